using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="SignificanceWord"/> facts.</summary>
internal static partial class SignificanceWordExtractor
{
    private const int Farthest = 120;

    private const decimal UsualLevel = 95;

    /// <param name="document">The draft.</param>
    /// <param name="estimates">Its estimates.</param>
    /// <param name="pValues">Its P values.</param>
    public static ImmutableArray<SignificanceWord> Extract(ReviewDocument document, ImmutableArray<EffectEstimate> estimates, ImmutableArray<PValue> pValues)
    {
        ImmutableArray<SignificanceWord>.Builder words = ImmutableArray.CreateBuilder<SignificanceWord>();
        ILookup<Sentence, EffectEstimate>? bySentence = null;
        ILookup<Sentence, PValue>? byTest = null;
        foreach (Section section in ResultSections.Of(document))
        {
            Sentence? before = null;
            foreach (Sentence sentence in section.Sentences)
            {
                Sentence? previous = ReferenceEquals(before?.Passage, sentence.Passage) ? before : null;
                before = sentence;
                foreach (SignificanceMatch match in Find(sentence.Text))
                {
                    bySentence ??= estimates.BySentence();
                    byTest ??= pValues.BySentence();
                    SignificanceWord word = Read(section, sentence, match, [.. bySentence[sentence]], [.. byTest[sentence]]);
                    words.Add(previous is null || word.Estimate is not null || word.P is not null ? word : word with { Estimate = Recall(sentence.Text, match, bySentence[previous]) });
                }
            }
        }

        return words.ToImmutable();
    }

    // "A trend towards a significant reduction" is one place.
    private static List<SignificanceMatch> Find(string text)
    {
        List<SignificanceMatch> found = [.. SignificanceGrammar.Find(text)];
        foreach (SignificanceMatch trend in TrendGrammar.Find(text))
        {
            found.RemoveAll(match => match.Start < trend.End + 2 && trend.Start < match.End + 2);
            found.Add(trend);
        }

        found.Sort((one, other) => one.Start.CompareTo(other.Start));
        return found;
    }

    private static SignificanceWord Read(Section section, Sentence sentence, SignificanceMatch match, ImmutableArray<EffectEstimate> estimates, ImmutableArray<PValue> pValues)
    {
        string text = sentence.Text;
        SignificanceWord word = new(section, sentence, match.Start, text[match.Start..match.End], match.Anchor, match.Polarity, match.Frame);
        if (match.Polarity is SignificancePolarity.Trend or SignificancePolarity.Unclear || Guarded().IsMatch(text))
        {
            return word;
        }

        EffectEstimate? estimate = estimates.FirstOrDefault(each => each.Start >= match.End && RunsInto(text, match.End, each.Start))
            ?? estimates.FirstOrDefault(each => each.Start + each.Text.Length <= match.Start && FollowsAtOnce().IsMatch(text.AsSpan((each.Start + each.Text.Length)..match.Start)));
        if (estimate is not null)
        {
            return IsUsual(estimate) && estimates.Count(each => each.Interval is not null && SharesBrackets(text, estimate, each)) <= 1 ? word with { Estimate = estimate } : word;
        }

        return pValues.FirstOrDefault(each => each.Start >= match.End && RunsInto(text, match.End, each.Start)) is { Owner: PValueOwner.Unknown or PValueOwner.Effect } p
            && !pValues.Any(other => other.Start > p.Start && IsOneStretch(text, p.Start, other.Start))
            ? word with { P = p }
            : word;
    }

    // "These results were not significant" speaks of all in the sentence before; one that is contradicts it.
    private static EffectEstimate? Recall(string text, SignificanceMatch match, IEnumerable<EffectEstimate> estimates) =>
        match.Polarity == SignificancePolarity.NotSignificant && Recalls().IsMatch(text.AsSpan(0, match.Start)) && !Guarded().IsMatch(text)
            && estimates.LastOrDefault(estimate => IsUsual(estimate) && estimate.CrossesNull == false) is { } contrary
            ? contrary with { Anchor = Anchor.Segment }
            : null;

    private static bool IsUsual(EffectEstimate estimate) => estimate is
    {
        IsInTable: false, IsUnusual: false, IsDerived: false, HasSignInWords: false, Anchor: not Anchor.Inherited,
        Interval: { Kind: IntervalKind.Confidence or IntervalKind.Credible, Level: null or UsualLevel } interval,
    } && interval.Lower.Value <= interval.Upper.Value && (estimate.Value is not { } value || (interval.Lower.Value <= value.Value && value.Value <= interval.Upper.Value));

    // The words and the bracket must be of one breath: a comma or "and" between them may bring in another result.
    private static bool RunsInto(string text, int from, int to) =>
        to - from <= Farthest && Opening().Match(text[from..to]) is { Success: true } opening && !Break().IsMatch(text.AsSpan(from, opening.Index));

    private static bool SharesBrackets(string text, EffectEstimate one, EffectEstimate other) =>
        ReferenceEquals(one, other) || IsOneStretch(text, Math.Min(one.Start, other.Start), Math.Max(one.Start, other.Start));

    private static bool IsOneStretch(string text, int from, int to) => !text.AsSpan(from..to).ContainsAny(')', ']');

    [GeneratedRegex(@"(?: ?[(\[](?:[^()\[\]]{0,60}[,;:] ?)?|: |, with an? (?:[a-z]+ ){0,4}| with an? (?:[a-z]+ ){0,4}| - )$", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^(?:However, |But )?th(?:is|ese) (?:results?|differences?|effects?|findings?|reductions?|increases?|improvements?|changes?)(?: (?:was|were|is|are))?(?: also)? ?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Recalls();

    [GeneratedRegex(@"[,;:()\[\]]|\b(?:but|and|except|while|whereas|although|though|however|other than|apart from|versus the|for all|both)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Break();

    [GeneratedRegex(@"^[)\]]?,? ?(?:(?:which|that|and) )?(?:(?:is|was|were|are) )?(?:(?:a|an) )?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex FollowsAtOnce();

    [GeneratedRegex(@"\b(?:respectively|little (?:or|to|and) no|non-?inferior\w{0,4}|equivalen\w{1,2}|clinical(?:ly)? signific\w{1,5}|sub-?groups?|interactions?|sensitivity analys[ei]s|Bonferroni|adjusted for multiple|9[089](?:\.\d+)? ?% CI)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Guarded();
}
