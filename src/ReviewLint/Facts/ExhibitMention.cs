using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>A place in the text that points to a figure, table or analysis of the draft; one each for "Figures 2 to 4".</summary>
/// <param name="Kind">What it points to.</param>
/// <param name="Id">The number or label that it gives.</param>
/// <param name="Span">Its words.</param>
public sealed record ExhibitMention(ExhibitKind Kind, string Id, TextSpan Span)
{
    /// <summary>Whether it gives a label rather than a number.</summary>
    public bool IsLabelled => !char.IsAsciiDigit(Id[0]);

    /// <summary>The name of what it points to.</summary>
    public string Name => Exhibit.NameOf(Kind, Id);
}
