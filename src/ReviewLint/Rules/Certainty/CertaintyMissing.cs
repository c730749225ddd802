using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Certainty;

/// <summary>RL6001: effects are reported without the certainty of their evidence.</summary>
public sealed class CertaintyMissing : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL6001", "certainty-missing", "Effects are reported without the certainty of the evidence", RuleCategory.Certainty, DiagnosticSeverity.Error)
    {
        Authorities = [new(Standards.Mecir, "C74"), new(Standards.Prisma2020, "22"), new(Standards.PrismaAbstracts, "9"), new(Standards.Handbook, "14.2.1")],
        IsCochraneDemand = true,
    };

    // Tests of accuracy, qualitative findings and overviews are rated in other ways.
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) =>
        review.DocumentType is DocumentType.Dta or DocumentType.Qualitative or DocumentType.Overview or DocumentType.Protocol or DocumentType.Scoping
        || review.IncludedStudies.State == InclusionState.None
            ? []
            : review.UnratedRows.Select(Unrated).Concat(Abstract(review));

    private Diagnostic Unrated(UnratedRow row) =>
        Report(row.Span, $"the table rates other rows but not '{row.Text}', which gives {row.Effect}");

    // One rating can govern all results, so that only an abstract without any is sure to lack one.
    private IEnumerable<Diagnostic> Abstract(Review review)
    {
        EffectEstimate? first = review.Estimates.FirstOrDefault(estimate => estimate is { Part: PartKind.Abstract, Interval: not null, NullValue: not null, IsInTable: false });
        if (first is not null && review.CertaintyStatements.All(statement => statement.Part != PartKind.Abstract))
        {
            yield return Report(
                DiagnosticSeverity.Warning,
                first.Span,
                $"abstract reports {first.Text} but says nowhere how certain its evidence is");
        }
    }
}
