using ReviewLint.Diagnostics;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Statistics;

/// <summary>RL5017: the degrees of freedom of heterogeneity are not one less than the studies.</summary>
public sealed class DfStudyCountConflict : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL5017", "df-study-count-conflict", "Degrees of freedom do not match the number of studies", RuleCategory.Statistics, DiagnosticSeverity.Warning)
    {
        Authorities = [new Authority(Standards.Handbook, "10.10.4.5")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) => review.Heterogeneities
        .Where(found => found is { MayCompareSubgroups: false, Studies: not null, DegreesOfFreedom: not null } && found.DegreesOfFreedom != found.Studies - 1)
        .Select(found => Report(found.Span, $"{found.Studies} studies have {found.Studies - 1} degrees of freedom, not {found.DegreesOfFreedom}"));
}
