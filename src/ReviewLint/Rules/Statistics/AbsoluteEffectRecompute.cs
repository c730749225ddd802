using ReviewLint.Diagnostics;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Statistics;

/// <summary>RL5012: a risk with the intervention does not follow from the other risk and the ratio.</summary>
public sealed class AbsoluteEffectRecompute : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL5012", "absolute-effect-recompute", "An absolute effect does not follow from its ratio", RuleCategory.Statistics, DiagnosticSeverity.Error)
    {
        Authorities = [new Authority(Standards.Handbook, "14.1.5.1")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) => review.AbsoluteEffects
        .Where(effect => effect is { Conflicts: true, Expected: not null })
        .Select(effect => Report(
            effect is { Anchor: Anchor.Adjacent, ConflictsGrossly: true } ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
            effect.Span,
            $"{effect.Comparator} per {effect.Base} and {effect.Estimate!.Label} {effect.Estimate.Value} give {PrintExpected(effect)}, not {Print(effect)}",
            new RelatedSpan(effect.Estimate.Span, "the ratio")));

    private static string PrintExpected(AbsoluteEffect effect)
    {
        int decimals = effect.Comparator.Decimals;
        string risk = PrintedNumber.Print(effect.Expected ?? 0, decimals);
        return effect is { Lower: not null, ExpectedLimits: var (lower, upper) }
            ? Print(effect.Intervention is null ? null : risk, $"{PrintedNumber.Print(lower, decimals)} to {PrintedNumber.Print(upper, decimals)}")
            : risk;
    }

    private static string Print(AbsoluteEffect effect) =>
        effect is { Lower: { } lower, Upper: { } upper } ? Print(effect.Intervention?.Text, $"{lower} to {upper}") : $"{effect.Intervention}";

    private static string Print(string? risk, string limits) => risk is null ? limits : $"{risk} ({limits})";
}
