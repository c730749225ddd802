namespace ReviewLint.Facts.Extraction;

/// <summary>What a token is.</summary>
internal enum NumericTokenKind : byte
{
    /// <summary>A single sign, the mask of inline content among them.</summary>
    Symbol,

    /// <summary>Letters and the digits glued to them, such as "trials", "I2", "cm3"; also figures that are no number, such as "1.2.3".</summary>
    Word,

    /// <summary>Digits with thousands separators and decimals, without a sign.</summary>
    Number,
}
