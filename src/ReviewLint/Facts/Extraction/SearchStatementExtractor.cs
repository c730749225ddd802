using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="SearchStatement"/> facts.</summary>
internal static partial class SearchStatementExtractor
{
    // How far behind the words "we reran the search" a sentence may tell what came of it.
    private const int Reach = 3;

    public static ImmutableArray<SearchStatement> Extract(ReviewDocument document)
    {
        ImmutableArray<SearchStatement>.Builder found = ImmutableArray.CreateBuilder<SearchStatement>();
        foreach ((Section section, Sentence sentence) in SearchContext.Sentences(document))
        {
            Add(found, section, sentence, Planned(), SearchStatementKind.Planned);
            Add(found, section, sentence, StandardMethods(), SearchStatementKind.StandardMethods);
            Add(found, section, sentence, UnnamedSources(), SearchStatementKind.UnnamedSources);
            if (!Add(found, section, sentence, Performed(), SearchStatementKind.Performed))
            {
                if (!Add(found, section, sentence, Review(), SearchStatementKind.Performed, Anchor.Segment))
                {
                    AddDatabases(found, section, sentence);
                }
            }

            if (Add(found, section, sentence, Rerun(), SearchStatementKind.Rerun))
            {
                foreach (Sentence near in section.Sentences.SkipWhile(each => each != sentence).Take(Reach + 1))
                {
                    Add(found, section, near, Handled(), SearchStatementKind.RerunHandled);
                }
            }
        }

        return found.ToImmutable();
    }

    // Two databases in one sentence are the sources of a search, whatever its verb.
    private static void AddDatabases(ImmutableArray<SearchStatement>.Builder found, Section section, Sentence sentence)
    {
        NamedSource[] databases = [.. SourceGazetteer.Find(sentence.Text).Where(source => source.Kind == SearchSourceKind.Database)];
        if (databases.DistinctBy(source => source.Id).Count() > 1)
        {
            string name = sentence.Text[databases[0].Start..databases[0].End];
            found.Add(new SearchStatement(section, sentence, databases[0].Start, name, Anchor.Segment, SearchStatementKind.Performed));
        }
    }

    private static bool Add(
        ImmutableArray<SearchStatement>.Builder found, Section section, Sentence sentence, Regex pattern, SearchStatementKind kind, Anchor anchor = Anchor.Adjacent)
    {
        Match match = pattern.Match(sentence.Text);
        if (match.Success)
        {
            found.Add(new SearchStatement(section, sentence, match.Index, match.Value, anchor, kind));
        }

        return match.Success;
    }

    [GeneratedRegex(@"\b(?:will|shall)\b[^.;]{0,40}\bsearch|\bsearch\w*\b[^.;]{0,60}\b(?:will|shall)\b|\b(?:plan|intend|propose) to (?:\w+ )?search", RegexOptions.CultureInvariant)]
    private static partial Regex Planned();

    [GeneratedRegex(@"\b(?:[Ss]tandard|[Ee]xtensive|[Uu]sual)\b[^.;]{0,30}\b(?:Cochrane )?search (?:methods?|strateg\w+|procedures?|methodology)\b|\b[Ss]tandard Cochrane methods?\b[^.;]{0,20}\bsearch", RegexOptions.CultureInvariant)]
    private static partial Regex StandardMethods();

    [GeneratedRegex(
        @"\b(?:[Ss]everal|[Mm]ultiple|[Vv]arious|[Oo]ther|[Aa]dditional|[Ff]urther|[Nn]umerous|[Mm]any|[Mm]ajor|[Rr]elevant|[Aa]ll|[Mm]ain|[Dd]ifferent|[Oo]nline|[Aa] (?:range|number|variety) of|[Mm]edical|[Ss]upplementary) (?:[\w-]+ ){0,4}?(?:databases?|sources?|resources?|search engines|indexes)\b"
        + @"|\b(?:databases?|sources?|resources|registers|libraries)\b,? ?\(?(?:including|such as|for example|e\.g\.)|\b(?:amongst?|and) others\b|\betc\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex UnnamedSources();

    [GeneratedRegex(
        @"\b(?:[Ww]e|[Aa]uthors?|[Rr]esearchers|[Rr]eviewers|[Ss]pecialist|[Ll]ibrarian|[Ii]nvestigators)\b[^.;]{0,60}\bsearch(?:ed|es)?\b|\b(?:was|were|been)\b[^.;]{0,30}\bsearched\b|\b[Ss]earch(?:es)?\b[^.;]{0,80}\b(?:was|were|has been|have been) (?:\w+ )?(?:conducted|performed|run|made|done|carried|undertaken|executed|completed|used|updated|developed|applied|identified)\b|\b[Ss]earch(?:es|ing)?\b (?:of|in|on|the|for|through|strategy)\b|\bby searching\b|\bsystematically (?:searched|reviewed)\b|\b[Ss]earch(?:es)? (?:were|was) |\bdatabases?\b[^.;]{0,60}\b(?:used|queried|screened|explored|consulted)\b|\b(?:[Ll]iterature|[Dd]atabase|[Ee]lectronic|[Ss]ystematic|[Cc]omprehensive) search",
        RegexOptions.CultureInvariant)]
    private static partial Regex Performed();

    [GeneratedRegex(
        @"\b(?:conducted|performed|undertook|carried out|did|completed) (?:a|an|this|the) (?:\w+ ){0,3}?(?:systematic|literature|scoping) (?:\w+ ){0,2}?review|\b[Ss]ystematic (?:\w+ ){0,2}?review\b[^.;]{0,60}\b(?:was|were) (?:conducted|performed|undertaken|carried out|done)|^Systematic review\b[^.;]{0,40}\b(?:following|according|of|using|with)\b|\b[Ww]e (?:looked for|identified|sought|systematically reviewed|retrieved|collected) (?:\w+ ){0,4}?(?:papers|studies|trials|articles|literature|RCTs)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Review();

    [GeneratedRegex(
        @"\b[Rr]e-?r[ua]n(?:ning)?\b[^.;]{0,60}\bsearch(?:es)?\b|\bsearch(?:es)?\b[^.;]{0,40}\b(?:was|were|been) (?:re-?run|repeated|re-?executed|run again)\b|\b[Tt]op-?up search\w*|\b[Rr]epeat(?:ed)? (?:the |our |all |this |electronic |database ){0,3}search(?:es)?\b|\b[Ff]inal search(?:es)? before (?:publication|submission)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Rerun();

    [GeneratedRegex(
        @"\bincorporat|\bawait|\bongoing\b|\bno (?:\w+ )?(?:new|additional|further|other|more|eligible|relevant|studies|trials)\b|\badd(?:ed|ing)\b|\b(?:did not|not) (?:identify|find|yield|retrieve|reveal|add|change)|\b(?:identif\w+|found|find|yield\w*|retriev\w+|located|revealed|screened|included|include|excluded|considered|assessed|integrated|listed|moved|placed|classified) |\bresult(?:ed|s) (?:in|will|were|have|are)\b|\bwill be (?:included|added|considered)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Handled();
}
