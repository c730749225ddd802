using ReviewLint.Diagnostics;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Conclusions;

/// <summary>RL8007: a result is explained by too little power to find a benefit, as if a benefit were there to be found.</summary>
public sealed class WishfulPowerStatement : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL8007", "wishful-power-statement", "A result is explained by too little power to find a benefit", RuleCategory.Conclusions, DiagnosticSeverity.Warning)
    {
        Authorities = [new Authority(Standards.Handbook, "15.6.4")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) => review.PowerStatements.Select(statement => Report(
        statement.Span,
        $"{statement.PartName} says '{statement.Text}', which takes the {statement.Effect} for granted"));
}
