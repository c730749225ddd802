namespace ReviewLint.Facts;

/// <summary>How a fact was found; only an adjacent fact may raise an error.</summary>
public enum Anchor
{
    /// <summary>The words that make it what it is stand right beside it.</summary>
    Adjacent,

    /// <summary>They stand elsewhere in the same sentence or section.</summary>
    Segment,

    /// <summary>They were carried over from an earlier fact.</summary>
    Inherited,
}
