namespace ReviewLint.Facts;

/// <summary>What a sentence says on the registration of the review.</summary>
public enum RegistrationStatus
{
    /// <summary>That it is registered.</summary>
    Registered,

    /// <summary>That it is not registered, or has no protocol.</summary>
    NotRegistered,

    /// <summary>Where its protocol can be found.</summary>
    ProtocolCited,
}
