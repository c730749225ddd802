using System.Collections.Immutable;
using ReviewLint.Text;

namespace ReviewLint.Documents;

/// <summary>A pipe or grid table.</summary>
/// <param name="Span">Where the table stands.</param>
/// <param name="Rows">Its rows, top to bottom.</param>
public sealed record TableBlock(TextSpan Span, ImmutableArray<TableRow> Rows) : Block(Span);
