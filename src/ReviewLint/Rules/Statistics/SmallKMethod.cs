using ReviewLint.Diagnostics;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Statistics;

/// <summary>RL5020: a funnel plot, a test of its asymmetry or a meta-regression rests on fewer than ten studies.</summary>
public sealed class SmallKMethod : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL5020", "small-k-method", "A method for many studies was used on fewer than ten", RuleCategory.Statistics, DiagnosticSeverity.Info)
    {
        Authorities = [new Authority(Standards.Handbook, "10.11.4"), new Authority(Standards.Handbook, "10.11.5.1")],
    };

    private const int Fewest = 10;

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) => review.SynthesisMethods
        .Where(method => method.Kind != SynthesisMethodKind.Pooling && method.Studies < Fewest)
        .Select(method => Report(
            method.Span,
            $"{Name(method.Kind)} rests on {method.Studies} studies; {Fewest} or more are advised"));

    private static string Name(SynthesisMethodKind kind) => kind switch
    {
        SynthesisMethodKind.FunnelPlot => "the funnel plot",
        SynthesisMethodKind.AsymmetryTest => "the test for asymmetry",
        _ => "the meta-regression",
    };
}
