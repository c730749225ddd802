using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>A rating of the certainty of evidence: "low-certainty evidence", "(GRADE: low)", a row of circles, a cell of a table.</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence or table cell it stands in.</param>
/// <param name="Start">Offset of the matched words in the sentence.</param>
/// <param name="Text">The matched words.</param>
/// <param name="Anchor">Adjacent when a level stands beside its term; segment when other words stand between them or a summary puts it in its own words.</param>
/// <param name="Term">What the rated thing is called.</param>
public sealed record CertaintyStatement(
    Section Section,
    Sentence Sentence,
    int Start,
    string Text,
    Anchor Anchor,
    CertaintyTerm Term) : Fact(Section, Sentence, Start, Text, Anchor)
{
    /// <summary>The lowest level named, or <see langword="null"/> when no level of GRADE is.</summary>
    public CertaintyLevel? Lowest { get; init; }

    /// <summary>The highest level named; the same as <see cref="Lowest"/> unless a range is given.</summary>
    public CertaintyLevel? Highest { get; init; }

    /// <summary>Words in the place of a level that are none, such as "fair"; empty when all are levels.</summary>
    public string InvalidWords { get; init; } = "";

    /// <summary>Whether it stands in brackets, so that it rates what stands before it.</summary>
    public bool IsBracketed { get; init; }

    /// <summary>Whether it is a cell of a table.</summary>
    public bool IsInTable { get; init; }

    /// <summary>Whether the sentence says that such evidence is lacking, wanted or to be had, so that it rates none.</summary>
    public bool IsWanted { get; init; }

    /// <summary>Whether it rests on studies without randomisation alone, as the words beside it say.</summary>
    public bool IsFromNonRandomised { get; init; }

    /// <summary>Whether the sentence gives a reason to rate up: a large effect, a dose response, a tool that starts high.</summary>
    public bool IsRatedUp { get; init; }

    /// <summary>The level, when exactly one is named.</summary>
    public CertaintyLevel? Level => Lowest == Highest && InvalidWords.Length == 0 ? Lowest : null;
}
