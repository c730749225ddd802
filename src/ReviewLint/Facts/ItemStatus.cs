namespace ReviewLint.Facts;

/// <summary>Whether a draft reports what an item of a reporting standard asks for.</summary>
public enum ItemStatus
{
    /// <summary>The draft says what the item asks for.</summary>
    Reported,

    /// <summary>The draft has the part that should say it, and does not.</summary>
    Missing,

    /// <summary>The draft says some of it, or whether it does cannot be told from the text.</summary>
    Unclear,

    /// <summary>The item is not asked of this draft.</summary>
    NotApplicable,
}
