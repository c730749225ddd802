using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="AbbreviationUse"/> facts: runs of two to six capitals in the sentences of abstract and plain-language summary.</summary>
internal static class AbbreviationUseExtractor
{
    private const int MostCapitals = 6;

    // More than an abstract can hold; it keeps the search for meanings linear.
    private const int MostForms = 60;

    // Words of capitals only that stand beside each other are a heading or an outcry.
    private const int ShoutedWord = 4;

    private static readonly Lazy<HashSet<string>> s_common = new(() => Lexicon.Load("common-abbreviations").Phrases.ToHashSet(StringComparer.Ordinal));
    private static readonly Lazy<PhraseFinder> s_namedThings = new(() => PhraseFinder.Load("named-things"));

    public static ImmutableArray<AbbreviationUse> Extract(ReviewDocument document) =>
        [.. new[] { document.Abstract, document.Summary }.OfType<DocumentPart>().SelectMany(part => Read(part, document.Title?.Text ?? ""))];

    private static IEnumerable<AbbreviationUse> Read(DocumentPart part, string title)
    {
        List<(Section Section, Sentence Sentence, TextSpan At)> uses = [];
        foreach (Section section in part.Sections.Where(section => section.Role != SectionRole.Search))
        {
            foreach (Sentence sentence in section.Sentences)
            {
                uses.AddRange(Find(sentence.Text).Select(at => (section, sentence, at)));
            }
        }

        if (uses.Count == 0)
        {
            yield break;
        }

        string[] texts = [title, .. part.Sentences.Select(sentence => sentence.Text)];
        foreach (IGrouping<string, (Section Section, Sentence Sentence, TextSpan At)> same in uses.GroupBy(use => use.Sentence.Text[use.At.Start..use.At.End]).Take(MostForms))
        {
            bool isCommon = s_common.Value.Contains(same.Key);
            (Section section, Sentence sentence, TextSpan at) = same.First();
            bool isPlural = at.End < sentence.Text.Length && sentence.Text[at.End] == 's';
            yield return new AbbreviationUse(
                section, sentence, at.Start, same.Key + (isPlural ? "s" : ""), Anchor.Adjacent, same.Key,
                isCommon || texts.Any(text => AbbreviationMeaning.IsGiven(text, same.Key) || IsPluralOfGiven(text, same.Key)), isCommon,
                [.. same.Skip(1).Select(use => use.Sentence.ToSource(use.At.Start, use.At.Length))]);
        }
    }

    // "RCTS" is the plural of "RCT" in a text that prints it so.
    private static bool IsPluralOfGiven(string text, string form) => form.Length > 3 && form[^1] == 'S' && AbbreviationMeaning.IsGiven(text, form[..^1]);

    // The capitals alone, a plural "s" left out.
    private static IEnumerable<TextSpan> Find(string text)
    {
        // A sentence that names a database is about the search: what it has in capitals are names.
        if (SourceGazetteer.NamesDatabase(text))
        {
            yield break;
        }

        for (int at = 0; at + 1 < text.Length; at++)
        {
            if (!char.IsAsciiLetterUpper(text[at]) || !char.IsAsciiLetterUpper(text[at + 1]) || (at > 0 && IsGlue(text[at - 1])))
            {
                at += char.IsLetterOrDigit(text[at]) ? RestOfWord(text, at) : 0;
                continue;
            }

            int end = at;
            while (end < text.Length && char.IsAsciiLetterUpper(text[end]))
            {
                end++;
            }

            int next = end < text.Length && text[end] == 's' ? end + 1 : end;
            if (end - at <= MostCapitals && IsEnd(text, next) && !IsShouted(text, at, end) && !NamesThing(text, next))
            {
                yield return new TextSpan(at, end);
            }

            at = next;
        }
    }

    private static int RestOfWord(string text, int at)
    {
        int end = at;
        while (end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]))
        {
            end++;
        }

        return end - at;
    }

    private static bool IsGlue(char before) => char.IsLetterOrDigit(before) || before is '-' or '/' or '.' or '@' or '_' or '\'' or '+' or '&' or '?' or '#';

    // "COVID-19", "SF-36", "TNF-alpha", "A/B" and addresses are names of another kind.
    private static bool IsEnd(string text, int at) =>
        at == text.Length || !(char.IsLetterOrDigit(text[at]) || text[at] is '/' or '_' or '@' or '+' or '&' or '!' || (text[at] is '-' or '.' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1])));

    private static bool IsShouted(string text, int start, int end)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, start).TrimEnd(" :,-");
        ReadOnlySpan<char> after = text.AsSpan(end).TrimStart(" :,-");
        return (end < text.Length && text[end] == ':' && before.IsEmpty) || EndsInCapitals(before) || StartsWithCapitals(after);
    }

    private static bool EndsInCapitals(ReadOnlySpan<char> text) => text.Length - text.LastIndexOfAnyExceptInRange('A', 'Z') - 1 >= ShoutedWord;

    private static bool StartsWithCapitals(ReadOnlySpan<char> text) => (text.IndexOfAnyExceptInRange('A', 'Z') is var length && length < 0 ? text.Length : length) >= ShoutedWord;

    // "the ORBIT trial", "the HADS scale": what follows says what it is, and nobody asks what it stands for.
    private static bool NamesThing(string text, int at) =>
        at < text.Length && text[at] == ' ' && s_namedThings.Value.Find(text, at) is { Length: > 0 } thing && thing.Start == at + 1;
}
