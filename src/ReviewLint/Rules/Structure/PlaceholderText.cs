using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Structure;

/// <summary>RL1003: a placeholder was left in the text.</summary>
public sealed class PlaceholderText : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL1003", "placeholder-text", "A placeholder was left in the text", RuleCategory.Structure, DiagnosticSeverity.Error)
    {
        Authorities = [new Authority(Standards.RevMan, "default text")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) => review.Placeholders.Select(placeholder =>
        Report(
            placeholder.Anchor == Anchor.Adjacent ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
            placeholder.Span,
            $"{placeholder.Part.ToName()} still holds the placeholder '{placeholder.Text}'"));
}
