using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="DeclaredMeasure"/> facts in the methods of the main text.</summary>
internal static class DeclaredMeasureExtractor
{
    public static ImmutableArray<DeclaredMeasure> Extract(ReviewDocument document)
    {
        ImmutableArray<DeclaredMeasure>.Builder found = ImmutableArray.CreateBuilder<DeclaredMeasure>();
        foreach (Section section in document.Sections.Where(section => section.Part == PartKind.Body && IsOfMethods(section)))
        {
            foreach (Sentence sentence in section.Sentences)
            {
                NumericTokens tokens = NumericTokens.Of(section, sentence);
                int at = 0;
                while (at < tokens.Count)
                {
                    int next = at;
                    if (MeasureNames.Read(tokens, ref next) is { } measure)
                    {
                        found.Add(new DeclaredMeasure(section, sentence, tokens[at].Start, tokens.Between(at, next - 1), Anchor.Adjacent, measure));
                    }

                    at = Math.Max(at + 1, next);
                }
            }
        }

        return found.ToImmutable();
    }

    private static bool IsOfMethods(Section section) =>
        section.IsWithin(SectionRole.Methods) || section.IsWithin(SectionRole.Collection) || section.IsWithin(SectionRole.SynthesisMethods);
}
