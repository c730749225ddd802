using System.Text.RegularExpressions;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Wording by which a sentence rates evidence.</summary>
internal static partial class CertaintyGrammar
{
    // "moderate to good" is one rating; the words that are no levels are read too, so that they can be named.
    private const string Word = @"(?:very[- ])?(?:low|high|moderate|good|poor|fair|medium|weak|strong|acceptable|intermediate|reasonable|average|bad)";

    private const string Words = @"(?<![\w-])(?<levels>" + Word + @"-?(?:(?: to | or | and | and/or |/|-to-|, (?:and |or )?)" + Word + @"-?){0,3})";

    private const string NoLevelOf = @"\b(?![- ](?:risk|number|dose|rate|income|quality|certainty|power|enough|for))";

    private const string Level = @"(?:very[- ])?(?:low|high)|moderate";

    private const string Levels = @"(?<![\w-])(?<levels>(?:" + Level + @")(?:(?: to | or | and |/|-to-|, (?:and |or )?)(?:" + Level + @")){0,3})\b(?![- ](?:risk|number|dose|rate|income|level|power|event|degree|heterogeneity))";

    /// <summary>Whether a sentence may rate evidence at all.</summary>
    public static bool MayRate(string text) =>
        text.Contains("ertain", StringComparison.Ordinal) || text.Contains("uality", StringComparison.Ordinal) || text.Contains("onfiden", StringComparison.Ordinal)
        || text.Contains("GRADE", StringComparison.Ordinal) || text.Contains("evidence", StringComparison.Ordinal) || text.Contains('\u2295', StringComparison.Ordinal) || text.Contains("++", StringComparison.Ordinal);

    /// <summary>The ratings of a sentence, in order.</summary>
    public static IEnumerable<CertaintyStatement> Find(Section section, Sentence sentence)
    {
        string text = sentence.Text;
        List<CertaintyStatement> found = [];
        Add(Attribute().Matches(text).Where(match => IsRating(text, match)), Anchor.Adjacent);
        Add(Graded().Matches(text), Anchor.Adjacent);
        Add(Symbols().Matches(text).Where(match => IsBracketed(text, match.Index)), Anchor.Adjacent);
        if (found.Count == 0)
        {
            found.AddRange(FindPredicates(section, sentence));
        }

        if (section.Part == PartKind.Summary)
        {
            Add(OwnWords().Matches(text), Anchor.Segment);
        }

        return found.OrderBy(statement => statement.Start);

        void Add(IEnumerable<Match> matches, Anchor anchor)
        {
            foreach (Match match in matches)
            {
                if (!found.Exists(other => match.Index < other.Start + other.Text.Length && other.Start < match.Index + match.Length)
                    && Read(section, sentence, match, anchor) is { } statement)
                {
                    found.Add(statement);
                }
            }
        }
    }

    // "the certainty of the evidence was rated as low": the term, what it is of, and the level at the end of the clause.
    private static IEnumerable<CertaintyStatement> FindPredicates(Section section, Sentence sentence)
    {
        string text = sentence.Text;
        int from = 0;
        while (Subject().Match(text, from) is { Success: true } subject)
        {
            from = subject.Index + subject.Length;
            string term = subject.Groups["term"].Value;
            Match of = OfEvidence().Match(text, from, text.Length - from);
            int tail = of.Success ? of.Index + of.Length : from;
            Match match = (term.Length == 0 ? GradedTail() : Tail()).Match(text, tail, text.Length - tail);
            if (match.Success && IsStated(text, tail, match) && (of.Success || term.Length == 0 || term.StartsWith("cert", StringComparison.OrdinalIgnoreCase)) && Read(section, sentence, match, Anchor.Segment) is { } statement)
            {
                from = match.Index + match.Length;
                yield return statement with { Start = subject.Index, Text = text[subject.Index..from], Term = TermOf(term) };
            }
        }
    }

