using ReviewLint.Text;

namespace ReviewLint.Documents;

/// <summary>A stretch of a draft that its reader could not take as it is.</summary>
/// <param name="Span">The stretch.</param>
/// <param name="Message">What happened, as a diagnostic message.</param>
public sealed record ReadingProblem(TextSpan Span, string Message);
