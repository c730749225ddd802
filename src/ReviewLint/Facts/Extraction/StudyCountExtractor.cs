using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="StudyCount"/> facts.</summary>
/// <remarks>
/// Adjacent: "we included N studies", "N studies met the criteria", and, where a part has no such sentence, its one "we found N studies".
/// Segment: several different numbers were found, or the sentence speaks of an analysis or an update, so the number may not be the total; and, where a part
/// says nothing better, "N articles were selected" or "N eligible trials enrolled M patients".
/// </remarks>
internal static partial class StudyCountExtractor
{
    private const string Unit = @"(?:(?:quasi-|cluster-|c)?(?:stud(?:y|ies)|trials?|RCTs?))\b(?!-| evidence| arms?| reports?| protocols?)";

    // Words between the number and its noun; a preposition or a verb there means that the number counts something else.
    private const string Adjectives =
        @"(?:(?!(?:of|in|on|for|from|to|with|that|which|who|were|was|are|is|had|have|the|these|those|all|per|by|at|between|than|new|newly|additional|further|"
        + @"ongoing|excluded|planned|proposed|recruiting|other|another|more|remaining|potential|unpublished|previous|earlier|hundred|thousand|million|arms?|years?|months?|weeks?|days?|out|references?|records?|citations?|articles?|abstracts?|reports?|titles?|identified|found)\b)"
        + @"(?!and " + NumberGrammar.Number + ")"
        + "(?!" + Unit + @")(?:[a-z][a-z0-9'-]*,? |\([^()]{1,40}\) )){0,6}";

    private const string Counted = "(?<n>" + NumberGrammar.Number + ") (?:" + Adjectives + "and (?<second>" + NumberGrammar.Number + ") )?" + Adjectives + "(?<unit>" + Unit + @")(?: \((?:RCTs?|[^()]{1,60})\))?";

    private const string Total = "(?:a (?:grand )?total of |altogether |in total,? |only |just |data from |evidence from |results from |the results of )?";

    private const string Hedge = @"(?<hedge>(?:more than|over|at least|about|around|approximately|nearly|almost|some|up to|fewer than) )?";

    private static readonly SearchValues<string> s_trigger = Triggers.Of(["stud", "Stud", "trial", "Trial", "RCT"]);

    // The surest first, each with words of which it needs one.
    private static readonly Wording[] s_wordings =
    [
        new(Bringing(), true, "bring", "brought", "increas", "raising"),
        new(Includes(), true, "inclu", "contain", "compris", "cover", "incorporat", "summari", "based on", "examined", "consist", "there "),
        new(Met(), true, "criteri", "requirement", "included", "eligible", "for inclusion"),
        new(Found(), false, "found", "find", "identif", "located", "evaluated", "analy", "reviewed", "assessed", "considered", "retrieved", "looked at", "used"),
    ];

    private static readonly Wording s_hint = new(Told(), false, "selected", "included", "analy", "evaluated", "reviewed", "eligible");

    public static ImmutableArray<StudyCount> Extract(ReviewDocument document)
    {
        List<(StudyCount Count, bool Includes)> candidates = [];
        List<StudyCount> hints = [];
        foreach (Section section in StudySections.Of(document))
        {
            foreach (Sentence sentence in section.Sentences)
            {
                if (sentence.Text.AsSpan().ContainsAny(s_trigger) && Find(section, sentence) is { } candidate)
                {
                    candidates.Add(candidate);
                }
                else if (FindHint(section, sentence) is { } hint)
                {
                    hints.Add(hint);
                }
            }
        }

        ImmutableArray<StudyCount> totals = [.. candidates.GroupBy(candidate => StudySections.Place(candidate.Count.Section)).SelectMany(Weigh)];
        return [.. totals, .. hints.Where(hint => !totals.Any(total => total.Place == hint.Place))];
    }

    private static StudyCount? FindHint(Section section, Sentence sentence)
    {
        Match match = s_hint.Find(sentence.Text);
        if (!match.Success || NumberGrammar.Read(match.Groups["n"].ValueSpan) is not (> 0 and var number))
        {
            return null;
        }

        Group first = match.Groups["n"];
        Group unit = match.Groups["unit"];
        return Partial().IsMatch(sentence.Text[(unit.Index + unit.Length)..])
            ? null
            : new StudyCount(section, sentence, first.Index, sentence.Text[first.Index..(unit.Index + unit.Length)], Anchor.Segment, number, ReadHedge(match.Groups["hedge"].Value));
    }

    // "We found" tells the total only where a place says nothing better, and says it once or gives its parts beside it.
    private static IEnumerable<StudyCount> Weigh(IEnumerable<(StudyCount Count, bool Includes)> place)
    {
        ImmutableArray<(StudyCount Count, bool Includes)> all = [.. place];
        if (all.Any(candidate => candidate.Includes && candidate.Count.Anchor == Anchor.Adjacent))
        {
            return all.Where(candidate => candidate.Includes).Select(candidate => candidate.Count);
        }

        int largest = all.Max(candidate => candidate.Count.Studies);
        bool agree = all.All(candidate => candidate.Count.Studies == largest);
        bool parted = all.Sum(candidate => candidate.Count.Studies) == 2 * largest;
        return all.Select(candidate => agree || candidate.Includes || (parted && candidate.Count.Studies == largest)
            ? candidate.Count
            : candidate.Count with { Anchor = Anchor.Segment });
    }