    // A word that is no level counts only right behind the verb and at the end of what it says: "the quality of the evidence was poor".
    private static bool IsStated(string text, int from, Match match)
    {
        int end = match.Index + match.Length;
        return LevelsOf(match).Invalid.Length == 0
            || (match.Groups["levels"].Index - from < 25 && (end == text.Length || text[end] is '.' or ',' or ';' or ')' or '(' || ClauseGoesOn().IsMatch(text.AsSpan(end))));
    }

    /// <summary>The rating in a cell of a column of ratings, or <see langword="null"/>.</summary>
    public static CertaintyStatement? ReadCell(Section section, Sentence sentence) =>
        Cell().Match(sentence.Text) is { Success: true } match ? Read(section, sentence, match, Anchor.Adjacent)! with { IsInTable = true } : null;

    private static CertaintyStatement? Read(Section section, Sentence sentence, Match match, Anchor anchor)
    {
        (CertaintyLevel? lowest, CertaintyLevel? highest, string invalid) = LevelsOf(match);
        return lowest is null && invalid.Length == 0 ? null : new CertaintyStatement(section, sentence, match.Index, match.Value, anchor, TermOf(match.Groups["term"].Value))
        {
            Lowest = lowest,
            Highest = highest,
            InvalidWords = invalid,
            IsBracketed = IsBracketed(sentence.Text, match.Index),
            IsFromNonRandomised = IsFromNonRandomised(sentence.Text, match),
            IsRatedUp = RatedUp().IsMatch(sentence.Text),
            IsWanted = Wanted().IsMatch(sentence.Text.AsSpan(0, match.Index)) || Lacking().IsMatch(sentence.Text.AsSpan(match.Index + match.Length)),
        };
    }

    // "moderate-certainty evidence from four cohort studies", "(3 cohort studies; moderate-certainty evidence)"
    private static bool IsFromNonRandomised(string text, Match match)
    {
        int end = match.Index + match.Length;
        int open = IsBracketed(text, match.Index) ? text.LastIndexOf('(', match.Index) : -1;
        return FromCohorts().IsMatch(text.AsSpan(end)) || (open >= 0 && Cohorts().IsMatch(text.AsSpan(open, match.Index - open)) && !Randomised().IsMatch(text.AsSpan(open, match.Index - open)));
    }

    private static (CertaintyLevel? Lowest, CertaintyLevel? Highest, string Invalid) LevelsOf(Match match)
    {
        if (match.Groups["symbols"] is { Success: true } symbols)
        {
            CertaintyLevel shown = (CertaintyLevel)Math.Clamp(symbols.Value.Count(symbol => symbol is '\u2295' or '+') - 1, 0, 3);
            return (shown, shown, "");
        }

        if (match.Groups["own"] is { Success: true } own)
        {
            (CertaintyLevel least, CertaintyLevel most) = ReadOwnWords(own.ValueSpan);
            return (least, most, "");
        }

        CertaintyLevel? lowest = null;
        CertaintyLevel? highest = null;
        bool isInvalid = false;
        string levels = match.Groups["levels"].Value;
        foreach (ValueMatch word in SingleWord().EnumerateMatches(levels))
        {
            CertaintyLevel? level = ReadLevel(levels.AsSpan(word.Index, word.Length));
            isInvalid |= level is null;
            lowest = level is { } low && (lowest is null || low < lowest) ? low : lowest;
            highest = level is { } high && (highest is null || high > highest) ? high : highest;
        }

        return (lowest, highest, isInvalid ? levels.TrimEnd('-') : "");
    }

    private static CertaintyLevel? ReadLevel(ReadOnlySpan<char> word) =>
        word.Equals("low", StringComparison.OrdinalIgnoreCase) ? CertaintyLevel.Low
        : word.Equals("moderate", StringComparison.OrdinalIgnoreCase) ? CertaintyLevel.Moderate
        : word.Equals("high", StringComparison.OrdinalIgnoreCase) ? CertaintyLevel.High
        : word.EndsWith("low", StringComparison.OrdinalIgnoreCase) ? CertaintyLevel.VeryLow
        : null;

