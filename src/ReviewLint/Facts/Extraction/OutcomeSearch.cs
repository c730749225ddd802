using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Looks for the words of an outcome in some sections; what is not found was surely not told there.</summary>
/// <remarks>The beginning of one telling word is enough, in whatever spelling and form, and so is any word, scale or abbreviation by which such an outcome is reported.</remarks>
internal sealed class OutcomeSearch
{
    private const int ShortestRoot = 5;

    private static readonly HashSet<string> s_vague = Lexicon.Load("outcome-vague").Set;

    private static readonly ImmutableArray<(string Name, string[] Forms)> s_families =
        [.. Lexicon.Load("outcome-families").Phrases.Select(line => line.Split(": ")).Select(line => (line[0], line[1].Split('|')))];

    private readonly string _text;

    private OutcomeSearch(IEnumerable<string> texts) => _text = string.Join('\n', texts);

    /// <summary>Looks in sections and their headings.</summary>
    public static OutcomeSearch In(IEnumerable<Section> sections) =>
        new(sections.SelectMany(section => section.Passages.Select(passage => passage.Text).Append(section.Title)));

    /// <summary>Looks in texts.</summary>
    public static OutcomeSearch In(IReadOnlyList<string> texts) => new(texts);

    /// <summary>Looks in all cells of tables.</summary>
    public static OutcomeSearch In(IEnumerable<TableBlock> tables) =>
        new(tables.SelectMany(table => table.Rows).SelectMany(row => row.Cells).Select(cell => cell.Text));

    /// <summary>Whether anything tells of an outcome, or its name has no word that could be looked for.</summary>
    /// <param name="name">The name of the outcome.</param>
    /// <param name="context">The sentence it stands in, for an abbreviation in brackets behind it.</param>
    public bool Tells(string name, string context)
    {
        string[] forms = [.. FormsOf(name, context).Distinct(StringComparer.Ordinal)];
        return forms.Length == 0 || Array.Exists(forms, Occurs);
    }

    private static IEnumerable<string> FormsOf(string name, string context)
    {
        bool hasFamily = false;
        foreach ((string family, string[] forms) in s_families)
        {
            if (FindWord(name, family, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                hasFamily = true;
                foreach (string form in forms)
                {
                    yield return form;
                }
            }
        }

        string[] words = name.Split([' ', '/', ',', '(', ')', '-', '\''], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 2)
        {
            yield return string.Concat(words.Select(word => word[0]));
        }

        foreach (string word in words.Where(word => !OutcomeWords.IsFiller(word) && !s_vague.Contains(word) && !(hasFamily && word.Length < ShortestRoot)))
        {
            yield return RootOf(word);
            if (OutcomeWords.KeyOf([word]) is { Length: >= ShortestRoot } stem)
            {
                yield return RootOf(stem.Split(' ')[0]);
            }
        }

        foreach (string mark in BracketBehind(name, context))
        {
            yield return mark;
        }
    }

    private static string RootOf(string word) => word.Length <= ShortestRoot ? word : word[..Math.Max(ShortestRoot, word.Length / 2)];

    // "walking ability (six-minute walk test, 6MWT)": names and abbreviations of scales, told by their capitals.
    private static IEnumerable<string> BracketBehind(string name, string context)
    {
        int at = context.IndexOf(name, StringComparison.Ordinal);
        int open = at < 0 ? -1 : context.IndexOf('(', at + name.Length);
        int close = open < 0 ? -1 : context.IndexOf(')', open);
        return close < 0 || open > at + name.Length + 2
            ? []
            : context[(open + 1)..close].Split([' ', ',', ';', '/'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 1 && word.Any(char.IsUpper));
    }

    // Without regard to case would be many times slower.
    private bool Occurs(string form) => Holds(form)
        || (char.IsAsciiLetterUpper(form[0]) && Holds(form.ToLowerInvariant()))
        || (char.IsAsciiLetterLower(form[0]) && Holds(char.ToUpperInvariant(form[0]) + form[1..]))
        || (form.Length <= ShortestRoot && Holds(form.ToUpperInvariant()));

    private bool Holds(string form) => FindWord(_text, form, StringComparison.Ordinal) >= 0;

    // At the beginning of a word; short abbreviations as a whole word.
    private static int FindWord(string text, string form, StringComparison comparison)
    {
        for (int at = text.IndexOf(form, comparison); at >= 0; at = at + 1 < text.Length ? text.IndexOf(form, at + 1, comparison) : -1)
        {
            int end = at + form.Length;
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (form.Length > 3 || end == text.Length || !char.IsLetter(text[end])))
            {
                return at;
            }
        }

        return -1;
    }
}
