using System.Collections.Immutable;
using ReviewLint.Fixes;
using ReviewLint.Text;

namespace ReviewLint.Diagnostics;

/// <summary>One finding in one draft.</summary>
/// <param name="Descriptor">The rule.</param>
/// <param name="Severity">How loud it is here.</param>
/// <param name="Span">The words it stands on.</param>
/// <param name="Message">What is wrong, with both observed values; lower case, no final stop.</param>
/// <param name="Related">The other places.</param>
public sealed record Diagnostic(
    DiagnosticDescriptor Descriptor,
    DiagnosticSeverity Severity,
    TextSpan Span,
    string Message,
    ImmutableArray<RelatedSpan> Related)
{
    /// <summary>Changes that would mend it, likeliest first.</summary>
    public ImmutableArray<Fix> Fixes { get; init; } = [];

    /// <summary>Why the author asked not to hear of it, or <see langword="null"/> when it is not suppressed.</summary>
    public Suppression? Suppression { get; init; }
}