    // Source: Cochrane PLS guidance, section 2.5.2: confident, moderately confident, little confidence, not confident.
    private static (CertaintyLevel Least, CertaintyLevel Most) ReadOwnWords(ReadOnlySpan<char> words) =>
        words.StartsWith("very little", StringComparison.OrdinalIgnoreCase) ? (CertaintyLevel.VeryLow, CertaintyLevel.VeryLow)
        : words.StartsWith("not", StringComparison.OrdinalIgnoreCase) ? (CertaintyLevel.VeryLow, CertaintyLevel.Low)
        : words.Contains("little", StringComparison.OrdinalIgnoreCase) || words.StartsWith("limited", StringComparison.OrdinalIgnoreCase) ? (CertaintyLevel.VeryLow, CertaintyLevel.Low)
        : (CertaintyLevel.Moderate, CertaintyLevel.Moderate);

    private static CertaintyTerm TermOf(string term) => term.Length == 0 ? CertaintyTerm.None : char.ToLowerInvariant(term[0]) switch
    {
        'q' => CertaintyTerm.Quality,
        'g' => CertaintyTerm.None,
        _ when term.StartsWith("conf", StringComparison.OrdinalIgnoreCase) => CertaintyTerm.Confidence,
        _ => CertaintyTerm.Certainty,
    };

    // Quality and confidence are said of studies and intervals too, so that evidence must be named beside them, or a bracket must end behind them.
    private static bool IsRating(string text, Match match)
    {
        string term = match.Groups["term"].Value;
        bool isInvalid = !LevelsOf(match).Invalid.Equals("", StringComparison.Ordinal);
        bool namesEvidence = match.Groups["evidence"].Success;
        int end = match.Index + match.Length;
        return term[0] is 'c' or 'C' && term.StartsWith("cert", StringComparison.OrdinalIgnoreCase)
            || namesEvidence
            || (!isInvalid && (EvidenceBefore().IsMatch(text.AsSpan(0, match.Index))
                || (term[0] is not ('g' or 'G') && IsBracketed(text, match.Index) && (end == text.Length || text[end] is ')' or ']' or ';' or ','))
                || (term.StartsWith("conf", StringComparison.OrdinalIgnoreCase) && InEvidence().IsMatch(text.AsSpan(end)))));
    }

    private static bool IsBracketed(string text, int at)
    {
        int depth = 0;
        for (int i = 0; i < at; i++)
        {
            depth += text[i] switch { '(' or '[' => 1, ')' or ']' when depth > 0 => -1, _ => 0 };
        }

        return depth > 0;
    }

