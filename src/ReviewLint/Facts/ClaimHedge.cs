namespace ReviewLint.Facts;

/// <summary>How surely a claim is put, surest first.</summary>
public enum ClaimHedge
{
    /// <summary>Without a hedge.</summary>
    Plain,

    /// <summary>"probably", "likely".</summary>
    Probably,

    /// <summary>"may", "seems", "appears", "suggests", "might", "could".</summary>
    May,

    /// <summary>"the evidence is very uncertain".</summary>
    VeryUncertain,
}
