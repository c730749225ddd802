using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="NullResult"/> facts.</summary>
/// <remarks>
/// Adjacent: nothing narrows the statement ("No trials met the inclusion criteria"). Segment: the question of the review, or a part of it,
/// follows ("We found no trials of X in Y"); only the place tells which, so these are taken only where a review gives its main result.
/// </remarks>
internal static partial class NullResultExtractor
{
    private const int OpeningSentences = 3;

    private const string Unit =
        "(?:quasi-|cluster-|c)?(?:stud(?:y|ies)|trials?|RCTs?|CCTs?|articles?|papers?|publications?|references|records|citations)(?! evidence|-)";

    private const string Group = "(?<group>(?:(?!" + Unit + @"\b)(?:[^\s,.;()]+,? |\([^()]{1,30}\),? )){0,9}" + Unit + @"\b(?: \([^()]{1,30}\))?"
        + @"(?:,? (?:or|and|nor) (?:(?!" + Unit + @"\b)[^\s,.;()]+ ){0,4}" + Unit + @"\b(?: \([^()]{1,30}\))?)?)";

    private const string Verdict =
        "(?:found|identified|located|retrieved|detected|included|eligible|suitable|relevant|appropriate|available|deemed|considered|judged|obtained|uncovered)";

    private const string Meets = "(?:met|meets?|meeting|fulfil(?:s|led|l|ls|ling)?|satisf(?:y|ies|ied|ying)|match(?:ed|es|ing)?|fit(?:ted|s)?|qualif(?:y|ied|ying))";

    private static readonly SearchValues<string> s_trigger = Triggers.Of([" no ", "No ", " not ", "n't ", "none ", "None ", "unable ", "failed ", "zero ", "Zero ", "absence of", "Not a "]);

    private static readonly Lexicon s_qualifiers = Lexicon.Load("study-qualifiers");

    public static ImmutableArray<NullResult> Extract(ReviewDocument document)
    {
        ImmutableArray<NullResult>.Builder found = ImmutableArray.CreateBuilder<NullResult>();
        foreach (Section section in StudySections.Of(document))
        {
            int index = 0;
            foreach (Sentence sentence in section.Sentences)
            {
                bool opens = section.Part == PartKind.Summary || (index < OpeningSentences && section.IsWithin(SectionRole.Results));
                if (Find(section, sentence) is { } result && (result.Anchor == Anchor.Adjacent || opens))
                {
                    found.Add(result);
                }

                index++;
            }
        }

        return found.ToImmutable();
    }

    private static NullResult? Find(Section section, Sentence sentence)
    {
        if (!sentence.Text.AsSpan().ContainsAny(s_trigger))
        {
            return null;
        }

        foreach (Match match in (Match[])[Active().Match(sentence.Text), Passive().Match(sentence.Text), NoneOf().Match(sentence.Text)])
        {
            if (match.Success && IsOfStudies(match.Groups["group"].Value) && !Narrowed().IsMatch(sentence.Text))
            {
                string rest = sentence.Text[(match.Index + match.Length)..];
                string before = sentence.Text[..match.Index];
                bool whole = (OpenEnd().IsMatch(rest) || Criteria().IsMatch(match.Value) || Criteria().IsMatch(rest))
                    && !Restricting().IsMatch(match.Groups["middle"].Value)
                    && (Criteria().IsMatch(rest) || !Restricting().IsMatch(rest))
                    && !RestrictingStart().IsMatch(before);
                return new NullResult(
                    section, sentence, match.Index, match.Value, whole ? Anchor.Adjacent : Anchor.Segment, DesignsOf(match.Groups["group"].Value));
            }
        }

        return null;
    }

    // Every word before and between the study nouns must leave the question as wide as it is: "no new trials", "no serious studies" say less.
    private static bool IsOfStudies(string group)
    {
        foreach (Match word in Word().Matches(group))
        {
            if (!s_qualifiers.Set.Contains(word.Value) && !UnitWord().IsMatch(word.Value))
            {
                return false;
            }
        }

        return true;
    }

    private static ImmutableArray<StudyDesign> DesignsOf(string group)
    {
        ImmutableArray<StudyDesign>.Builder designs = ImmutableArray.CreateBuilder<StudyDesign>(3);
        if (Randomised().IsMatch(group))
        {
            designs.Add(StudyDesign.Randomised);
        }

        if (group.Contains("quasi-", StringComparison.OrdinalIgnoreCase))
        {
            designs.Add(StudyDesign.QuasiRandomised);
        }

        if (NonRandomised().IsMatch(group))
        {
            designs.Add(StudyDesign.NonRandomised);
        }

        return designs.ToImmutable();
    }

