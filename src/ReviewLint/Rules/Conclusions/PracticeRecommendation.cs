using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Conclusions;

/// <summary>RL8004: the conclusions tell readers what to do.</summary>
public sealed class PracticeRecommendation : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL8004", "practice-recommendation", "The conclusions advise practice", RuleCategory.Conclusions, DiagnosticSeverity.Error)
    {
        Authorities = [new Authority(Standards.Handbook, "15.6.2")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) => review.Profile == Profile.Jbi
        ? []
        : review.Claims
            .Where(claim => claim is { Kind: ClaimKind.Recommendation, Frame: ClaimFrame.Plain, IsConclusion: true, Part: not PartKind.Summary })
            .Select(claim => Report(SeverityOf(review, claim), claim.Span, $"{claim.PartName} advises practice: '{claim.Text}'"));

    private static DiagnosticSeverity SeverityOf(Review review, Claim claim) => (review.Profile, claim.Anchor) switch
    {
        (Profile.Cochrane, Anchor.Adjacent) => DiagnosticSeverity.Error,
        (Profile.Cochrane, _) => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
