using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.PlainLanguageSummary;

/// <summary>RL9006: the plain-language summary tells readers what to do.</summary>
public sealed class PlsRecommendation : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL9006", "pls-recommendation", "The plain-language summary gives advice", RuleCategory.PlainLanguageSummary, DiagnosticSeverity.Error)
    {
        Authorities = [new Authority(Standards.PlainLanguage, "2.2")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) => review.Claims
        .Where(claim => claim is { Kind: ClaimKind.Recommendation, Frame: ClaimFrame.Plain, Part: PartKind.Summary })
        .Select(claim => Report(
            claim.Anchor == Anchor.Adjacent ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
            claim.Span,
            $"plain-language summary gives advice: '{claim.Text}'"));
}
