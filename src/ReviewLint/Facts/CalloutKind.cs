namespace ReviewLint.Facts;

/// <summary>What a callout points to.</summary>
public enum CalloutKind
{
    /// <summary>A reference: "(Meyer 2019)", "Meyer et al. (2019)", "[12]", or a citation in the markup.</summary>
    Reference,

    /// <summary>A figure, table, analysis or appendix of the main text.</summary>
    Figure,
}
