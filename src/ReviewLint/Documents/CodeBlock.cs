using System.Collections.Immutable;
using ReviewLint.Text;

namespace ReviewLint.Documents;

/// <summary>Preformatted text that is not prose: a fenced or indented block, such as a Boolean search strategy.</summary>
/// <param name="Span">Where the block stands, fences included.</param>
/// <param name="Info">The info string of the fence; empty without one.</param>
/// <param name="Lines">The spans of its lines, without line breaks.</param>
public sealed record CodeBlock(TextSpan Span, string Info, ImmutableArray<TextSpan> Lines) : Block(Span);
