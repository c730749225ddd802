using System.Collections.Immutable;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>A table of findings with a column for the certainty of the evidence.</summary>
/// <param name="Span">The first cell of its first outcome.</param>
/// <param name="Outcomes">Its outcomes that are rated, each once, whatever its time points and groups.</param>
public sealed record SummaryTable(TextSpan Span, ImmutableArray<string> Outcomes);
