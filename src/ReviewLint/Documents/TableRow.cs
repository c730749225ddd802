using System.Collections.Immutable;
using ReviewLint.Text;

namespace ReviewLint.Documents;

/// <summary>A row of a <see cref="TableBlock"/>.</summary>
/// <param name="Cells">Its cells, left to right; empty cells are empty passages.</param>
/// <param name="IsHeader">Whether it is a header row.</param>
public sealed record TableRow(ImmutableArray<Passage> Cells, bool IsHeader);