    private static (StudyCount Count, bool Includes)? Find(Section section, Sentence sentence)
    {
        foreach (Wording wording in s_wordings)
        {
            Match match = wording.Find(sentence.Text);
            if (!match.Success || NumberGrammar.Read(match.Groups["n"].ValueSpan) is not (> 0 and var number))
            {
                continue;
            }

            Group first = match.Groups["n"];
            int end = Math.Max(first.Index + first.Length, match.Groups["unit"].Index + match.Groups["unit"].Length);
            string before = sentence.Text[..first.Index];
            string rest = sentence.Text[end..];
            if (Elsewhere().IsMatch(before) || Partial().IsMatch(UpToNextCount(rest)) || AddParts(number + (NumberGrammar.Read(match.Groups["second"].ValueSpan) ?? 0), ref rest, ref end) is not { } total)
            {
                continue;
            }

            bool sure = wording == s_wordings[0] || !(Unsure().IsMatch(sentence.Text) || (!wording.Includes && Selected().IsMatch(rest)));
            CountHedge hedge = ReadHedge(match.Groups["hedge"].Value);
            return (new StudyCount(section, sentence, first.Index, sentence.Text[first.Index..end], sure ? Anchor.Adjacent : Anchor.Segment, total, hedge),
                wording.Includes || match.Value.Contains("total of ", StringComparison.OrdinalIgnoreCase));
        }

        return null;
    }

    // "..., and 22 studies had data for the outcome" speaks of those 22.
    private static string UpToNextCount(string rest) => NextCount().Match(rest) is { Success: true } next ? rest[..next.Index] : rest;

    // "nine randomised trials and two cohort studies" are eleven; "46 trials, 40 on A and six on B" stay 46; what cannot be told is no total.
    private static int? AddParts(int first, ref string rest, ref int end)
    {
        int total = first;
        while (Part().Match(rest) is { Success: true } part && NumberGrammar.Read(part.Groups["n"].ValueSpan) is { } number)
        {
            total += number;
            end += part.Length;
            rest = rest[part.Length..];
        }

        string behind = rest;
        ImmutableArray<int> seconds = [.. Second().Matches(behind).Where(match => !Subset().IsMatch(behind[(match.Index + match.Length)..])).Select(match => NumberGrammar.Read(match.Groups["n"].ValueSpan) ?? 0)];
        return seconds.IsEmpty || seconds.Sum() == total || Partition().IsMatch(behind) ? total : null;
    }

    internal static CountHedge ReadHedge(string words) => words.Trim().ToUpperInvariant() switch
    {
        "" => CountHedge.Exact,
        "MORE THAN" or "OVER" or "AT LEAST" => CountHedge.AtLeast,
        _ => CountHedge.About,
    };

