using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>The number of studies that the review as a whole includes, as one part gives it.</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Start">Offset of the count in the sentence.</param>
/// <param name="Text">The count with its noun, as printed.</param>
/// <param name="Anchor">How it was found; only adjacent counts may raise an error.</param>
/// <param name="Studies">The number; "no" is 0.</param>
/// <param name="Hedge">How exactly it is meant.</param>
public sealed record StudyCount(
    Section Section,
    Sentence Sentence,
    int Start,
    string Text,
    Anchor Anchor,
    int Studies,
    CountHedge Hedge) : Fact(Section, Sentence, Start, Text, Anchor)
{
    private static readonly HashSet<string> s_reports = new(StringComparer.OrdinalIgnoreCase) { "articles", "papers", "publications", "literatures" };

    /// <summary>The place in words: the part, or the conclusions, which count as a place of their own.</summary>
    public string Place => Extraction.StudySections.Place(Section);

    /// <summary>Whether articles are counted, of which one study may have several.</summary>
    public bool IsOfReports => s_reports.Contains(Text[(Text.LastIndexOf(' ') + 1)..]);

    /// <summary>Whether the words say that the studies were randomised.</summary>
    public bool IsOfRandomised => Text.Contains("andomi", StringComparison.Ordinal) || Text.Contains("RCT", StringComparison.Ordinal);
}