    [GeneratedRegex(
        Words + @"[- ](?:GRADE[- ]|overall )?(?<term>certainty|quality|confidence|grade)\b(?<evidence>[- ](?:of )?(?:the |this |available |GRADE )?(?:body of )?evidence\b)?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Attribute();

    [GeneratedRegex(
        @"\bGRADE(?: (?:rating|level|assessment|score|rated|working group)| (?<term>certainty|quality))?(?: of (?:the )?evidence)?(?::| =|,| was| is| as| -)? ?" + Levels + "|" + Levels + @" GRADE\b(?! \w)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Graded();

    [GeneratedRegex(@"\b(?:(?<term>certainty|quality|confidence)|evidence)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Subject();

    [GeneratedRegex(@"^ (?:of|in) (?:[a-z-]+ ){0,5}?(?:evidence|results?|findings?|estimates?|effects?)\b(?: \(GRADE\))?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OfEvidence();

    [GeneratedRegex(@"^[^.;()]{0,80}?\b(?:was|were|is|are|as|be|to|from|remains?|being) (?:[a-z]+ ){0,4}?" + Words + NoLevelOf, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Tail();

    [GeneratedRegex("^ (?:because|due|for|across|and|but|in|overall|as|mainly|with|owing|throughout) ", RegexOptions.CultureInvariant)]
    private static partial Regex ClauseGoesOn();

    [GeneratedRegex(@"^[^.;()]{0,60}?\b(?:graded|rated|judged|assessed|downgraded)\b[^.;()]{0,30}? (?:as|to|at|be|of) (?:(?:being|be|of) )?" + Words + NoLevelOf, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex GradedTail();

    [GeneratedRegex(
        @"\b(?<own>(?:only )?(?:very )?(?:little|limited)) (?<term>confidence) in\b|\b(?<own>moderately|fairly|reasonably|not (?:very |at all |so )?) ?(?<term>confident|certain|sure) (?:that|in|about)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OwnWords();

    [GeneratedRegex(@"(?<![\w+\u2295\u25CB\u25EF\u2296\u229D])(?<symbols>[\u2295\u25CB\u25EF\u2296\u229D]{4}|\+{4}|\+{3}[-o]|\+{2}[-o]{2}|\+[-o]{3})(?![\w+\u2295\u25CB\u25EF\u2296\u229D])", RegexOptions.CultureInvariant)]
    private static partial Regex Symbols();

    [GeneratedRegex(
        @"^(?:GRADE:? ?)?(?:(?<symbols>[\u2295\u25CB\u25EF\u2296\u229D]{4}|\+{4}|\+{3}[-o]|\+{2}[-o]{2}|\+[-o]{3})|" + Words + @"(?![\w-]* (?:risk|number|dose)))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Cell();

    [GeneratedRegex("(?:very[- ])?(?:low|high|moderate|good|poor|fair|medium|weak|strong|acceptable|intermediate|reasonable|average|bad)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SingleWord();

    [GeneratedRegex(@"\bevidence (?:is|was|were|as|of|being|to be|that was|which was)(?: [a-z]+){0,3} of? ?$|\bevidence of (?:an? )?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex EvidenceBefore();

    [GeneratedRegex(@"^ (?:in|that) (?:the |our |this |these )?(?:[a-z-]+ ){0,2}(?:evidence|results?|findings?|estimates?|effects?)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex InEvidence();

    [GeneratedRegex(@"\b(?:no|lack(?:s|ed|ing)?(?: of)?|needs?|further|more|any|insufficient|without|absence of|future|additional|not enough|little|requires?|until|paucity of|limited|obtain|generate|provide)(?: for)?(?: [a-z-]+){0,2} $", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Wanted();

    [GeneratedRegex(@"^ (?:was |is |came |comes |derived )?from (?:[a-z0-9]+ ){0,3}(?:cohort|observational|case-control|non-randomi[sz]ed|nonrandomi[sz]ed|before-after|interrupted time series|registry|cross-sectional) (?:[a-z]+ )?(?:studies|study|trials|evidence|data)\b(?! (?:and|or) (?:[a-z0-9]+ ){0,2}(?:RCT|randomi[sz]ed|trial))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex FromCohorts();

    [GeneratedRegex(@"\b(?:cohort|observational|case-control|non-randomi[sz]ed|nonrandomi[sz]ed|before-after|registry|cross-sectional) (?:[a-z]+ )?(?:studies|study)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Cohorts();

    [GeneratedRegex(@"(?<!non-|non)randomi[sz]ed|\bRCTs?\b|\btrials?\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Randomised();

    [GeneratedRegex(@"\b(?:upgrad\w+|rated up|large (?:magnitude|effects?)|magnitude of|dose[- ]response|ROBINS)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex RatedUp();

    [GeneratedRegex(@"^ means? |^[^.;,]{0,60}\b(?:(?:is|are|was|were) (?:still |therefore |urgently |not )?(?:needed|required|lacking|necessary|warranted|available|scarce|missing)|from (?:future|further|more))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Lacking();
}
