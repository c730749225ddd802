namespace ReviewLint.Facts;

/// <summary>How a review departs from its protocol.</summary>
public enum ProtocolChangeKind
{
    /// <summary>A primary outcome of the protocol is named nowhere in the review.</summary>
    OutcomeDropped,

    /// <summary>A primary outcome of the review is named nowhere in the protocol.</summary>
    OutcomeAdded,

    /// <summary>A secondary outcome of the protocol is a primary one of the review.</summary>
    OutcomePromoted,

    /// <summary>A design that the protocol makes eligible is not eligible any more.</summary>
    DesignDropped,

    /// <summary>A design is eligible that the protocol does not name.</summary>
    DesignAdded,
}