    [GeneratedRegex(
        @"\b(?:(?:found|finds?|identif(?:y|ied)|locate[ds]?|retrieved?|yielded|includ(?:e[ds]?|ing)|revealed|produced|detected|uncovered|returned|obtained|ha[sdv]e?|contain(?:s|ed)?|there (?:were|was|are|is|have been)(?: (?:currently|presently|still|at present|to date))?) (?:no|zero)"
        + @"|(?:(?:did|do|does|have|has|could|can|was|were)(?: not|n't)|cannot|unable to|failed to)(?: able to)? (?:(?:find|identify|locate|retrieve|yield|reveal|detect|uncover|return|obtain)(?: any| a single| a)?|include (?:any|a single))"
        + @"|absence of(?: any)?) " + Group + @"(?<middle>)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Active();

    [GeneratedRegex(
        @"(?<![a-z] (?:in|from|with|by) )\b(?:no|not a single|not one|zero) " + Group + @"(?<middle>[^.;]{0,90}?) (?:(?:that |which )?" + Meets + @"\b|(?:was|were|are|is|has been|have been|could be|can be) (?:again )?" + Verdict + @"\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Passive();

    [GeneratedRegex(
        @"\bnone(?: of [^.;,]{0,60}?)? (?<group>)(?<middle>)(?:" + Meets + @" (?:[a-z]+ ){0,3}(?:inclusion|eligibility|selection|entry|review) criteria\b"
        + @"|(?:was|were|are|is|could be) (?:found to be |deemed |considered |judged )?(?:eligible|suitable for inclusion|relevant|included in (?:this|the|our) review)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoneOf();

    [GeneratedRegex(@"[^\s,()/]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex("^" + Unit + "$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UnitWord();

    [GeneratedRegex(@"(?<!non-?)(?<!quasi-)randomi[sz]ed|(?<!quasi-)\bc?RCTs?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Randomised();

    [GeneratedRegex(@"non-?randomi[sz]ed|observational|cohort|case-control|before-|interrupted", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NonRandomised();

    [GeneratedRegex(
        @"\b(?:criteria|eligib\w+|for inclusion|to include|be included|included in (?:this|the|our)(?: updated?)? (?:review|update)|requirements)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Criteria();

    // What may follow without narrowing the statement: nothing, a new clause, or words for the review and its question.
    [GeneratedRegex(
        @"^[,)]{0,2} ?(?:[.;:,\u2013-]|$|(?:and|so|but|which means|despite|because|although|therefore|even though|after|up) "
        + @"|(?:in|for|on|about|addressing|that address(?:ed)?|answering|that answer(?:ed)?|relevant to|to answer|of|within) (?:this|these|the|our) (?:\w+ )?(?:reviews?|topic|question|field|area|subject|issue|update|interventions?|treatments?|therap(?:y|ies)|objectives?)\b(?! (?:of|in|for|with|versus))"
        + @"|to date|so far|at present|currently|at all|yet\b|that could be|which could be|suitable|in the (?:literature|searches|search))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OpenEnd();

    [GeneratedRegex(
        @"^ ?(?:where|which (?!met|meet|could|fulfil)|that (?!met|meet|could|fulfil|address(?:ed)? (?:this|the|our))|with|without|of|on|in (?!this|our|the review)|for (?!inclusion|this review|this update)|among|from|about|at|compar|evaluat|assess|report|examin|investigat|measur|includ(?:ing|ed) (?:people|women|children)|involv|address(?:ing|ed) (?!this|the|our)|looking|using|directly|stud(?:y|ied|ying))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Restricting();

    // "For this comparison, no trials were found"; "Since the search used any language, ..." has no comma of a topic.
    [GeneratedRegex(
        @"^(?:[^,]{0,60}: |(?:for|with respect to|with regard to|regarding|concerning|as (?:for|to)|among|on) (?!this (?:review|update)|the review)[^,]{3,60}, |in (?!this (?:review|update)|our|total|conclusion|summary|the review|short)[^,]{3,60}, )",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RestrictingStart();

    // A part of the question, an earlier version, or a top-up search: not the review as a whole.
    [GeneratedRegex(
        @"\b(?:(?:this|these|that|other|remaining|following) (?:comparisons?|outcomes?|sub-?groups?)|outcomes? of interest|(?:this|our) (?:primary|secondary) outcome|no two|(?:on )?updat(?:ed|ing)(?: the)? search|since the (?:last|previous)|(?:previous|original|earlier|last) (?:version|review)|for (?:\w+ )?(?:comparison|outcome)s?)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Narrowed();
}
