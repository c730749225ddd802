using System.Collections.Immutable;
using System.Globalization;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="Exhibit"/>s: captions that begin with a number, and the labels of Quarto and Pandoc.</summary>
internal static class ExhibitExtractor
{
    private static readonly (string Word, ExhibitKind Kind)[] s_names =
    [
        ("Figure", ExhibitKind.Figure), ("FIGURE", ExhibitKind.Figure), ("Fig.", ExhibitKind.Figure), ("Fig", ExhibitKind.Figure),
        ("Table", ExhibitKind.Table), ("TABLE", ExhibitKind.Table), ("Analysis", ExhibitKind.Analysis),
    ];

    public static ImmutableArray<Exhibit> Extract(ReviewDocument document) =>
    [
        .. document.Sections.SelectMany(Captions).Concat(ExhibitLabels.Definitions(document)
            .Select(label => new Exhibit(label.Kind, label.Id, label.Span, "", PartKind.Body)))
            .DistinctBy(exhibit => (exhibit.Kind, exhibit.Id)),
    ];

    /// <summary>What a passage begins with, if that is the caption of an exhibit: "Figure 3. Funnel plot", not "Figure 3 shows".</summary>
    internal static (ExhibitKind Kind, string Id, int Start, int End)? ReadCaption(string text)
    {
        int start = text.StartsWith(": ", StringComparison.Ordinal) ? 2 : 0;
        foreach ((string word, ExhibitKind kind) in s_names)
        {
            if (string.CompareOrdinal(text, start, word, 0, word.Length) != 0)
            {
                continue;
            }

            int at = start + word.Length;
            at = at < text.Length && text[at] == ' ' ? at + 1 : at;
            int end = EndOfNumber(text, at, kind == ExhibitKind.Analysis);
            int close = end > at && end + 1 < text.Length && char.IsAsciiLetterLower(text[end]) && text[end + 1] is '.' or ':' or '|' ? end + 1 : end;
            return end > at && (kind != ExhibitKind.Analysis || text.AsSpan(at, end - at).Contains('.')) && OpensCaption(text, close)
                ? (kind, text[at..end], start, close) : null;
        }

        return null;
    }

    /// <summary>End of the digits at a place, with a second number after a stop where that is asked for.</summary>
    internal static int EndOfNumber(string text, int at, bool isTwofold)
    {
        int end = at;
        while (end < text.Length && end < at + 2 && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return isTwofold && end > at && end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]) ? EndOfNumber(text, end + 1, false) : end;
    }

    private static IEnumerable<Exhibit> Captions(Section section)
    {
        IEnumerable<Passage> passages = section.Blocks.OfType<ProseBlock>().Select(block => block.Passage);
        foreach (Passage passage in section.Heading is { } heading ? passages.Prepend(heading.Title) : passages)
        {
            if (passage.Text.Length > 5 && ReadCaption(passage.Text) is var (kind, id, start, end))
            {
                yield return new Exhibit(kind, id, passage.ToSource(start, end - start), passage.Text[end..].Trim('.', ':', '|', '-', ' '), section.Part);
            }
        }
    }

    // A mark, or a capital: "Figure 2 Forest plot"; "Figure 2A shows" and "Table 1 lists" are sentences.
    private static bool OpensCaption(string text, int at)
    {
        ReadOnlySpan<char> rest = text.AsSpan(at);
        return rest.IsEmpty || (rest[0] is '.' or ':' or '|' && (rest.Length < 2 || !char.IsAsciiDigit(rest[1]))) || rest.StartsWith(" - ", StringComparison.Ordinal) || rest.StartsWith(" \u2013 ", StringComparison.Ordinal)
            || rest.StartsWith(" | ", StringComparison.Ordinal) || (rest.Length > 2 && rest[0] == ' ' && char.IsUpper(rest[1]) && CharUnicodeInfo.GetUnicodeCategory(rest[2]) != UnicodeCategory.SpaceSeparator);
    }
}
