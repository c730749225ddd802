using System.Buffers;
using System.Collections.Immutable;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds the names of databases and registers that <c>lexicons/search-sources.txt</c> lists.</summary>
internal static class SourceGazetteer
{
    private static readonly ImmutableArray<Entry> s_entries = [.. Lexicon.Load("search-sources").Phrases.Select(Parse)];

    private static readonly SearchValues<string> s_names = Triggers.Of([.. s_entries.Select(entry => entry.Name)]);

    private static readonly Dictionary<char, List<Entry>> s_byInitial = s_entries
        .GroupBy(entry => char.ToUpperInvariant(entry.Name[0]))
        .ToDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Name.Length).ToList());

    /// <summary>The sources that a sentence names, from left to right, the longest name at each place.</summary>
    public static IEnumerable<NamedSource> Find(string sentence)
    {
        int at = 0;
        while (at < sentence.Length && sentence.AsSpan(at).IndexOfAny(s_names) is var next and >= 0)
        {
            at += next;
            if (EntryAt(sentence, at) is { } entry)
            {
                yield return new NamedSource(at, entry.Name.Length, entry.Id, entry.Kind);
                at += entry.Name.Length;
            }
            else
            {
                at++;
            }
        }
    }

    /// <summary>Whether a sentence names a bibliographic database.</summary>
    public static bool NamesDatabase(string sentence) => Find(sentence).Any(source => source.Kind == SearchSourceKind.Database);

    /// <summary>Whether a text ends with the name of a source.</summary>
    public static bool EndsWithSource(ReadOnlySpan<char> text)
    {
        string trimmed = text.TrimEnd(' ').ToString();
        return Find(trimmed).LastOrDefault() is { Length: > 0 } last && last.End == trimmed.Length;
    }

    private static Entry? EntryAt(string sentence, int at)
    {
        if ((at > 0 && char.IsLetterOrDigit(sentence[at - 1])) || !s_byInitial.TryGetValue(char.ToUpperInvariant(sentence[at]), out List<Entry>? entries))
        {
            return null;
        }

        foreach (Entry entry in entries)
        {
            int end = at + entry.Name.Length;
            if (end <= sentence.Length
                && (end == sentence.Length || !char.IsLetterOrDigit(sentence[end]))
                && string.Compare(sentence, at, entry.Name, 0, entry.Name.Length, entry.Comparison) == 0)
            {
                return entry;
            }
        }

        return null;
    }

    private static Entry Parse(string line)
    {
        string[] fields = line.Split('|', StringSplitOptions.TrimEntries);
        bool capitals = !fields[2].Any(char.IsLower);
        return new Entry(
            fields[0], Enum.Parse<SearchSourceKind>(fields[1]), fields[2], capitals ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);
    }

    private sealed record Entry(string Id, SearchSourceKind Kind, string Name, StringComparison Comparison);
}
