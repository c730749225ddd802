using ReviewLint.Diagnostics;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Abstract;

/// <summary>RL9205: abstract or plain-language summary cites a reference or points to a figure or table.</summary>
public sealed class AbstractCitationOrFigure : Rule
{
    private const int MostPlaces = 5;

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL9205", "abstract-citation-or-figure", "Abstract or summary points to a reference, figure or table", RuleCategory.Abstract, DiagnosticSeverity.Warning)
    {
        Authorities = [new Authority(Standards.Handbook, "5.1")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) => review.Callouts.GroupBy(callout => callout.Part).Select(same => Report(
        same.First().Span,
        $"{same.First().PartName} {Describe(same.First())}, but is read without the rest of the review",
        [.. same.Skip(1).Take(MostPlaces).Select(callout => new RelatedSpan(callout.Span, "also here"))]));

    private static string Describe(Callout callout) => callout switch
    {
        { Kind: CalloutKind.Figure } => $"points to '{callout.Text}'",
        { Text: [Text.Passage.Mask] } => "cites a reference",
        _ => $"cites '{callout.Text}'",
    };
}
