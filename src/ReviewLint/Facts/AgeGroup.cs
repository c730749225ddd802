namespace ReviewLint.Facts;

/// <summary>The ages that a review is about.</summary>
public enum AgeGroup
{
    /// <summary>From birth to 18 years: newborn babies, infants, children, adolescents.</summary>
    Children,

    /// <summary>From 18 years, older people included.</summary>
    Adults,
}
