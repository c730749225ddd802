namespace ReviewLint.Facts;

/// <summary>What was done with several studies.</summary>
public enum SynthesisMethodKind
{
    /// <summary>A funnel plot.</summary>
    FunnelPlot,

    /// <summary>A test of a funnel plot's asymmetry, such as Egger's or Begg's.</summary>
    AsymmetryTest,

    /// <summary>A meta-regression.</summary>
    MetaRegression,

    /// <summary>A meta-analysis.</summary>
    Pooling,
}
