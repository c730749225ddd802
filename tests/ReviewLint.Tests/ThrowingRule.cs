using ReviewLint.Diagnostics;
using ReviewLint.Facts;
using ReviewLint.Rules;

namespace ReviewLint.Tests;

/// <summary>A rule for tests that always throws.</summary>
internal sealed class ThrowingRule : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new("RL9998", "always-throws", "A rule that throws", RuleCategory.Style, DiagnosticSeverity.Warning);

    public override IEnumerable<Diagnostic> Check(Review review) => throw new InvalidOperationException("the rule broke");
}
