namespace ReviewLint.Documents;

/// <summary>The parts that a review consists of.</summary>
public enum PartKind
{
    /// <summary>The title of the review.</summary>
    Title,

    /// <summary>The abstract.</summary>
    Abstract,

    /// <summary>The plain-language summary.</summary>
    Summary,

    /// <summary>The main text.</summary>
    Body,

    /// <summary>References, appendices and other back matter, in which no rule about the main text looks.</summary>
    BackMatter,
}