    [GeneratedRegex(
        @"\b(?:bring(?:s|ing)?|brought|increas(?:es|ing|ed)|raising) the (?:total )?(?:number|total|count)(?: number)?(?: of (?:included |eligible )?(?:stud(?:y|ies)|trials?|RCTs?))?(?: included)?(?: in (?:this|the) (?:current )?(?:review|update))? to (?<n>" + NumberGrammar.Number + @")(?<unit>" + Unit + ")?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bringing();

    [GeneratedRegex(
        @"\b(?:we|(?:this|the|our|that)(?: \w+)?(?: (?:review|update|overview|synthesis|meta-analysis))|the authors|review authors) (?:have |has |now |also |finally )?(?:included?s?|including|contains?|comprise[sd]?|covers?|covered|incorporate[sd]?|summari[sz]e[sd]?|is based on|was based on|are based on|examined|consists? of) " + Total + Hedge + Counted
        + @"|\bthere (?:were|are|was|is) " + Total + Hedge + Counted + @" (?:included|eligible|in (?:this|the) review|that met)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Includes();

    [GeneratedRegex(
        Hedge + Counted + @"(?:,? [^.;,]{0,70}?(?:\d,\d{3}[^.;,]{0,50}?)?,?)?(?:, that [^.;,]{0,60}?)? (?:(?:that |which )?(?:met|meet|meeting|fulfil(?:led|ling|l)?|satisf(?:y|ied|ying)|matched|matching) (?:\w+ ){0,5}(?:criteria|criterion|requirements)|(?:were|was|are|is) (?:finally |ultimately |therefore |thus )?(?:included|eligible)\b|for inclusion\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Met();

    [GeneratedRegex(
        @"\b(?:we|(?:this|the|our) (?:\w+ )?(?:review|update|search(?:es)?)|the authors|review authors|search(?:es|ing)(?: [^.,;]{0,40})?) (?:have |has |now |also )?(?:found|find|finds|identif(?:y|ied|ies)|located|evaluated|analy[sz]ed|reviewed|assessed|considered|retrieved|looked at|used) " + Total + Hedge + Counted
        + @"|^(?:a total of |in total,? |overall,? )?" + Hedge + Counted + @"(?:,? [^.;]{0,70}?)? (?:were|was) (?:identified|found|located|retrieved)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Found();

    [GeneratedRegex(
        @"(?:^(?:in total,? |overall,? |finally,? |next,? |ultimately,? )?(?:a total of |the |these )?|\b(?:screened|identified|retrieved|found|records|citations|articles)\b[^.;]{0,60}\bof (?:which|these|those),? )"
        + Hedge + "(?<n>" + NumberGrammar.Number + ") " + Adjectives + @"(?<unit>stud(?:y|ies)|trials?|RCTs|articles|papers|publications|literatures)\b(?: \([^()]{1,60}\))?"
        + @"(?:(?:,? (?:including|involving|with|comprising|enrolling|of) [^.;]{0,80}?,?)? (?:were|was) (?:finally |ultimately |eventually |therefore )?(?:selected|included|analy[sz]ed|evaluated|reviewed)\b(?! for (?!inclusion|this|the (?:final|present|review|systematic)))"
        + @"|(?<=\b(?:eligible|included)\b.{1,60}) (?:enrolled|randomi[sz]ed|involved|recruited|comprised|included) (?:a total of )?" + NumberGrammar.Number + " )",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Told();

    [GeneratedRegex(@"^(?: \([^()]{1,60}\))?(?:,? and |,? plus |, |,? as well as |,? together with )(?<n>" + NumberGrammar.Number + ") " + Adjectives + Unit + @"(?: \([^()]{1,60}\))?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    // A second count without its noun: "three trials of X and five of Y".
    [GeneratedRegex(
        @"(?:\band|,|;|:|\bplus) (?:the other |the remaining |only )?(?<n>" + NumberGrammar.Number + ") (?:" + Adjectives + Unit + @"|of (?!the|these|them|whom)|in|on|with|for|compar\w+|evaluat\w+|assess\w+|examin\w+|investigat\w+|studied|were|was|used|focus\w+)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Second();

    // "... and 22 studies had data for the meta-analysis" counts some of them again.
    [GeneratedRegex(@"^[^.;]{0,80}\b(?:quantitative|meta-analys[ei]s|pooled|(?:had|provided|gave|contributed|reported) (?:\w+ )?(?:data|results))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Subset();

    [GeneratedRegex(@", (?:and|of which) " + NumberGrammar.Number + " " + Unit, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NextCount();

    // A colon, "of which", or a semicolon after the total opens a breakdown of it.
    [GeneratedRegex(@"^(?: \([^()]*\))?(?:[^.;:]{0,120}?)(?:: |; |,? of which|,? of these|, with |, including |, which included )", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Partition();

    [GeneratedRegex(
        @"\b(?:\bof (?:the|these|those|which|our)|out of|exclud\w+|(?:previous|original|earlier|first|last|older) (?:version|review)|(?<!total )of) $|\b(?:excluded|ongoing|awaiting|previous version|original review|earlier version|previous review)\b[^,]{0,60}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Elsewhere();

    // What follows shows that the number is not that of the review: a comparison, a pooled analysis, an earlier version, studies of other standing.
    [GeneratedRegex(
        @"^[^.;]{0,110}?\b(?:in (?:the |our |this |these |a |one )?(?:\w+ ){0,2}(?:meta-analys[ei]s|quantitative|pooled|network|comparisons?|sub-?group|NMA)|(?:for|to) (?:this|the|these|each|that) (?:\w+ )?(?:comparison|outcome|analysis)|for possible|for potential|(?<!out of \d{1,4} )potentially eligible|(?:are |is |was |were )?(?:still )?ongoing|awaiting|(?:in|from) the (?:previous|original|earlier|last|first|(?:19|20)\d\d (?:review|version|update))|but (?:we )?(?:only (?!" + NumberGrammar.Number + @" (?:of (?:these|them|which) )?(?:reported|provided|had|gave|contributed))|none|excluded)|, but(?! only)|were excluded|was excluded)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Partial();

    [GeneratedRegex(
        @"\b(?:for|in|with) (?:this|the|our) update,|\bnew (?:studies|trials|RCTs)\b|in (?:the|our|this) (?:(?!qualitative|narrative|systematic)\w+ )?(?:analys[ei]s)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Unsure();

    // "We found seven trials comparing A with B" may be one comparison of several, "that reported X" those with an outcome.
    [GeneratedRegex(@"^(?: \([^()]*\))?,? (?:comparing|(?:that|which) (?:reported|provided|measured|contributed))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Selected();

    private sealed class Wording(Regex pattern, bool includes, params string[] needs)
    {
        private readonly SearchValues<string> _needs = Triggers.Of(needs);

        public bool Includes => includes;

        public Match Find(string text) => text.AsSpan().ContainsAny(_needs) ? pattern.Match(text) : Match.Empty;
    }
}
