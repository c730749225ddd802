namespace ReviewLint.Facts.Extraction;

/// <summary>What a token of a telling of the selection is.</summary>
internal enum FlowTokenKind
{
    Word,
    Number,
    Mark,

    /// <summary>A percentage, decimal, range or citation: no number of the flow.</summary>
    Figure,
}
