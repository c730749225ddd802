namespace ReviewLint.Facts;

/// <summary>What words of significance say of a result.</summary>
public enum SignificancePolarity
{
    /// <summary>That it is significant.</summary>
    Significant,

    /// <summary>That it is not.</summary>
    NotSignificant,

    /// <summary>That it nearly is: "borderline significance", "a trend towards".</summary>
    Trend,

    /// <summary>A negation stands near, but whether it reaches the words cannot be told.</summary>
    Unclear,
}
