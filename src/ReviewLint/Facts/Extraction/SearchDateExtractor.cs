using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="SearchDate"/> facts: dates that a sentence ties to the search of the review.</summary>
internal static partial class SearchDateExtractor
{
    private const int LongestRangeGap = 20;

    public static ImmutableArray<SearchDate> Extract(ReviewDocument document)
    {
        ImmutableArray<SearchDate>.Builder dates = ImmutableArray.CreateBuilder<SearchDate>();
        foreach ((Section section, Sentence sentence) in SearchContext.Sentences(document))
        {
            if (sentence.Text.AsSpan().ContainsAnyInRange('0', '9'))
            {
                Add(section, sentence, dates);
            }
        }

        return dates.ToImmutable();
    }

    private static void Add(Section section, Sentence sentence, ImmutableArray<SearchDate>.Builder dates)
    {
        string text = sentence.Text;
        Anchor? anchor = null;
        int openRange = -1;
        foreach (PrintedDate date in DateReader.Read(text))
        {
            anchor ??= Tie(section, text);
            if (anchor is not { } tie)
            {
                return;
            }

            ReadOnlySpan<char> before = text.AsSpan(Math.Max(0, date.Start - 160), Math.Min(160, date.Start));
            ReadOnlySpan<char> after = text.AsSpan(date.End);
            if (IsForeign(date, before, after, tie))
            {
                continue;
            }

            // "from January 1990 to January 2025": the second date closes what the first opened; "1946 to May 2023" is how far a database goes back.
            SearchDateRole role = RoleOf(before, after);
            bool closesRange = openRange >= 0 && date.Start - openRange <= LongestRangeGap && role == SearchDateRole.Run;
            role = closesRange ? SearchDateRole.CoverageEnd : role;
            openRange = role == SearchDateRole.CoverageStart && date.Month is not null ? date.End : -1;
            dates.Add(new SearchDate(
                section, sentence, date.Start, text[date.Start..date.End], tie, role,
                date.Year, date.Month, date.Day, date.Precision)
            {
                IsAmbiguous = date.IsAmbiguous,
                IsOfOneSource = OfOneSource().IsMatch(before) && SourceGazetteer.EndsWithSource(before[..before.LastIndexOf('(')]),
            });
        }
    }

    // A sentence with a verb of searching or a word on currency ties its dates; a heading on the search, or the names of databases, hint.
    private static Anchor? Tie(Section section, string text) =>
        Searching().IsMatch(text) || Currency().IsMatch(text) ? Anchor.Adjacent
        : SearchContext.IsSearch(section) || SourceGazetteer.NamesDatabase(text) ? Anchor.Segment
        : null;

    private static bool IsForeign(PrintedDate date, ReadOnlySpan<char> before, ReadOnlySpan<char> after, Anchor tie)
    {
        if (OtherEvent().IsMatch(before) || Ordered().IsMatch(before) || LabelAfter().IsMatch(after))
        {
            return true;
        }

        if (tie == Anchor.Segment && StudiesPeriod().IsMatch(before))
        {
            return true;
        }

        return date.Precision == DatePrecision.Year && !YearLead().IsMatch(before);
    }

    private static SearchDateRole RoleOf(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (Previous().IsMatch(before))
        {
            return SearchDateRole.PreviousVersion;
        }

        if (StartLead().IsMatch(before) || RangeAfter().IsMatch(after))
        {
            return SearchDateRole.CoverageStart;
        }

        if (Rerun().IsMatch(before) || NotYetIncorporated().IsMatch(after))
        {
            return SearchDateRole.Rerun;
        }

        bool bracketedRange = CoverageLead().IsMatch(before);
        return bracketedRange ? SearchDateRole.CoverageEnd : SearchDateRole.Run;
    }

