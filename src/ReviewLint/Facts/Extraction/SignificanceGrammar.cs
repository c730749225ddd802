using System.Buffers;
using System.Text.RegularExpressions;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Words that call a result significant, not significant or nearly so.</summary>
/// <remarks>
/// "Significant" also means great: it counts only before a noun or verb for a result ("difference", "reduced"), as a predicate ("was not
/// significant") or where "statistically" stands before it. Significance of heterogeneity, of subgroups and at baseline is a matter of method.
/// </remarks>
internal static partial class SignificanceGrammar
{
    private static readonly SearchValues<string> s_triggers = Triggers.Of(["signific", "statistical"]);

    private const int Reach = 100;

    private const int FarthestNoun = 5;

    private static readonly VerbList s_verbs = VerbList.Load("effect-verbs");

    private static readonly Lexicon s_nouns = Lexicon.Load("significance-nouns");

    /// <summary>The words of a sentence, in order.</summary>
    public static IEnumerable<SignificanceMatch> Find(string text) => text.AsSpan().ContainsAny(s_triggers)
        ? Word().Matches(text).Select(match => Read(text, match)).OfType<SignificanceMatch>()
        : [];

    private static SignificanceMatch? Read(string text, Match word)
    {
        string before = Before(text, word.Index);
        Match sense = Statistically().Match(before);
        if (!sense.Success && OtherSense().IsMatch(before))
        {
            return null;
        }

        bool isStatistical = sense.Success || word.Groups["non"].Success || word.Groups["plain"].Success;
        int end = EndOfResult(text, word, before, isStatistical);
        before = sense.Success ? before[..sense.Index] : before;
        int start = sense.Success ? word.Index - sense.Length : word.Index;
        if (end < 0 || IsOfMethod(text, before, start, end))
        {
            return null;
        }

        Match denial = Denial().Match(before);
        Match nearly = Nearly().Match(before);
        int first = nearly.Success ? nearly.Index : denial.Success ? denial.Index : before.Length;
        return new SignificanceMatch(
            start - before.Length + first,
            end,
            nearly.Success ? SignificancePolarity.Trend : PolarityOf(text, before, end, denial.Success, word.Groups["non"].Success),
            isStatistical ? Anchor.Adjacent : Anchor.Segment,
            FrameOf(text, before, end));
    }

    // What stands farther away says nothing on the word, and a sentence may have no end.
    private static string Before(string text, int at) => text[Math.Max(0, at - Reach)..at];

    private static ReadOnlySpan<char> Until(string text, int end)
    {
        ReadOnlySpan<char> after = text.AsSpan(end, Math.Min(Reach, text.Length - end));
        return after.IndexOfAny(';', ',', '(') is var stop and >= 0 ? after[..stop] : after;
    }

    // Behind the result that the word qualifies, or -1 when it qualifies none.
    private static int EndOfResult(string text, Match word, string before, bool isStatistical)
    {
        int end = word.Index + word.Length;
        if (word.Groups["plain"].Success)
        {
            return end;
        }

        if (word.ValueSpan.EndsWith("ance", StringComparison.OrdinalIgnoreCase))
        {
            return isStatistical || Reached().IsMatch(before) ? end : -1;
        }

        if (word.ValueSpan.EndsWith("ly", StringComparison.OrdinalIgnoreCase))
        {
            return EndOfVerb(text, end) is var verb and > 0 ? verb : isStatistical || FollowsVerb(before) ? end : -1;
        }

        return EndOfNoun(text, end) is var noun and > 0 ? noun
            : isStatistical || (Predicate().IsMatch(before) && !IsAttribute(text, end)) ? end
            : -1;
    }

    private static int EndOfVerb(string text, int at)
    {
        Match next = NextWord().Match(text, at);
        return next.Success && IsResultVerb(next.Groups["word"].ValueSpan) ? next.Index + next.Length : -1;
    }

    private static bool FollowsVerb(string before) => before.AsSpan().TrimEnd() is var words && IsResultVerb(words[(words.LastIndexOf(' ') + 1)..]);

    private static bool IsResultVerb(ReadOnlySpan<char> word) => s_verbs.Find(word) != VerbForm.None || Comparative().IsMatch(word);

