using System.Collections.Immutable;
using ReviewLint.Diagnostics;
using ReviewLint.Facts;
using ReviewLint.Fixes;

namespace ReviewLint.Rules.Statistics;

/// <summary>RL5007: a P value is 0, negative or above 1.</summary>
public sealed class PValueImpossible : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL5007", "p-value-impossible", "A P value is not a probability", RuleCategory.Statistics, DiagnosticSeverity.Error);

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) => review.PValues
        .Where(p => p.Number.Value is < 0 or > 1 || LostPoint(p.Number) || (p.Number.Value == 0 && p.Relation != NumberRelation.Greater))
        .Select(Judge);

    // "P < 00001".
    private static bool LostPoint(PrintedNumber number) => number is { Decimals: 0, Text: ['0', _, ..] };

    private Diagnostic Judge(PValue p) => p.Number.Value == 0 && !LostPoint(p.Number)
        ? Report(p.Span, $"'{p.Text}' is printed for a P value that is small but not zero") with { Fixes = Bound(p) }
        : Report(p.Span, $"'{p.Text}' is printed for a P value, which lies between 0 and 1");

    // "P = 0.000" was "P < 0.001" before it was rounded.
    private static ImmutableArray<Fix> Bound(PValue p)
    {
        string bound = $"{p.Text[0]} < {PrintedNumber.Print(1 / PrintedNumber.PowerOfTen(p.Number.Decimals), p.Number.Decimals)}";
        return p.Relation == NumberRelation.Equal && p.Number.Decimals >= 2 ? [new Fix($"write {bound}", FixSafety.Unsafe, [new TextEdit(p.Span, bound)])] : [];
    }
}
