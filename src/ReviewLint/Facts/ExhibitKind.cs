namespace ReviewLint.Facts;

/// <summary>What stands apart from the text with a caption of its own.</summary>
public enum ExhibitKind
{
    /// <summary>A figure.</summary>
    Figure,

    /// <summary>A table.</summary>
    Table,

    /// <summary>An analysis with its forest plot, numbered in two steps as RevMan does: "Analysis 1.2".</summary>
    Analysis,
}
