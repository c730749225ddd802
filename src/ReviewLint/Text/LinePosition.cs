namespace ReviewLint.Text;

/// <summary>A place as editors show it.</summary>
/// <param name="Line">Line number, counted from 1.</param>
/// <param name="Column">Column in UTF-16 code units, counted from 1.</param>
public readonly record struct LinePosition(int Line, int Column);
