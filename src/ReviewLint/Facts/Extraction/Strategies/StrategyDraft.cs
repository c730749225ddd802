namespace ReviewLint.Facts.Extraction.Strategies;

/// <summary>A strategy as rows, before it is known to be one.</summary>
/// <param name="title">The rows above it that are no lines, nearest last.</param>
/// <param name="isNumbered">Whether its numbers are printed.</param>
internal sealed class StrategyDraft(List<StrategyRow> title, bool isNumbered)
{
    /// <summary>The rows above it that are no lines, nearest last.</summary>
    public List<StrategyRow> Title => title;

    /// <summary>Whether its numbers are printed.</summary>
    public bool IsNumbered => isNumbered;

    /// <summary>The lines: the number, the label and the rows that belong to it.</summary>
    public List<(int Number, string Label, List<StrategyRow> Rows)> Lines { get; } = [];

    /// <summary>Whether the numbers go down.</summary>
    public bool IsDescending { get; set; }

    /// <summary>The number of the last line; 0 before the first.</summary>
    public int LastNumber => Lines.Count > 0 ? Lines[^1].Number : 0;

    /// <summary>Whether every line is labelled "1", as Markdown allows in a list.</summary>
    public bool RepeatsOne { get; private set; } = true;

    /// <summary>Adds a line.</summary>
    public void Add(int number, string label, StrategyRow row)
    {
        Lines.Add((number, label, [row]));
        RepeatsOne &= label == "1";
    }
}
