using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="StudyId"/> facts in lists of studies and, where a draft has a list of included ones, in its results.</summary>
internal static partial class StudyIdExtractor
{
    // A shorter list may be a few examples.
    private const int ShortestList = 3;

    private static readonly SectionRole[] s_results =
    [
        SectionRole.Results, SectionRole.SearchResults, SectionRole.Included, SectionRole.Excluded, SectionRole.Effects, SectionRole.RiskOfBiasResults, SectionRole.Pending,
    ];

    private static readonly Lazy<HashSet<string>> s_noAuthors = new(() => Lexicon.Load("not-study-authors").Set);

    public static ImmutableArray<StudyId> Extract(ReviewDocument document)
    {
        List<StudyId> listed = [.. document.Sections.Where(section => ListOf(section) != StudyList.None).SelectMany(ReadList)];
        if (listed.Count(id => id.List == StudyList.Included) < ShortestList)
        {
            return [.. listed];
        }

        HashSet<Sentence> seen = new(listed.Select(id => id.Sentence), ReferenceEqualityComparer.Instance);
        return
        [
            .. listed,
            .. from section in document.Sections
               where section.Part == PartKind.Body && s_results.Any(section.IsWithin)
               from passage in section.Passages
               from sentence in passage.Sentences
               where !seen.Contains(sentence)
               from id in ReadMentions(section, sentence)
               select id,
        ];
    }

    /// <summary>The lists of included studies of which every entry was understood.</summary>
    public static ImmutableArray<StudyRoster> Rosters(ReviewDocument document, ImmutableArray<StudyId> ids) =>
    [
        .. document.Sections
            .Where(section => section.Heading is not null && IsListHeading(section.FoldedTitle) && IsWhole(section) && OwnList(section) == StudyList.Included && Entries(section) is { Length: >= ShortestList } entries && entries.All(IsEntry))
            .Select(section => new StudyRoster(
                section.Heading!.Title.Span, section.Title,
                [.. ids.Where(id => id.List == StudyList.Included && section.Span.Contains(id.Span)).DistinctBy(id => id.Key)])),
    ];

    /// <summary>The ids of running text that neither a list nor a reference has.</summary>
    public static ImmutableArray<StudyOrphan> Orphans(ReviewDocument document, ImmutableArray<StudyId> ids)
    {
        ImmutableArray<StudyId> listed = [.. ids.Where(id => id.List != StudyList.None).DistinctBy(id => id.Key)];
        Lazy<string[]> references = new(() => [.. document.Sections
            .Where(section => section.IsWithin(SectionRole.References) || section.Part == PartKind.BackMatter)
            .SelectMany(section => section.Heading is { } heading ? section.Passages.Prepend(heading.Title) : section.Passages)
            .Where(passage => !passage.IsEmpty)
            .Select(passage => Fold(passage.Text))]);
        return
        [
            .. ids.Where(id => id.List == StudyList.None && !listed.Any(known => known.Key.EndsWith(id.Key, StringComparison.Ordinal) || WithoutSuffix(known.Key) == id.Key || known.Key == WithoutSuffix(id.Key)))
                .DistinctBy(id => id.Key)
                .Where(id => !references.Value.Any(text => text.Contains(NameOf(id.Key), StringComparison.Ordinal) && text.Contains(YearOf(id.Key), StringComparison.Ordinal)))
                .Select(id => new StudyOrphan(id, Nearest(id, listed)))
                .Where(orphan => orphan.Nearest is not null || StandsAmongListed(orphan.Mention, ids, listed)),
        ];
    }

    // Beside an id that a list has, a name with a year is an id too; by itself it may be a place or a guideline.
    private static bool StandsAmongListed(StudyId mention, ImmutableArray<StudyId> ids, ImmutableArray<StudyId> listed) => ids.Any(other =>
        ReferenceEquals(other.Sentence, mention.Sentence) && other.Key != mention.Key && listed.Any(known => known.Key == other.Key)
        && Math.Abs(other.Start - mention.Start) < 60);

