using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="Author"/> facts in the front matter, else in a line of names under the title.</summary>
internal static class AuthorExtractor
{
    private const int LongestName = 6;
    private const int MostInitials = 4;
    private const int LongestByline = 2_000;

    private static readonly HashSet<string> s_particles =
        new(["van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "la", "le", "bin", "al", "ter", "ten", "zu"], StringComparer.Ordinal);

    private static readonly HashSet<string> s_institutions = new(
        ["University", "Hospital", "Department", "Institute", "School", "Centre", "Center", "College", "Clinic", "Group", "Faculty", "Health"],
        StringComparer.Ordinal);

    public static ImmutableArray<Author> Extract(ReviewDocument document)
    {
        if (document.Roots.FirstOrDefault() is not { } first)
        {
            return [];
        }

        if (document.Draft.FrontMatter is { Authors.IsEmpty: false } header)
        {
            return [.. header.Authors.SelectMany(passage => Read(first, passage) ?? [])];
        }

        Section? title = document.Sections.FirstOrDefault(section => section.Part == PartKind.Title);
        return title?.Blocks.FirstOrDefault() is ProseBlock { Kind: ProseKind.Paragraph, Passage: { } line } && Read(title, line) is { Count: > 1 } names ? [.. names] : [];
    }

    // All of a passage as names, or null when it is something else.
    private static List<Author>? Read(Section section, Passage passage)
    {
        string text = passage.Text;
        if (text.Length is 0 or > LongestByline)
        {
            return null;
        }

        Sentence line = new(passage, 0, text);
        List<Author> authors = [];
        int start = 0;
        while (start < text.Length)
        {
            int end = EndOfName(text, start, out int next);
            if (TrimToName(text, ref start, ref end))
            {
                if (ReadName(section, line, start, end) is not { } author)
                {
                    return null;
                }

                authors.Add(author);
            }

            start = next;
        }

        return authors;
    }

    private static int EndOfName(string text, int start, out int next)
    {
        for (int at = start; at < text.Length; at++)
        {
            if (text[at] is ',' or ';' or '&')
            {
                next = at + 1;
                return at;
            }

            if (text.AsSpan(at).StartsWith(" and ", StringComparison.Ordinal))
            {
                next = at + 5;
                return at;
            }
        }

        next = text.Length;
        return text.Length;
    }

    // Numbers and signs of affiliations are no part of a name. False for a piece that is nothing else.
    private static bool TrimToName(string text, ref int start, ref int end)
    {
        while (start < end && !char.IsLetter(text[start]))
        {
            start++;
        }

        if (text.AsSpan(start, end - start).StartsWith("and ", StringComparison.Ordinal))
        {
            start += 4;
        }

        while (end > start && !char.IsLetter(text[end - 1]) && text[end - 1] != '.')
        {
            end--;
        }

        return end - start > 1;
    }

    private static Author? ReadName(Section section, Sentence line, int start, int end)
    {
        string[] words = line.Text[start..end].Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 2 or > LongestName || !words.All(IsNameWord))
        {
            return null;
        }

        bool isInverted = words[^1].Length <= MostInitials && words[^1].All(char.IsUpper) && words[0].Any(char.IsLower);
        string[] family = isInverted ? words[..^1] : Family(words);
        string given = isInverted ? words[^1] : Initials(words[..^family.Length]);
        return new Author(section, line, start, line.Text[start..end], Anchor.Adjacent, string.Join(' ', family), given + Initials(family));
    }

    private static string[] Family(string[] words)
    {
        int first = words.Length - 1;
        while (first > 1 && s_particles.Contains(words[first - 1]))
        {
            first--;
        }

        return words[first..];
    }

    private static string Initials(string[] words) =>
        string.Concat(words.SelectMany(word => word.Split('-', StringSplitOptions.RemoveEmptyEntries)).Select(word => char.ToUpperInvariant(word[0])));

    private static bool IsNameWord(string word) =>
        (char.IsUpper(word[0]) || s_particles.Contains(word)) && !s_institutions.Contains(word) && word.All(c => char.IsLetter(c) || c is '-' or '\'');
}
