using System.Collections.Immutable;

namespace ReviewLint.Facts.Extraction;

/// <summary>Reads the parts that stand behind a total, such as "(95 and 105)".</summary>
/// <param name="Positions">Positions of the parts, at least two.</param>
/// <param name="Values">The parts.</param>
internal sealed record PartitionParts(ImmutableArray<int> Positions, ImmutableArray<int> Values)
{
    // A slip changes a number by little; parts that are far from the total are no parts of it.
    private const int MostSlip = 4;

    private static readonly string[] s_overlap =
    [
        "both", "some", "also", "including", "mainly", "mostly", "most", "e.g", "example", "each", "per", "median", "mean", "age", "aged", "average", "years", "months", "weeks", "range",
        "analysed", "analyzed", "completed", "completers", "dropped", "withdrew", "lost", "follow-up", "either", "multiple", "respectively", "plus", "between", "versus", "than",
        "cross-over", "crossover", "overlap", "overlapping", "three-arm", "multi-arm", "combined", "version", "versions", "update", "search", "searches", "data", "reported", "reporting", "provided",
    ];

    /// <summary>Position of the first part.</summary>
    public int First => Positions[0];

    /// <summary>Position of the last part.</summary>
    public int Last => Positions[^1];

    /// <summary>The parts that open at a bracket, colon or comma; <see langword="null"/> when it holds something else.</summary>
    public static PartitionParts? Read(FlowTokens tokens, int open, int total, bool areStudies)
    {
        char mark = tokens.Mark(open);
        bool bracket = mark == '(';
        bool which = mark == ',' && tokens.Reads(open + 1, "of") && tokens.ReadsAny(open + 2, "whom", "which");
        if (!bracket && !which && mark != ':')
        {
            return null;
        }

        int from = which ? open + 3 : open + 1;
        int end = EndOf(tokens, from, bracket);
        if (end < 0 || tokens.Cues(from, end) is var cues && (cues & (FlowCue.Reports | FlowCue.Records | FlowCue.Previous | FlowCue.More | FlowCue.Pooled)) != 0)
        {
            return null;
        }

        int[] parts = [.. Enumerable.Range(from, end - from).Where(tokens.IsNumber)];
        bool clean = parts.Length > 1
            && Enumerable.Range(from, end - from).All(at => tokens[at].Kind != FlowTokenKind.Figure && !tokens.ReadsAny(at, s_overlap))
            && parts.All(at => FlowHedges.Read(tokens, at) == CountHedge.Exact && IsPart(tokens, at, end, areStudies))
            && IsDisjoint(tokens, from, end, parts);
        int sum = clean ? parts.Sum(at => tokens[at].Value) : 0;
        return clean && Math.Abs(sum - total) * MostSlip <= total ? new PartitionParts([.. parts], [.. parts.Select(at => tokens[at].Value)]) : null;
    }

    private static int EndOf(FlowTokens tokens, int from, bool bracket)
    {
        for (int at = from; at < tokens.Count; at++)
        {
            char mark = tokens.Mark(at);
            if (mark == '(' || (mark == ';' && !bracket))
            {
                return bracket || mark == '(' ? -1 : at;
            }

            if (mark == ')')
            {
                return bracket ? at : -1;
            }
        }

        return bracket ? -1 : tokens.Count;
    }

    // A comma, semicolon or "and" stands between any two, and "and", "or" or a semicolon before the last.
    private static bool IsDisjoint(FlowTokens tokens, int from, int end, int[] parts)
    {
        for (int i = 1; i < parts.Length; i++)
        {
            bool joins = Enumerable.Range(parts[i - 1], parts[i] - parts[i - 1]).Any(at => tokens.Mark(at) is ',' or ';' || tokens.Reads(at, "and"));
            if (!joins)
            {
                return false;
            }
        }

        return parts.Length == 2 || Enumerable.Range(parts[^2], parts[^1] - parts[^2]).Any(at => tokens.Reads(at, "and"));
    }

    // A part counts the same as the total: it has no noun, a noun of the same kind, or a group behind it.
    private static bool IsPart(FlowTokens tokens, int at, int end, bool areStudies)
    {
        if (CountedThings.Find(tokens, at) is { } noun)
        {
            return noun.AreStudies == areStudies;
        }

        if (at + 1 >= end || tokens.Mark(at + 1) is ',' or ';' or ')' || tokens.Reads(at + 1, "and"))
        {
            return true;
        }

        if (areStudies)
        {
            return false;
        }

        for (int i = at + 1; i < end && !tokens.IsNumber(i); i++)
        {
            if (tokens.ReadsAny(i, "group", "groups", "arm", "arms", "control", "controls", "placebo", "intervention", "treatment", "comparator", "receiving", "received", "allocated", "randomised", "randomized", "assigned"))
            {
                return true;
            }
        }

        return false;
    }
}
