namespace ReviewLint.Facts;

/// <summary>Kinds of sources that a search can use.</summary>
public enum SearchSourceKind
{
    /// <summary>A bibliographic database.</summary>
    Database,

    /// <summary>A maintained register of a Cochrane group, which may stand for the databases.</summary>
    SpecialisedRegister,

    /// <summary>A register of trials.</summary>
    TrialRegister,

    /// <summary>Trial registers spoken of without a name.</summary>
    UnnamedTrialRegister,

    /// <summary>Reference lists.</summary>
    ReferenceLists,

    /// <summary>Citation searching.</summary>
    Citations,

    /// <summary>Contact with authors, experts or manufacturers.</summary>
    Contacts,

    /// <summary>Grey literature, conference proceedings, theses, handsearching.</summary>
    GreyLiterature,
}
