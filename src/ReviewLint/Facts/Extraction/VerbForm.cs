namespace ReviewLint.Facts.Extraction;

/// <summary>Forms of a verb.</summary>
internal enum VerbForm
{
    /// <summary>Not a form of any verb of the list.</summary>
    None,

    /// <summary>"reduce".</summary>
    Base,

    /// <summary>"reduces".</summary>
    Third,

    /// <summary>"reduced", as past tense or participle.</summary>
    Past,

    /// <summary>"reducing".</summary>
    Gerund,
}
