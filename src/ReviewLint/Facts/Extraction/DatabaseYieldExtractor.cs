using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="DatabaseYield"/> facts: a number beside the name of a database, where the draft tells what the search found.</summary>
internal static class DatabaseYieldExtractor
{
    private const int MostWordsBetween = 5;

    private static readonly string[] s_verbs = ["yielded", "retrieved", "returned", "gave", "identified", "found", "produced", "provided", "resulted in", "contributed"];

    private static readonly string[] s_things = ["record", "citation", "reference", "article", "hit", "result", "title", "paper", "publication", "abstract", "stud", "report"];

    public static ImmutableArray<DatabaseYield> Extract(ReviewDocument document)
    {
        ImmutableArray<DatabaseYield>.Builder yields = ImmutableArray.CreateBuilder<DatabaseYield>();
        foreach (Section section in document.Sections.Where(section => section.Part is PartKind.Body or PartKind.Abstract && !section.IsWithin(SectionRole.SearchStrategy)))
        {
            foreach (Passage passage in section.Passages.Where(passage => passage.Text.AsSpan().ContainsAnyInRange('0', '9')))
            {
                foreach (Sentence sentence in passage.Sentences)
                {
                    Read(yields, section, sentence);
                }
            }
        }

        return yields.ToImmutable();
    }

    private static void Read(ImmutableArray<DatabaseYield>.Builder yields, Section section, Sentence sentence)
    {
        string text = sentence.Text;
        foreach (NamedSource source in SourceGazetteer.Find(text).Where(source => source.Kind == SearchSourceKind.Database))
        {
            int start = Behind(text, source.End);
            start = start >= 0 ? start : Before(text, source.Start);
            if (start >= 0 && LengthOfNumber(text, start) is var length and > 0 && StrategyHits(text.Substring(start, length)) is { } number)
            {
                yields.Add(new DatabaseYield(section, sentence, start, text.Substring(start, length), Anchor.Adjacent, source.Id, number));
            }
        }
    }

    // "MEDLINE (n = 1240)", "MEDLINE (Ovid): 1240", "MEDLINE yielded 1240 records"
    private static int Behind(string text, int at)
    {
        if (text.AsSpan(at).StartsWith(" (", StringComparison.Ordinal) && text.IndexOf(')', at) is var close and > 0 && !text.AsSpan(at, close - at).ContainsAnyInRange('0', '9'))
        {
            at = close + 1;
        }

        int start = at;
        while (start < text.Length && text[start] is ' ' or '(' or ':' or '=' or 'n' or 'N' or '[' && start - at < 8)
        {
            start++;
        }

        ReadOnlySpan<char> between = text.AsSpan(at, start - at);
        if (between.Contains('=') || between.Contains(':') || (between.Contains('(') && IsCounted(text, start)))
        {
            return start;
        }

        ReadOnlySpan<char> rest = text.AsSpan(at).TrimStart(' ');
        foreach (string verb in s_verbs)
        {
            if (rest.StartsWith(verb, StringComparison.Ordinal))
            {
                int number = text.Length - rest.Length + verb.Length + 1;
                return number < text.Length && char.IsAsciiDigit(text[number]) && IsCounted(text, number) ? number : -1;
            }
        }

        return -1;
    }

    // "1240 records were identified from MEDLINE"
    private static int Before(string text, int at)
    {
        string[] before = text[..at].TrimEnd(' ').Split(' ');
        int last = before.Length - 1;
        last -= last >= 0 && before[last] == "the" ? 1 : 0;
        if (last < 0 || before[last] is not ("from" or "in" or "through" or "via" or "on"))
        {
            return -1;
        }

        for (int i = last - 1; i >= Math.Max(0, last - MostWordsBetween); i--)
        {
            if (before[i].Length > 0 && char.IsAsciiDigit(before[i][0]))
            {
                int start = before.Take(i).Sum(word => word.Length + 1);
                return IsCounted(text, start) || (i == last - 1 && i > 0 && before[i - 1] is not ("of" or "in")) ? start : -1;
            }

            if (before[i].AsSpan().ContainsAny(",;:()"))
            {
                return -1;
            }
        }

        return -1;
    }

    // A number that a thing counted, or the end of the bracket, follows.
    private static bool IsCounted(string text, int start)
    {
        ReadOnlySpan<char> rest = text.AsSpan(start + LengthOfNumber(text, start)).TrimStart(' ');
        if (rest is [')' or ']', ..])
        {
            return LengthOfNumber(text, start) != 4 || text[start] is not ('1' or '2') || text[start + 1] is not ('9' or '0');
        }

        int word = rest.IndexOf(' ');
        rest = word > 0 && rest[..word] is "further" or "additional" or "new" or "more" or "unique" or "potential" or "potentially" or "relevant" ? rest[(word + 1)..] : rest;
        foreach (string thing in s_things)
        {
            if (rest.StartsWith(thing, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static int LengthOfNumber(string text, int start)
    {
        int end = start;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] == ',' && end + 3 < text.Length && char.IsAsciiDigit(text[end + 1]) && char.IsAsciiDigit(text[end + 3]))))
        {
            end++;
        }

        return end - start;
    }

    private static int? StrategyHits(string number) => Strategies.StrategyTable.ReadHits(number);
}
