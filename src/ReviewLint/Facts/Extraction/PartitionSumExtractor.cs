using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="PartitionSum"/>s: parts beside their total, and parts that must make up the total of the place.</summary>
/// <remarks>
/// The parts are all there where the words say so: brackets or a colon right behind the total, groups of a comparison, "the remaining four", or
/// groups of studies that account for every study.
/// </remarks>
internal static class PartitionSumExtractor
{
    private const int MostWordsOfTotal = 7;

    public static CountFacts Extract(Review review)
    {
        ImmutableArray<PartitionSum>.Builder sums = ImmutableArray.CreateBuilder<PartitionSum>();
        ImmutableArray<EvidenceSize>.Builder sizes = ImmutableArray.CreateBuilder<EvidenceSize>();
        foreach (Section section in StudySections.Of(review.Document))
        {
            GroupSums groups = new(section);
            foreach (Sentence sentence in section.Sentences)
            {
                string text = sentence.Text;
                if (!Counts(text))
                {
                    continue;
                }

                FlowTokens tokens = new(text);
                sums.AddRange(Beside(section, sentence, tokens));
                if (text.Contains("remaining", StringComparison.Ordinal) && Remainder(review, section, sentence, tokens) is { } remainder)
                {
                    sums.Add(remainder);
                }

                groups.Read(sentence, tokens);
                sizes.AddRange(EvidenceSizeReader.Read(section, sentence, tokens));
            }

            sums.AddRange(groups.Weigh(review));
        }

        return new CountFacts(sums.ToImmutable(), sizes.ToImmutable());
    }

    private static bool Counts(string text) => Holds(text, "tud") || Holds(text, "rial") || Holds(text, "RCTs") || Holds(text, "articipants") || Holds(text, "eople")
        || Holds(text, "atients") || Holds(text, "women") || Holds(text, "adults") || Holds(text, "children") || Holds(text, "infants") || Holds(text, "men ");

    private static bool Holds(string text, string word) => text.Contains(word, StringComparison.Ordinal);

    // "200 participants (95 and 105)", "200 women: 95 in the walking group and 105 in the control group"
    private static IEnumerable<PartitionSum> Beside(Section section, Sentence sentence, FlowTokens tokens)
    {
        for (int at = 0; at < tokens.Count; at++)
        {
            if (!tokens.IsNumber(at) || FlowHedges.Read(tokens, at) != CountHedge.Exact || CountedThings.Find(tokens, at) is not { } total)
            {
                continue;
            }

            int open = total.End;
            while (open < total.End + MostWordsOfTotal && tokens[open].Kind == FlowTokenKind.Word && !tokens.ReadsAny(open, "and", "or", "but", "than", "per"))
            {
                open++;
            }

            if (PartitionParts.Read(tokens, open, tokens[at].Value, total.AreStudies) is { } parts)
            {
                FlowToken first = tokens[parts.First];
                int end = tokens[parts.Last].End;
                yield return new PartitionSum(
                    section, sentence, first.Start, sentence.Text[first.Start..end], Anchor.Adjacent, tokens[at].Value,
                    SpanOf(sentence, tokens[at]), total.AreStudies ? "studies" : "participants", parts.Values,
                    [.. parts.Positions.Select(part => SpanOf(sentence, tokens[part]))]);
            }
        }
    }

    // "33 studies evaluated A, 15 evaluated B, and the remaining four evaluated C": with the rest, it is all of them.
    private static PartitionSum? Remainder(Review review, Section section, Sentence sentence, FlowTokens tokens)
    {
        StudyCount[] totals = [.. review.StudyTotals.Where(count => count.Anchor == Anchor.Adjacent && count.Hedge == CountHedge.Exact && count.Place == StudySections.Place(section))];
        if (!tokens.IsNumber(0) || totals.Length == 0 || totals.Any(count => count.Studies != totals[0].Studies))
        {
            return null;
        }

        int[] parts = [.. Enumerable.Range(0, tokens.Count).Where(at => tokens.IsNumber(at) && CountedThings.Find(tokens, at) is { AreStudies: true })];
        bool rest = parts.Length > 2 && tokens.Reads(parts[^1] - 1, "remaining") && tokens.ReadsAny(parts[^1] - 3, "and", ",");
        int sum = parts.Sum(at => tokens[at].Value);
        return !rest || Math.Abs(sum - totals[0].Studies) > Math.Max(2, totals[0].Studies / 20)
            ? null
            : new PartitionSum(
                section, sentence, 0, sentence.Text[..tokens[parts[^1]].End], Anchor.Segment, totals[0].Studies, totals[0].Span, "studies", [.. parts.Select(at => tokens[at].Value)],
                [.. parts.Select(part => SpanOf(sentence, tokens[part]))]);
    }

    private static TextSpan SpanOf(Sentence sentence, FlowToken token) => sentence.ToSource(token.Start, token.End - token.Start);
}
