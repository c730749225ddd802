using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>A tool for risk of bias or study quality that a draft names.</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Start">Offset of the name in the sentence.</param>
/// <param name="Text">The name as printed.</param>
/// <param name="Anchor">Adjacent for a name; segment where the sentence only ties risk of bias to criteria of the Cochrane Handbook.</param>
/// <param name="Id">Which tool, for example "rob-2"; "cochrane" for Cochrane's tool for trials in a version that is not told.</param>
/// <param name="Suits">What it was made for.</param>
public sealed record RiskOfBiasTool(Section Section, Sentence Sentence, int Start, string Text, Anchor Anchor, string Id, RiskOfBiasScope Suits)
    : Fact(Section, Sentence, Start, Text, Anchor)
{
    /// <summary>The design of the studies that the words right after the name use it for, or <see langword="null"/> when they name none.</summary>
    public StudyDesign? UsedFor { get; init; }

    /// <summary>Whether it is a tool in one version, not Cochrane's in any.</summary>
    public bool IsExact => Anchor == Anchor.Adjacent && Id != "cochrane";

    /// <summary>Whether it stands in the methods of the main text.</summary>
    public bool IsPlanned => Part == PartKind.Body && (Section.IsWithin(SectionRole.Methods) || Section.IsWithin(SectionRole.RiskOfBiasMethods) || Section.IsWithin(SectionRole.Collection));

    /// <summary>Whether it stands where it is told with what the studies were judged: anywhere in the abstract, or in the results of the main text.</summary>
    public bool IsApplied => Part == PartKind.Abstract || (Part == PartKind.Body && (Section.IsWithin(SectionRole.Results) || Section.IsWithin(SectionRole.RiskOfBiasResults)));

    /// <summary>Where it stands, as messages name it.</summary>
    public string PlaceName => Part == PartKind.Body ? $"section '{Section.Title}'" : PartName;
}
