using ReviewLint.Text;

namespace ReviewLint.Documents;

/// <summary>An HTML comment, in which suppressions are written.</summary>
/// <param name="Span">The whole comment, from <c>&lt;!--</c> to <c>--&gt;</c>.</param>
/// <param name="Content">What stands between the marks.</param>
public sealed record CommentBlock(TextSpan Span, TextSpan Content) : Block(Span);
