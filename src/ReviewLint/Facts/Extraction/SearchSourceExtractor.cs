using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="SearchSource"/> facts: sources that a sentence names as searched, or as not searched.</summary>
internal static partial class SearchSourceExtractor
{
    private static readonly string[] s_platforms =
        ["Ovid", "OVID", "ovid", "EBSCO", "Ebsco", "ebsco", "Embase.com", "EMBASE.com", "embase.com", "Elsevier", "ProQuest", "Proquest", "Web of Science", "Wiley", "CRS", "Dialog", "Silver Platter", "SilverPlatter", " via ", "interface", "platform"];

    public static ImmutableArray<SearchSource> Extract(ReviewDocument document)
    {
        ImmutableArray<SearchSource>.Builder sources = ImmutableArray.CreateBuilder<SearchSource>();
        foreach ((Section section, Sentence sentence) in SearchContext.Sentences(document).Concat(SearchContext.Supplementary(document)))
        {
            string text = sentence.Text;
            Anchor? tie = Searching().IsMatch(text) ? Anchor.Adjacent : SearchContext.IsSearch(section) ? Anchor.Segment : null;
            ImmutableArray<NamedSource> named = [.. Read(text).OrderBy(source => source.Start).ThenByDescending(source => source.Length)];
            if (tie is null && named.Count(source => source.Kind == SearchSourceKind.Database) < 2)
            {
                continue;
            }

            bool negated = NotSearched().IsMatch(text);
            bool platform = named.Length > 0 && NamesPlatform(text);
            int end = 0;
            foreach (NamedSource source in named)
            {
                if (source.Start < end)
                {
                    continue;
                }

                end = source.End;
                sources.Add(new SearchSource(
                    section, sentence, source.Start, text[source.Start..source.End], tie ?? Anchor.Segment, source.Id, source.Kind, negated)
                {
                    HasPlatform = platform || text.AsSpan(source.Start, source.Length).Contains("PubMed", StringComparison.OrdinalIgnoreCase),
                    HasOwnDate = OwnDate().IsMatch(text.AsSpan(source.End)),
                });
            }
        }

        return sources.ToImmutable();
    }

    private static IEnumerable<NamedSource> Read(string text)
    {
        IEnumerable<NamedSource> found = SourceGazetteer.Find(text);
        if (text.Contains("egist", StringComparison.Ordinal) || text.Contains("atabase", StringComparison.Ordinal))
        {
            found = found
                .Concat(All(SpecialisedRegister(), text, "Specialised Register", SearchSourceKind.SpecialisedRegister))
                .Concat(All(UnnamedRegister(), text, "trial registers", SearchSourceKind.UnnamedTrialRegister));
        }

        if (text.Contains("Cochrane", StringComparison.Ordinal))
        {
            found = found.Concat(All(BareCochrane(), text, "Cochrane Library", SearchSourceKind.Database));
        }

        return found
            .Concat(All(ReferenceLists(), text, "reference lists", SearchSourceKind.ReferenceLists))
            .Concat(All(Citations(), text, "citation searching", SearchSourceKind.Citations))
            .Concat(All(Contacts(), text, "contacts", SearchSourceKind.Contacts))
            .Concat(All(GreyLiterature(), text, "grey literature", SearchSourceKind.GreyLiterature));
    }

