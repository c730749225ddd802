namespace ReviewLint.Documents;

/// <summary>Whose demands a draft is held to.</summary>
public enum Profile
{
    /// <summary>Any journal that asks for PRISMA.</summary>
    Prisma,

    /// <summary>Cochrane.</summary>
    Cochrane,

    /// <summary>JBI.</summary>
    Jbi,
}
