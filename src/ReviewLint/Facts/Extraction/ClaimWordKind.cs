namespace ReviewLint.Facts.Extraction;

/// <summary>What a word can do in a clause that tells of an effect.</summary>
internal enum ClaimWordKind
{
    /// <summary>Nothing in particular: it names things.</summary>
    Other,

    /// <summary>A verb of effect.</summary>
    Verb,

    /// <summary>"fewer", "lower".</summary>
    Less,

    /// <summary>"more", "higher".</summary>
    More,

    /// <summary>"better".</summary>
    Better,

    /// <summary>"worse".</summary>
    Worse,

    /// <summary>A noun of change: "reduction".</summary>
    Change,

    /// <summary>"difference", "effect", "impact".</summary>
    Difference,

    /// <summary>An adjective of effect: "effective".</summary>
    Adjective,

    /// <summary>A word that hedges.</summary>
    Hedge,

    /// <summary>A word that ends an outcome phrase.</summary>
    Boundary,

    /// <summary>A word that starts a new clause.</summary>
    Break,

    /// <summary>A word of the verb group or between it and its noun: "was", "results", "in", "a", "large".</summary>
    Group,

    /// <summary>"no", "not", "neither".</summary>
    Not,
}
