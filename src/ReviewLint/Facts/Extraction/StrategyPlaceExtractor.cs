using System.Buffers;
using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="StrategyPlace"/> facts in the main text and its back matter.</summary>
internal static class StrategyPlaceExtractor
{
    private static readonly SearchValues<string> s_places = Triggers.Of([
        "appendi", "supplement", "additional file", "supporting information", "additional information", "online resource", "data file", "s1 ", "s2 ", "s3 ", "etable", "emethod", "efigure",
        "table s", "text s", "file s", "table ", "figure ", "box ", "osf", "open science framework", "zenodo", "figshare", "dryad", "github", "repository", "prospero", "crd42", "searchrxiv", "published protocol",
        "elsewhere", "previously published", "our protocol", "the protocol", "annex", "full list of search terms", "webappendix", "data supplement", "doi.org",
    ]);

    private static readonly SearchValues<string> s_requests = Triggers.Of(["on request", "upon request", "on reasonable request", "upon reasonable request", "by request", "from the authors", "from the corresponding author", "from the first author"]);

    private static readonly SearchValues<string> s_strategies = Triggers.Of(["strateg", "search", "syntax"]);

    public static ImmutableArray<StrategyPlace> Extract(ReviewDocument document)
    {
        ImmutableArray<StrategyPlace>.Builder places = ImmutableArray.CreateBuilder<StrategyPlace>();
        foreach (Section section in document.Sections.Where(section => section.Part is PartKind.Body or PartKind.BackMatter))
        {
            bool search = section.IsWithin(SectionRole.Search);
            if (section.Heading is { } heading && IsAppendix(section))
            {
                places.Add(new StrategyPlace(section, heading.Title.Sentences[0], 0, heading.Title.Sentences[0].Text, Anchor.Segment, IsOnRequest: false));
            }

            foreach (Sentence sentence in section.Role == SectionRole.References ? [] : section.Sentences)
            {
                if ((search || sentence.Text.AsSpan().ContainsAny(s_strategies)) && Read(section, sentence, search) is { } place)
                {
                    places.Add(place);
                }
            }
        }

        return places.ToImmutable();
    }

    private static StrategyPlace? Read(Section section, Sentence sentence, bool search)
    {
        string text = sentence.Text;
        if (text.AsSpan().IndexOfAny(s_places) is var at and >= 0 && (search || IsAboutStrategy(text)))
        {
            return new StrategyPlace(section, sentence, at, text[at..EndOfWord(text, at)], Anchor.Adjacent, IsOnRequest: false);
        }

        if (IsAboutStrategy(text) && text.AsSpan().IndexOfAny(s_requests) is var request and >= 0 && text.Contains("vailable", StringComparison.Ordinal))
        {
            int start = text.LastIndexOf("vailable", request, StringComparison.Ordinal) is var available and > 0 ? available - 1 : request;
            return new StrategyPlace(section, sentence, start, text[start..EndOfRequest(text, request)], Anchor.Adjacent, IsOnRequest: true);
        }

        // A search string in running text: operators in capitals around terms in brackets.
        int operators = search ? Count(text, " OR ") + Count(text, " AND ") : 0;
        return operators > 1 && text.IndexOf(" OR ", StringComparison.Ordinal) is var first and >= 0
            ? new StrategyPlace(section, sentence, first + 1, "OR", Anchor.Segment, IsOnRequest: false)
            : null;
    }

    private static bool IsAboutStrategy(string text) =>
        text.Contains("earch strateg", StringComparison.Ordinal) || text.Contains("earch term", StringComparison.Ordinal) || text.Contains("earch string", StringComparison.Ordinal)
        || text.Contains("earch syntax", StringComparison.Ordinal) || text.Contains("full strateg", StringComparison.Ordinal) || text.Contains("ull search", StringComparison.Ordinal)
        || text.Contains("strategies", StringComparison.Ordinal) || text.Contains("earch histor", StringComparison.Ordinal) || text.Contains("details of the search", StringComparison.Ordinal)
        || text.Contains("etailed search", StringComparison.Ordinal);

    private static bool IsAppendix(Section section) =>
        section.Role == SectionRole.SearchStrategy || (section.FoldedTitle.Contains("search", StringComparison.Ordinal) && (section.Part == PartKind.BackMatter || section.FoldedTitle.Contains("append", StringComparison.Ordinal)));

    private static int EndOfWord(string text, int at)
    {
        int end = at;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return Math.Max(end, at + 1);
    }

    private static int EndOfRequest(string text, int at)
    {
        int end = text.IndexOf("request", at, StringComparison.Ordinal);
        return end >= 0 ? end + "request".Length : text.IndexOfAny(['.', ',', ';'], at) is var stop and > 0 ? stop : text.Length;
    }

    private static int Count(string text, string word)
    {
        int count = 0;
        for (int at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            count++;
        }

        return count;
    }
}