    [GeneratedRegex(@"\b(?:re)?-?search(?:ed|es|ing)?\b|\bSearch(?:ed|es|ing)?\b|\bretrieved (?:in|on|until|up to|through)\b|\b(?:trials|studies|articles|records|reports|papers|literature)\b[^.;]{0,20}\bretrieved\b|\b[Rr]etrieval (?:time|period|date|range|was)\b|\b(?:time|period|date|range)(?: limit)? of (?:literature )?retrieval\b|\b[Dd]atabases? (?:was|were) (?:queried|screened|accessed|interrogated|consulted)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Searching();

    [GeneratedRegex(
        @"\b(?:is|was|are|were|remains?|evidence|review|information|summary|overview|results|[Cc]urrent)\b[^.;]{0,60}?\b(?:current|[Uu]p[- ]to[- ]date|updated)(?: \w+)? (?:to|until|till|up to|as of|as at|at|through|on|in|with|since|from)\b"
        + @"|[(\[]?\b[Cc]urrent (?:to|until|up to|as of|at|through)\b|\b[Uu]p[- ]to[- ]date (?:to|until|as of|as at|up to|through|at|in)\b"
        + @"|\b(?:evidence|literature|studies|trials|articles|research|reports)\b[^.;]{0,60}\b(?:up to|up until|up till|until|till|as of|published to|available (?:by|in|on|to))\b|\b(?:correct|complete|valid) (?:as of|at|to|up to|until)\b"
        + @"|\b(?:included?s?|considers?|considered|covers?|covered|looked (?:at|for)|based on)\b[^.;]{0,60}\b(?:up to|up until|until)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Currency();

    // What else dates stand beside: publication of a review, registration, recruitment of a study, approval of a drug.
    [GeneratedRegex(
        @"\b(?:[Rr]egistered|[Rr]egistration|PROSPERO|[Pp]rotocol|[Aa]pproved|licen[sc]ed|introduced|guidelines?|[Ff]irst published|originally published|last published|was published|recruit\w*|enrol\w*|took place|born|RevMan|Covidence|EndNote|[Cc]opyright|deadline)\b[^.;)]{0,30}$"
        + @"|\b(?:conducted|performed|done|undertaken|carried out) (?:between|from) (?:[A-Z][a-z]+ )?$"
        + @"|\b(?:were|was|been) published (?:between|from|in|before|after|on)[^.;]{0,25}$|\bpublished (?:in|on) $|\bpublished in The Cochrane Library,? ?\(?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex OtherEvent();

    // A citation "(Smith 2015", "et al. 2015", or a number of something: "n = 2014".
    [GeneratedRegex(@"(?:et al\.?,? ?|[A-Z][a-z]+[a-z], |= |n=|\[)$", RegexOptions.CultureInvariant)]
    private static partial Regex Ordered();

    [GeneratedRegex(@"^(?:-|')? ?(?:Cochrane|[Rr]eview|[Uu]pdate|[Vv]ersion|[Pp]rotocol|[Ee]dition|[Gg]uideline|records|references|citations|studies|trials|participants|patients|articles|mg|ml|and earlier)\b", RegexOptions.CultureInvariant)]
    private static partial Regex LabelAfter();

    [GeneratedRegex(@"\b(?:published|conducted|reported|dated)\b[^.;]{0,30}\b(?:between|from)\b[^.;]{0,30}$", RegexOptions.CultureInvariant)]
    private static partial Regex StudiesPeriod();

    // A year alone is a date only behind a word that says so; "(Banner 2000)" and "2015 search" are labels.
    [GeneratedRegex(
        @"(?:\b(?:[Tt]o|[Uu]ntil|[Tt]ill|[Tt]hrough|[Uu]p to|[Uu]p until|[Ii]n|[Ss]ince|[Ff]rom|[Bb]efore|[Bb]y|[Aa]fter|[Bb]etween|[Oo]f|years?|and|beginning|end|early|late|mid|spring|summer|autumn|winter|fall|present|date|dated|ending)[: ]|[12][0-9]{3} ?-|[12][0-9]{3} - |\()(?:the )?(?:years? |end of |beginning of |start of |middle of )?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex YearLead();

    [GeneratedRegex(@"\b(?:[Pp]revious|[Ee]arlier|[Pp]rior|[Pp]receding|[Oo]ld|[Ll]ast|[Oo]riginal) (?:published )?(?:version|review|update|Cochrane|publication|edition)\b[^.;]{0,80}$|\bprevious search\b[^.;]{0,60}$", RegexOptions.CultureInvariant)]
    private static partial Regex Previous();

    [GeneratedRegex(@"(?:\b(?:[Ff]rom|[Ss]ince|[Aa]fter|[Bb]etween|[Bb]eginning|[Ss]tarting(?: in| from)?|onwards from)) (?:the )?(?:years? |database inception |inception |their inception |start of |beginning of |1 |early |late )?\(?(?:in )?$", RegexOptions.CultureInvariant)]
    private static partial Regex StartLead();

    [GeneratedRegex(
        @"^\)? ?(?:-|\u2013|to|until|till|through|thru|up to|up until|up till|and) ?(?:the )?(?:present|date|now|today|current|end of |[12][0-9]{3}\b|[0-9]{1,2}(?:st|nd|rd|th)? |[0-9]{1,2}[/.]|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|[Ww]eek|[Ii]ssue)|^ ?-$|^ onwards?\b|^ forward\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex RangeAfter();

    [GeneratedRegex(
        @"\b(?:re-?r[ua]n(?:ning)?|[Rr]e-?r[ua]n(?:ning)?|[Tt]op-?up|[Rr]epeat(?:ed)?|[Rr]e-?search|[Ff]urther|[Aa]dditional|[Uu]pdate|[Uu]pdated|[Uu]pdating|[Ss]econd|[Rr]e-?executed)\b[^.;]{0,90}$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Rerun();

    [GeneratedRegex(@"^[^.;]{0,60}\b(?:not (?:yet )?(?:been )?(?:fully )?incorporated|awaiting classification)\b", RegexOptions.CultureInvariant)]
    private static partial Regex NotYetIncorporated();

    [GeneratedRegex(@"\([^()]{0,60}(?:[12][0-9]{3}|inception)[^()]{0,20}$", RegexOptions.CultureInvariant)]
    private static partial Regex CoverageLead();

    [GeneratedRegex(@"\([^()]{0,70}$", RegexOptions.CultureInvariant)]
    private static partial Regex OfOneSource();
}
