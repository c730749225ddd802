using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Reads <see cref="EvidenceSize"/>s in brackets: "(3 studies, 7779 people)", "(participants = 7779; studies = 3)".</summary>
internal static class EvidenceSizeReader
{
    public static IEnumerable<EvidenceSize> Read(Section section, Sentence sentence, FlowTokens tokens)
    {
        for (int at = 0; at < tokens.Count; at++)
        {
            if (Find(tokens, at) is { } first && Joins(tokens, first.End) && Find(tokens, first.End + 1) is { } second
                && first.AreStudies != second.AreStudies && first.Value > 0 && second.Value > 0)
            {
                (int studies, int people) = first.AreStudies ? (first.Value, second.Value) : (second.Value, first.Value);
                int start = tokens[at].Start;
                yield return new EvidenceSize(section, sentence, start, sentence.Text[start..tokens[second.End - 1].End], Anchor.Adjacent, studies, people);
                at = second.End - 1;
            }
        }
    }

    private static bool Joins(FlowTokens tokens, int at) => tokens.Mark(at) is ',' or ';' || tokens.ReadsAny(at, "with", "involving", "including");

    // "3 studies", "studies = 3"
    private static (bool AreStudies, int Value, int End)? Find(FlowTokens tokens, int at)
    {
        if (tokens.IsNumber(at))
        {
            return FlowHedges.Read(tokens, at) == CountHedge.Exact && CountedThings.Find(tokens, at) is { } thing && thing.End <= at + 4
                ? (thing.AreStudies, tokens[at].Value, thing.End)
                : null;
        }

        bool studies = tokens[at].Is(FlowCue.Studies);
        return (studies || CountedThings.IsPeople(tokens, at)) && tokens.Mark(at + 1) is '=' or ':' && tokens.IsNumber(at + 2)
            ? (studies, tokens[at + 2].Value, at + 3)
            : null;
    }
}
