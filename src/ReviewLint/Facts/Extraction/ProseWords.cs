using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Sentences in which the authors' own choice of words shows: no references, search strategies, titles of appendices or tables of studies.</summary>
internal static class ProseWords
{
    /// <summary>The sentences with their sections, in order.</summary>
    public static IEnumerable<(Section Section, Sentence Sentence)> Of(ReviewDocument document) => document.Sections
        .Where(section => section.Part != PartKind.BackMatter && section.Role is not (SectionRole.References or SectionRole.SearchStrategy or SectionRole.Appendix))
        .SelectMany(section => section.Sentences.Select(sentence => (section, sentence)));

    /// <summary>Whether a place lies between double quotation marks.</summary>
    public static bool IsQuoted(string text, int at) => text.AsSpan(0, at).Count('"') % 2 == 1;
}
