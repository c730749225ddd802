using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Selection;

/// <summary>RL4011: a review does not say whether studies are ongoing or await classification.</summary>
public sealed class OngoingOrAwaitingUnreported : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL4011", "ongoing-or-awaiting-unreported", "Ongoing studies and studies awaiting classification are not mentioned", RuleCategory.Selection, DiagnosticSeverity.Warning)
    {
        Authorities = [new(Standards.Mecir, "C37"), new(Standards.Mecir, "C38")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        bool isEmpty = review.IncludedStudies.State == InclusionState.None;
        if (review.DocumentType is DocumentType.Protocol or DocumentType.Overview or DocumentType.Qualitative || review.MainText is not { } main || review.Reports(ReportedTopic.PendingStudies)
            || !review.OngoingStudies.IsEmpty || review.StudyIds.Any(id => id.List is StudyList.Ongoing or StudyList.Awaiting))
        {
            yield break;
        }

        // Only registers show ongoing trials; a review that searched none has no way to know of them.
        bool searchedRegisters = review.Sources.Any(source => source is { Kind: SearchSourceKind.TrialRegister or SearchSourceKind.UnnamedTrialRegister, IsNegated: false });
        Section? place = main.FindWritten(SectionRole.SearchResults) ?? main.FindWritten(SectionRole.Results);
        if (place?.Heading is { } heading && (isEmpty || searchedRegisters))
        {
            string found = isEmpty ? "the review includes no studies and" : "trial registers were searched but";
            yield return Report(
                isEmpty ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info, heading.Title.Span,
                $"{found} '{place.Title}' does not say whether any are ongoing or await classification");
        }
    }
}