    // One letter off in the name, or one digit in the year.
    private static StudyId? Nearest(StudyId id, ImmutableArray<StudyId> listed)
    {
        string? near = NearestName.Find(id.Key, listed.Select(known => known.Key).Where(key => Distance(key, id.Key) == 1));
        return near is null ? null : listed.First(known => known.Key == near);
    }

    // 1 for a letter or digit that is wrong, missing or too much, or for two that are swapped; 2 for anything further apart.
    private static int Distance(string a, string b)
    {
        int start = 0;
        while (start < a.Length && start < b.Length && a[start] == b[start])
        {
            start++;
        }

        int end = 0;
        while (end < a.Length - start && end < b.Length - start && a[^(end + 1)] == b[^(end + 1)])
        {
            end++;
        }

        int left = a.Length - start - end;
        int right = b.Length - start - end;
        bool swapped = left == 2 && right == 2 && a[start] == b[start + 1] && a[start + 1] == b[start];
        return (Math.Max(left, right) == 1 || swapped) ? 1 : 2;
    }

    private static StudyList ListOf(Section section)
    {
        for (Section? each = section; each is not null; each = each.Parent)
        {
            if (IsListHeading(each.FoldedTitle) && OwnList(each) is var list and not StudyList.None)
            {
                return list;
            }
        }

        return StudyList.None;
    }

    // Under "Included studies" authors describe some; these lists hold all.
    private static bool IsWhole(Section section) => section.Part == PartKind.BackMatter
        || section.FoldedTitle.Contains("references", StringComparison.Ordinal) || section.FoldedTitle.Contains("characteristics", StringComparison.Ordinal);

    private static bool IsListHeading(string title) =>
        title.Length is > 8 and < 90 && (title.Contains("studies", StringComparison.Ordinal) || title.Contains("trials", StringComparison.Ordinal));

    private static StudyList OwnList(Section section) => section.FoldedTitle switch
    {
        var title when title.Contains("included", StringComparison.Ordinal) && !title.Contains("risk of bias", StringComparison.Ordinal) => StudyList.Included,
        var title when title.Contains("excluded", StringComparison.Ordinal) => StudyList.Excluded,
        var title when title.Contains("ongoing", StringComparison.Ordinal) => StudyList.Ongoing,
        var title when title.Contains("awaiting", StringComparison.Ordinal) => StudyList.Awaiting,
        _ => StudyList.None,
    };

    private static IEnumerable<StudyId> ReadList(Section section)
    {
        StudyList list = ListOf(section);
        foreach (Passage entry in Entries(section, isDeep: false).Where(IsEntry))
        {
            Sentence sentence = entry.Sentences[0];
            if (Entry().Match(sentence.Text) is { Success: true } match)
            {
                Group id = match.Groups["id"];
                yield return new StudyId(section, sentence, id.Index, id.Value, Anchor.Adjacent, list) { Key = Fold(id.Value) };
            }
        }
    }

    private static Passage[] Entries(Section section) => [.. section.SelfAndDescendants().SelectMany(each => Entries(each, isDeep: !ReferenceEquals(each, section)))];

    // What stands where an entry of a list begins: the heading of a sub-section, list items, paragraphs and first cells; under the heading of an entry all else is detail.
    private static Passage[] Entries(Section section, bool isDeep)
    {
        if (section.Heading is { } heading && Entry().IsMatch(heading.Title.Text))
        {
            return [heading.Title];
        }

        Passage[] found =
        [
            .. section.Blocks.SelectMany(block => block switch
            {
                ProseBlock { Kind: ProseKind.ListItem or ProseKind.Paragraph, Passage.IsEmpty: false } prose => [prose.Passage],
                TableBlock table => table.Rows.Where(row => !row.IsHeader && row.Cells.Length > 0 && !row.Cells[0].IsEmpty).Select(row => row.Cells[0]),
                _ => Enumerable.Empty<Passage>(),
            }),
        ];
        return isDeep || found.Count(IsEntry) * 2 > found.Length ? found : [.. found.Where(IsEntry)];
    }

