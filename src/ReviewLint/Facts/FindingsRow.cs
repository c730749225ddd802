using System.Collections.Immutable;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>A row of a table of findings that rates its evidence.</summary>
/// <param name="Name">The first cell, which names the outcome.</param>
/// <param name="Cell">The cell with the rating.</param>
/// <param name="Level">The level it gives.</param>
/// <param name="Notes">The notes below the table that the marks beside the rating point to; empty when there are none or any is not found.</param>
/// <param name="HasReason">Whether a mark stands beside the rating, or a cell of the row names a ground for it.</param>
public sealed record FindingsRow(Sentence Name, Sentence Cell, CertaintyLevel Level, ImmutableArray<Downgrade> Notes, bool HasReason);
