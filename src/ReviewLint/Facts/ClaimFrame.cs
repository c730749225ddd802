namespace ReviewLint.Facts;

/// <summary>What an assertion stands in; only a plain one is the authors' own finding.</summary>
public enum ClaimFrame
{
    /// <summary>Asserted.</summary>
    Plain,

    /// <summary>Under a negation or a lack of evidence: "no evidence that", "insufficient evidence to".</summary>
    Negated,

    /// <summary>In question: "whether", "if", "unclear", "uncertain", "to determine".</summary>
    Questioned,

    /// <summary>Somebody else's: guidelines, other reviews, single excluded studies.</summary>
    Attributed,

    /// <summary>Planned or aimed at: "we intended", "to assess", "aims to reduce".</summary>
    Planned,

    /// <summary>About future research: "trials should".</summary>
    Research,
}
