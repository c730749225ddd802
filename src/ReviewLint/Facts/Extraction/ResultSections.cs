using ReviewLint.Documents;

namespace ReviewLint.Facts.Extraction;

/// <summary>Where a review tells and weighs what it found.</summary>
internal static class ResultSections
{
    /// <summary>Those of abstract, summary and main text, in order; an abstract without headings is one of them.</summary>
    public static IEnumerable<Section> Of(ReviewDocument document) => document.Sections.Where(section => section.Part switch
    {
        PartKind.Abstract or PartKind.Summary => section.EffectiveRole is not (SectionRole.Background or SectionRole.Objectives
            or SectionRole.Search or SectionRole.Criteria or SectionRole.Collection or SectionRole.Methods or SectionRole.Funding),
        PartKind.Body => section.IsWithin(SectionRole.Results) || section.IsWithin(SectionRole.Effects) || section.IsWithin(SectionRole.Discussion)
            || section.IsWithin(SectionRole.Conclusions) || section.IsWithin(SectionRole.Practice),
        _ => false,
    });

    /// <summary>Whether a sentence of them concludes: conclusions, implications, key messages, or the end of an abstract without headings.</summary>
    /// <param name="section">The section.</param>
    /// <param name="index">Which of its sentences.</param>
    public static bool Concludes(Section section, int index) =>
        section.IsWithin(SectionRole.Conclusions) || section.IsWithin(SectionRole.Practice) || section.IsWithin(SectionRole.KeyMessages)
        || (section is { Part: PartKind.Abstract, Role: SectionRole.Abstract, Children.IsEmpty: true }
            && index >= Math.Max(2, section.Sentences.Count - Math.Max(2, section.Sentences.Count / 4)));
}
