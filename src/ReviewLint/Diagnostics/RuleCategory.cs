namespace ReviewLint.Diagnostics;

/// <summary>The categories of rules; each has its range of ids.</summary>
public enum RuleCategory
{
    /// <summary>RL00xx: the tool itself and reading.</summary>
    Tool,

    /// <summary>RL1xxx: structure.</summary>
    Structure,

    /// <summary>RL2xxx: search.</summary>
    Search,

    /// <summary>RL3xxx: eligibility criteria.</summary>
    Eligibility,

    /// <summary>RL4xxx: selection and flow.</summary>
    Selection,

    /// <summary>RL5xxx: statistics.</summary>
    Statistics,

    /// <summary>RL6xxx: certainty.</summary>
    Certainty,

    /// <summary>RL7xxx: consistency across parts.</summary>
    Consistency,

    /// <summary>RL8xxx: conclusions.</summary>
    Conclusions,

    /// <summary>RL90xx: plain-language summary.</summary>
    PlainLanguageSummary,

    /// <summary>RL92xx: abstract.</summary>
    Abstract,

    /// <summary>RL94xx: protocol and registration.</summary>
    Protocol,

    /// <summary>RL96xx: declarations.</summary>
    Declarations,

    /// <summary>RL98xx: style.</summary>
    Style,
}