    private static bool IsEntry(Passage passage) => passage.Text.Length < 400 && Entry().IsMatch(passage.Text);

    private static IEnumerable<StudyId> ReadMentions(Section section, Sentence sentence)
    {
        if (!sentence.Text.Contains(" 19", StringComparison.Ordinal) && !sentence.Text.Contains(" 20", StringComparison.Ordinal))
        {
            yield break;
        }

        foreach (Match match in Mention().Matches(sentence.Text))
        {
            if (!s_noAuthors.Value.Contains(match.Groups["name"].Value))
            {
                yield return new StudyId(section, sentence, match.Index, match.Value, Anchor.Adjacent, StudyList.None) { Key = Fold(match.Value) };
            }
        }
    }

    private static string NameOf(string key) => key.TrimEnd('a', 'b', 'c', 'd', 'e', 'f') is var bare && char.IsAsciiDigit(bare[^1]) ? bare[..^4] : key[..^4];

    private static string YearOf(string key) => WithoutSuffix(key)[^4..];

    private static string WithoutSuffix(string key) => char.IsAsciiLetterLower(key[^1]) ? key[..^1] : key;

    private static string Fold(string text)
    {
        StringBuilder folded = new(text.Length);
        foreach (char c in text.Where(char.IsLetterOrDigit))
        {
            folded.Append(WithoutAccent(char.ToLowerInvariant(c)));
        }

        return folded.ToString();
    }

    // Without a culture the run-time decomposes no letters.
    private static char WithoutAccent(char c) => c < '\u00DF' ? c : c switch
    {
        (>= '\u00E0' and <= '\u00E6') or '\u0101' or '\u0103' or '\u0105' => 'a',
        '\u00E7' or (>= '\u0107' and <= '\u010D') => 'c',
        '\u010F' or '\u0111' or '\u00F0' => 'd',
        (>= '\u00E8' and <= '\u00EB') or (>= '\u0113' and <= '\u011B') => 'e',
        >= '\u011D' and <= '\u0123' => 'g',
        (>= '\u00EC' and <= '\u00EF') or (>= '\u0129' and <= '\u0131') => 'i',
        >= '\u013A' and <= '\u0142' => 'l',
        '\u00F1' or (>= '\u0144' and <= '\u014B') => 'n',
        (>= '\u00F2' and <= '\u00F8') or (>= '\u014D' and <= '\u0153') => 'o',
        >= '\u0155' and <= '\u0159' => 'r',
        '\u00DF' or (>= '\u015B' and <= '\u0161') or '\u0219' => 's',
        (>= '\u0163' and <= '\u0167') or '\u021B' => 't',
        (>= '\u00F9' and <= '\u00FC') or (>= '\u0169' and <= '\u0173') => 'u',
        '\u00FD' or '\u00FF' => 'y',
        >= '\u017A' and <= '\u017E' => 'z',
        _ => c,
    };

    // "Smith 2019a", "van der Berg 2011", "Garcia Lopez 2012", "CALM-2 2015", with what RevMan prints behind it.
    [GeneratedRegex(@"\A(?<id>(?:[\p{L}][\p{L}'.&-]{0,25}(?:-\d{1,2})? ){1,4}(?:19|20)\d{2}[a-z]?)(?=\Z| ?[{\[(*:;,.-]|\s*\uFFFC)", RegexOptions.CultureInvariant)]
    private static partial Regex Entry();

    [GeneratedRegex(@"\b(?:(?:[Vv]an|[Vv]on|[Dd]e|[Dd]er|[Dd]en|[Ll]a|[Ee]l|[Dd]i|[Dd]u) ){0,2}(?<name>\p{Lu}[\p{L}'-]{1,30}) (?:19|20)\d{2}[a-z]?\b(?!-)", RegexOptions.CultureInvariant)]
    private static partial Regex Mention();
}
