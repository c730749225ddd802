using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>A table that gives findings and how certain their evidence is.</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The heading of its column of ratings.</param>
/// <param name="Start">0.</param>
/// <param name="Text">That heading.</param>
/// <param name="Anchor">Always adjacent.</param>
/// <param name="Table">The table.</param>
/// <param name="Rows">Its rated rows.</param>
public sealed record FindingsTable(Section Section, Sentence Sentence, int Start, string Text, Anchor Anchor, TableBlock Table, ImmutableArray<FindingsRow> Rows)
    : Fact(Section, Sentence, Start, Text, Anchor);
