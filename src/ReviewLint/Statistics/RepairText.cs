using System.Collections.Immutable;
using ReviewLint.Facts;
using ReviewLint.Fixes;
using ReviewLint.Text;

namespace ReviewLint.Statistics;

/// <summary>Puts repairs of an estimate into words and edits.</summary>
internal static class RepairText
{
    /// <summary>The end of a message that says what may have been meant; empty without a repair.</summary>
    public static string Hint(IReadOnlyList<EstimateRepair> repairs) => repairs switch
    {
        [] => "",
        [{ Kind: RepairKind.Measure } repair, ..] => repair.Triple.IsRatio ? "; the numbers fit a ratio" : "; the numbers fit a difference",
        [{ Kind: RepairKind.Digit or RepairKind.Transposition } repair, ..] => $"; {repair.Figure} for {Name(repair)} would fit, for example",
        [var only] => $"; {only.Figure} for {Name(only)} would fit",
        [var first, var second, ..] => $"; {first.Figure} for {Name(first)} would fit, or {second.Figure} for {Name(second)}",
    };

    /// <summary>The repairs as fixes, in the same order.</summary>
    public static ImmutableArray<Fix> Fixes(EffectEstimate estimate, IReadOnlyList<EstimateRepair> repairs, SourceText source) =>
    [
        .. repairs.Where(repair => repair.Index >= 0).Select(repair =>
        {
            PrintedNumber number = repair.Index switch { 0 => estimate.Value!, 1 => estimate.Interval!.Lower, _ => estimate.Interval!.Upper };
            return new Fix($"change {number} to {repair.Figure}", FixSafety.Unsafe, [new TextEdit(number.Span, Print(repair.Figure, estimate, source))]);
        }),
    ];

    private static string Name(EstimateRepair repair) => repair.Index switch { 0 => "the estimate", 1 => "the lower limit", _ => "the upper limit" };

    // A new minus looks like the author's others.
    private static string Print(Figure figure, EffectEstimate estimate, SourceText source)
    {
        const string Minuses = "\u2212\u2010\u2011\u2013";
        int at = source.Text.AsSpan(estimate.Span.Start, estimate.Span.Length).IndexOfAny(Minuses);
        return at < 0 ? figure.ToString() : figure.ToString().Replace('-', source.Text[estimate.Span.Start + at]);
    }
}
