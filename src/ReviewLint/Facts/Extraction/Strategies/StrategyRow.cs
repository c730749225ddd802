using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction.Strategies;

/// <summary>A line of the draft, or a row of a table, that may be a line of a strategy.</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Whole">All of it, without indent and marks of quotation.</param>
/// <param name="Query">What stands behind the label.</param>
/// <param name="Label">Its label; the default without one.</param>
/// <param name="IsApart">Whether a blank line, another block or a heading stands before it, so that it continues no line.</param>
internal sealed record StrategyRow(Section Section, TextSpan Whole, TextSpan Query, LineLabel Label, bool IsApart)
{
    /// <summary>How many records were found, where a column of the table says so.</summary>
    public int? Hits { get; init; }

    /// <summary>The words of a cell that lies on several lines.</summary>
    public Passage? Cell { get; init; }

    /// <summary>Whether it is prose, in which a backslash hides a mark from Markdown.</summary>
    public bool IsProse { get; init; }
}