    private static int EndOfNoun(string text, int at)
    {
        for (int i = 0; i < FarthestNoun && NextWord().Match(text, at) is { Success: true } next; i++)
        {
            at = next.Index + next.Length;
            ReadOnlySpan<char> word = next.Groups["word"].ValueSpan;
            if (Preposition().IsMatch(word) || word is "side" or "adverse" or "unwanted")
            {
                return -1;
            }

            if (s_nouns.Set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool IsAttribute(string text, int at) =>
        NextWord().Match(text, at) is { Success: true } next && !Preposition().IsMatch(next.Groups["word"].ValueSpan);

    private static bool IsOfMethod(string text, string before, int start, int end) =>
        OtherTopic().IsMatch(text.AsSpan(start, end - start)) || OtherTopic().IsMatch(Clauses.Scope(before, before.Length)) || OtherTopic().IsMatch(Until(text, end))
        || Threshold().IsMatch(text.AsSpan(end)) || ByRule().IsMatch(before);

    private static SignificancePolarity PolarityOf(string text, string before, int end, bool isDenied, bool isNon) =>
        NearlyReached().IsMatch(text.AsSpan(end)) ? SignificancePolarity.Trend
        : TwoFold().IsMatch(before) || (isDenied && isNon) ? SignificancePolarity.Unclear
        : isDenied || isNon ? SignificancePolarity.NotSignificant
        : Negation().IsMatch(before) ? SignificancePolarity.Unclear
        : DeniedAfter().IsMatch(text.AsSpan(end)) ? SignificancePolarity.NotSignificant
        : SignificancePolarity.Significant;

    private static ClaimFrame FrameOf(string text, string before, int end)
    {
        ReadOnlySpan<char> scope = Clauses.Scope(before, before.Length);
        return text.EndsWith('?') || Asked().IsMatch(scope) ? ClaimFrame.Questioned
            : OtherReview().IsMatch(scope) ? ClaimFrame.Attributed
            : Future().IsMatch(scope) || Future().IsMatch(Until(text, end)) ? ClaimFrame.Research
            : ClaimFrame.Plain;
    }

    [GeneratedRegex(@"\b(?<non>non-? ?|in)?signific(?:antly|ant|ance)\b|\b(?<plain>statistical(?:ly)? differen(?:t|ces?))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Word();

    [GeneratedRegex(@"\b(?:clinical(?:ly)? (?:and|or) )?statistical(?:ly)?(?: (?:and|or|but not) clinical(?:ly)?)?[ -](?:very |highly )?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Statistically();

    [GeneratedRegex(@"\b(?:clinical|practical|functional|biological|medical|economic|social|historical|personal|cultural|prognostic|public health|hemodynamic|haemodynamic|global|patient)(?:al)?(?:ly)?[ -]$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OtherSense();

    [GeneratedRegex(@"\b(?:reach|reached|reaching|reaches|attain|attained|attaining|achieve|achieved|achieving|approach|approached|approaching|approaches|no|without|lacks?|lacked|lacking|lost|lack of|missed|misses|on|to|shy of|short of|borderline|marginal|towards?|nearing|neared|gain|gained|of|level of)(?: (?:the|conventional|formal|any|levels? of|borderline|marginal))? $", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Reached();

    [GeneratedRegex(@"\b(?:is|are|was|were|be|been|being|became|become|becomes|remains?|remained|not|found|deemed|proved|reached|nearly|nor|n't)(?: (?:to be|also|still|both|only|just|all|highly|longer|quite|even|yet|that|very|[a-z]+ly)){0,3} $", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Predicate();

    [GeneratedRegex(@"\G(?: (?:and|but|or)(?= [a-z]+(?:er|ed|ly)\b))?(?: [a-z]+ly(?= [a-z]))? (?<word>[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)", RegexOptions.CultureInvariant)]
    private static partial Regex NextWord();

    [GeneratedRegex(@"^(?:more|less|lower|higher|fewer|greater|better|worse|shorter|longer|faster|slower|smaller|larger|earlier|later|sooner|different|differs?|differed|differing|associated|associates|related|correlated|superior|inferior|favou?r(?:s|ed|ing)?|affect(?:s|ed|ing)?|chang(?:e|es|ed)|vary|varied|reducing|increasing|improving|decreasing|lowering|effective|beneficial)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Comparative();

    [GeneratedRegex(@"^(?:of|in|between|for|with|without|to|from|on|at|by|only|when|after|before|and|or|but|compared|as|than|across|among|if|because|due|over|until|during|either|within|under|according|favou?ring|while|whereas|although|though|that|which|is|are|was|were|has|have|here|overall|anymore|despite|except|per|regardless|following|versus|vs)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Preposition();

    [GeneratedRegex(@"\b(?:heterogen\w{1,10}|inconsisten\w{1,6}|interactions?|publication bias|asymmetr\w{1,5}|Egger|small-study|at baseline|baseline (?:differences?|imbalances?|characteristics)|imbalances?|sub-?group (?:differences?|effects?|interactions?|anal\w{1,6})|between (?:the )?(?:\w{1,12} )?sub-?groups|for sub-?group|risk of bias|meta-regression|burden|problem|limitations?|concerns?|issue)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OtherTopic();

    [GeneratedRegex(@"^ (?:levels?|thresholds?|limits?|criteri(?:a|on)|cut-?offs?|tests?|testing|value|at (?:the )?(?:P|p|alpha|0?\.0\d|5 ?%)|(?:was|were|is) (?:set|defined|considered|taken|accepted|assessed|tested|determined|judged|declared|assumed|indicated|established at))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Threshold();

    [GeneratedRegex(@"\b(?:rely(?:ing)? (?:only |solely )?on|relied (?:only |solely )?on|rather than(?: on)?|instead of|terms? of|terms?|phrases?|words?|considered(?: to be)?(?: as)?|defined as|regarded as|interpreted as|taken as|denot\w{1,4}|indicat\w{1,4}|set (?:at|for)|threshold (?:for|of)|levels? of|definition of|test(?:s|ed|ing)? (?:of|for)|selective\w{0,2} report\w{0,5}(?: of)?)(?: (?:a|an|the|any)?)? ?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ByRule();

    [GeneratedRegex(@"\b(?:no|not|without|neither|nor|never|lack(?:ed|s|ing)?(?: of)?|absence of|cannot|fail(?:s|ed|ing)? to|n't)(?: (?!but\b|and\b|that\b|which\b|who\b|than\b|with\b|in\b|by\b|for\b|at\b|on\b|only\b|until\b)[a-z-]+){0,5} $|(?<=[a-z])n't(?: (?!but\b|and\b|that\b|which\b|who\b|than\b|with\b|in\b|by\b|for\b|at\b|on\b|only\b|until\b)[a-z-]+){0,5} $", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Denial();

    [GeneratedRegex(@"\b(?:no|not|neither|nor|none|never|non-[a-z]+|without|lack\w{0,3}|absence|fail\w{0,3}|cannot|unable|unlikely|little|few|only|hardly|rarely)\b|n't\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Negation();

    [GeneratedRegex(@"\b(?:not only|no longer|not just|little (?:or|to|and|if any) no|little, if any|no or little|no evidence|whether or not)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex TwoFold();

    [GeneratedRegex(@"^[^;,.()]{0,60}?\b(?:was|were|is|are|could|has|have|had|did)(?: not|n't)\b|^[^;,.()]{0,60}?\b(?:lost|disappear\w{0,3}|lacking|absent|ruled out)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DeniedAfter();

    [GeneratedRegex(@"\b(?:borderline|marginal(?:ly)?|near(?:ly|ing|ed|s)?(?: to)?|almost|virtually|close(?:ly)?(?: to)?|approach(?:ed|es|ing)?|border(?:ed|s|ing) on|verg(?:ed|es|ing) on|(?:just |narrowly |barely )?missed|shy of|verge of|brink of|(?:just )?short of|not quite|just (?:failed|missed|below|outside|under)|narrowly (?:missed|failed)|barely|fail(?:s|ed|ing|ure)? to (?:quite )?(?:reach|achieve|attain|meet)|suggestive of|tend(?:s|ed|ing|ency)? (?:towards?|to)|trend(?:s|ed|ing)? to(?:wards?)?|towards)(?: (?:reach(?:ed|ing)?|achiev(?:ed|ing)|attain(?:ed|ing)?|of|to|the|a|an|being|but|not|yet|conventional|formal|levels? of|level|threshold|limits? of|quite|only)){0,4}[ -]$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Nearly();

    [GeneratedRegex(@"^ (?:(?:was|were|is|are) )?(?:only )?(?:just missed|just not|narrowly|nearly|almost|not quite|borderline|marginal|approached)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NearlyReached();

    [GeneratedRegex(@"\b(?:whether|if|unclear|uncertain|how|to (?:determine|assess|see|test|establish|examine|evaluate))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Asked();

    [GeneratedRegex(@"\b(?:previous|earlier|prior|other|another|recent|published) (?:[a-z-]+ ){0,2}(?:reviews?|meta-analys[ei]s)\b|\bguidelines?\b|\bet al\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OtherReview();

    [GeneratedRegex(@"\b(?:future|further|larger) (?:[a-z-]+ ){0,3}(?:trials?|stud(?:y|ies)|research|data)\b|\b(?:trials?|stud(?:y|ies)|research) (?:should|must|are needed|is needed)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Future();
}
