using ReviewLint.Text;

namespace ReviewLint.Documents;

/// <summary>One block of a draft, in reading order; what every reader produces.</summary>
/// <param name="Span">Where the block stands, markup included.</param>
public abstract record Block(TextSpan Span);
