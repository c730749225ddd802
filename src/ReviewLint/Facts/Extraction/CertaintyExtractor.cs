using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="CertaintyStatement"/> facts where a review reports and concludes: prose and tables.</summary>
internal static class CertaintyExtractor
{
    public static ImmutableArray<CertaintyStatement> Extract(ReviewDocument document)
    {
        ImmutableArray<CertaintyStatement>.Builder statements = ImmutableArray.CreateBuilder<CertaintyStatement>();
        foreach (Section section in document.Sections.Where(Rates))
        {
            foreach (Sentence sentence in section.Sentences.Where(sentence => CertaintyGrammar.MayRate(sentence.Text)))
            {
                statements.AddRange(CertaintyGrammar.Find(section, sentence));
            }

            foreach (TableBlock table in section.Blocks.OfType<TableBlock>())
            {
                statements.AddRange(CertaintyTable.Cells(table).Select(cell => CertaintyGrammar.ReadCell(section, cell)).OfType<CertaintyStatement>());
            }
        }

        return statements.ToImmutable();
    }

    /// <summary>Whether a section tells what the review found: methods define the levels without rating anything.</summary>
    public static bool Rates(Section section) =>
        section.Part is PartKind.Abstract or PartKind.Summary or PartKind.Body
        && section.EffectiveRole is not (SectionRole.Background or SectionRole.Objectives or SectionRole.Search or SectionRole.Criteria or SectionRole.Collection
            or SectionRole.Methods or SectionRole.Funding or SectionRole.CertaintyMethods or SectionRole.SynthesisMethods or SectionRole.RiskOfBiasMethods
            or SectionRole.SearchStrategy or SectionRole.SearchResults or SectionRole.References or SectionRole.Appendix)
        && !section.IsWithin(SectionRole.Methods) && !section.IsWithin(SectionRole.Background);
}