    private static bool NamesPlatform(string text)
    {
        foreach (string platform in s_platforms)
        {
            if (text.Contains(platform, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<NamedSource> All(Regex pattern, string text, string id, SearchSourceKind kind)
    {
        for (Match match = pattern.Match(text); match.Success; match = match.NextMatch())
        {
            yield return new NamedSource(match.Index, match.Length, id, kind);
        }
    }

    [GeneratedRegex(
        @"\b(?:[Ss]earch(?:ed|es|ing)?|[Ss]canned|[Cc]hecked|[Hh]and-?search\w*|[Cc]ontacted|[Cc]ontact(?:ing)?|[Ss]creened|[Ii]dentif(?:ied|y|ying)|[Rr]eviewed|[Ee]xamined|[Cc]onsulted|queried|retrieved|[Ii]nspected|enquir\w+|perused|looked (?:at|in|through))\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Searching();

    [GeneratedRegex(@"\b(?:did not|didn't|could not|were not|was not|not able to|unable to|no longer|neither) (?:\w+ ){0,2}?search(?:ed)?\b|\bwithout searching\b", RegexOptions.CultureInvariant)]
    private static partial Regex NotSearched();

    // "(1946 to 3 May 2023)", "(Ovid; searched 3 May 2023)", "(2023, Issue 4)"; a bracket with a platform alone gives no date.
    [GeneratedRegex(
        @"^(?:\(R\))?(?: \((?:Ovid|EBSCO(?:host)?|PubMed|Wiley|ProQuest|Web of Science|CENTRAL|[A-Z]{3,8})\))?,? ?(?:[Vv]ia \w+|Ovid|EBSCO(?:host)?|Wiley)?,? ?[(\[][^()]{0,90}?(?:19|20)[0-9]{2}",
        RegexOptions.CultureInvariant)]
    private static partial Regex OwnDate();

    [GeneratedRegex(
        @"\bCochrane (?!Central\b|Controlled\b|Library\b|Register\b)[A-Z][^,.;:()]{0,80}?\b(?:[Rr]egisters?|[Dd]atabase of [Tt]rials)\b(?! of Controlled)(?: of (?:Studies|Trials))?|\b(?:[Gg]roup'?s?'? )?(?:[Ss]peciali[sz]ed|[Tt]rials|[Ss]pecialist) [Rr]egister\b(?= of the|,? \(?(?:maintained|which|including))|\b[Ss]peciali[sz]ed (?:[Tt]rials )?[Rr]egisters?\b|\bGroup(?:'s)? (?:[Cc]ontrolled )?[Tt]rials [Rr]egister\b|\bCRS(?:Web|Live)?\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex SpecialisedRegister();

    [GeneratedRegex(
        @"(?:\b(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]everal|[Aa]) )?(?:\b(?:major|other|main|key|relevant|various|international|additional|ongoing|prospective|online) ){0,2}\b(?:(?:[Cc]linical|[Cc]ontrolled|[Oo]ngoing|[Rr]andomi[sz]ed) )?(?:[Tt]rials?|[Ss]tudy)(?:'s|s')? (?:registrations?|(?:registration )?(?:registers?|registry|registries|databases?|websites|registry platforms?))\b|\bregist(?:ers|ries) (?:of|for) (?:(?:ongoing|clinical|controlled|randomi[sz]ed|unpublished|completed|current|and) ){0,4}(?:trials|studies)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex UnnamedRegister();

    // "PubMed, Cochrane, and Embase": the publisher's name for its Library.
    [GeneratedRegex(@"(?<=[,/(:] ?|\bthe |\band |\bin |\bwere |\bof )Cochrane(?=[,/);]| and [A-Z]| or |\.$| via| were searched| \()", RegexOptions.CultureInvariant)]
    private static partial Regex BareCochrane();

    [GeneratedRegex(
        @"\b(?:[Rr]eference lists?|[Bb]ibliograph(?:y|ies)|[Ll]ists? of references|(?:[Cc]heck(?:ed|ing)?|[Ss]cann(?:ed|ing)|[Ss]creen(?:ed|ing)?|[Hh]and-?search(?:ed|ing)?|[Ss]earch(?:ed|ing)?|[Ee]xamin(?:ed|ing)|[Rr]eview(?:ed|ing)?|[Ii]nspect(?:ed|ing)) (?:\w+ ){0,3}?(?:references|citations)\b|[Rr]eferences? (?:check|search|screen|list|were|of (?:the |all |included |relevant |identified |retrieved ))\w*|[Ss]nowball\w*|[Rr]eferences cited|hand screening references)",
        RegexOptions.CultureInvariant)]
    private static partial Regex ReferenceLists();

    [GeneratedRegex(
        @"\b(?:[Cc]itation(?:-based|s)? (?:search\w*|track\w*|analys\w+|chas\w+|index\w*|check\w*)|(?:[Ff]orwards?|[Bb]ackwards?)(?:[ -]\w+){0,2}[ -](?:citation|search|track|chas)\w*|[Cc]ited reference search\w*|[Rr]elated articles)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Citations();

    [GeneratedRegex(
        @"\b(?:[Cc]ontact(?:ed|ing|s)?|[Cc]orrespond(?:ed|ence|ing)|[Ee]nquir(?:ed|ies|y)|[Ww]rote|[Aa]pproached|[Aa]sked|[Cc]onsult(?:ed|ing|ation)|[Cc]ommunicat(?:ed|ion|ions)|[Cc]onvers(?:ed|ation|ations))\b[^.;]{0,80}?\b(?:authors?|experts?|manufacturers?|compan(?:y|ies)|investigators?|researchers?|trialists?|specialists?|organi[sz]ations?|colleagues|industry|individuals|sponsors|agencies|groups)\b|\b[Pp]ersonal (?:communications?|contacts?)\b|\b[Ee]xperts? in the field\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Contacts();

    [GeneratedRegex(
        @"\b(?:[Gg]r[ea]y literature|[Cc]onference(?:s| (?:proceedings?|abstracts?|reports?|papers|presentations|\w+ abstracts))?|(?:[Mm]eeting|[Cc]ongress|[Ss]ociet(?:y|ies)) (?:abstracts?|proceedings)|[Pp]roceedings|[Aa]bstracts (?:of|from|presented|books?)|[Hh]and-?search\w*|[Dd]issertations?|[Tt]hes[ei]s|[Uu]npublished (?:\w+ ){0,2}?(?:studies|data|trials|literature|reports|work|material)|[Pp]reprints?|[Ww]ebsites?|[Rr]egulatory (?:agenc\w+|documents|bodies)|FDA|EMA)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex GreyLiterature();
}
