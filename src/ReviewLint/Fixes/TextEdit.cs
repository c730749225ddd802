using ReviewLint.Text;

namespace ReviewLint.Fixes;

/// <summary>A replacement of characters of a draft.</summary>
/// <param name="Span">What is replaced; empty to insert.</param>
/// <param name="NewText">What stands there afterwards.</param>
public sealed record TextEdit(TextSpan Span, string NewText);
