using ReviewLint.Text;

namespace ReviewLint.Diagnostics;

/// <summary>Another place that a diagnostic stands on, such as the other half of a contradiction.</summary>
/// <param name="Span">The place.</param>
/// <param name="Message">What stands there, lower case, without a final stop.</param>
public sealed record RelatedSpan(TextSpan Span, string Message);
