namespace ReviewLint.Facts;

/// <summary>What kind of question a review asks, as its title and objectives tell.</summary>
public enum ReviewQuestion
{
    /// <summary>The effects of interventions, or nothing else is told.</summary>
    Intervention,

    /// <summary>The accuracy of tests, prognosis, prevalence or risk factors.</summary>
    Accuracy,

    /// <summary>Experiences and views: a qualitative evidence synthesis.</summary>
    Qualitative,

    /// <summary>Reviews of reviews, scoping and methodology reviews.</summary>
    Overview,
}
