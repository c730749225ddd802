using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="SearchLimit"/> facts.</summary>
internal static partial class SearchLimitExtractor
{
    // Databases themselves begin in years like 1946, 1966 or 1980, so that a start before this year is coverage and no limit.
    private const int FirstLimitingYear = 1990;

    private const string Language =
        "English|French|German|Spanish|Portuguese|Italian|Chinese|Dutch|Danish|Swedish|Norwegian|Japanese|Korean|Arabic|Persian|Turkish|Russian|Polish";

    public static ImmutableArray<SearchLimit> Extract(ReviewDocument document)
    {
        ImmutableArray<SearchLimit>.Builder limits = ImmutableArray.CreateBuilder<SearchLimit>();
        foreach (Section section in document.Sections.Where(IsRead))
        {
            ImmutableArray<Sentence> sentences = [.. section.Sentences];
            for (int i = 0; i < sentences.Length; i++)
            {
                AddLanguage(limits, section, sentences[i]);
                AddDate(limits, section, sentences, i);
                AddFormat(limits, section, sentences, i);
            }
        }

        return limits.ToImmutable();
    }

    private static bool IsRead(Section section) =>
        section.Part is PartKind.Abstract or PartKind.Body
        && (section.IsWithin(SectionRole.Search) || section.IsWithin(SectionRole.Criteria) || section.IsWithin(SectionRole.Methods)
            || section.Role is SectionRole.CriteriaDesigns or SectionRole.Abstract or SectionRole.Collection);

    private static void AddLanguage(ImmutableArray<SearchLimit>.Builder limits, Section section, Sentence sentence)
    {
        string text = sentence.Text;
        if (!text.Contains("English", StringComparison.Ordinal) && !text.Contains("language", StringComparison.Ordinal))
        {
            return;
        }

        Match match = LanguageLimit().Match(text);
        if (match.Success && !LanguageOpen().IsMatch(text))
        {
            limits.Add(new SearchLimit(section, sentence, match.Index, match.Value, Anchor.Adjacent, SearchLimitKind.Language, false));
        }
    }

    private static void AddDate(ImmutableArray<SearchLimit>.Builder limits, Section section, ImmutableArray<Sentence> sentences, int at)
    {
        string text = sentences[at].Text;
        if (!text.AsSpan().ContainsAnyInRange('0', '9') && !text.Contains("years", StringComparison.Ordinal))
        {
            return;
        }

        Match match = DateLimit().Match(text);
        if (match.Success
            && (!match.Groups["y"].Success || int.Parse(match.Groups["y"].ValueSpan, CultureInfo.InvariantCulture) >= FirstLimitingYear)
            && Searching().IsMatch(text)
            && !DateOpen().IsMatch(text)
            && !OneSource().IsMatch(text.AsSpan(0, match.Index)))
        {
            limits.Add(new SearchLimit(
                section, sentences[at], match.Index, match.Value, Anchor.Adjacent, SearchLimitKind.Date, HasReason(sentences, at)));
        }
    }

    private static void AddFormat(ImmutableArray<SearchLimit>.Builder limits, Section section, ImmutableArray<Sentence> sentences, int at)
    {
        if (!section.IsWithin(SectionRole.Search))
        {
            return;
        }

        Match match = FormatLimit().Match(sentences[at].Text);
        if (match.Success && !DateOpen().IsMatch(sentences[at].Text))
        {
            limits.Add(new SearchLimit(
                section, sentences[at], match.Index, match.Value, Anchor.Adjacent, SearchLimitKind.Format, HasReason(sentences, at)));
        }
    }

    private static bool HasReason(ImmutableArray<Sentence> sentences, int at) =>
        sentences[Math.Max(0, at - 2)..Math.Min(sentences.Length, at + 3)].Any(sentence => Reason().IsMatch(sentence.Text));

    [GeneratedRegex(
        @"\b(?:[Oo]nly|[Ss]olely|[Ee]xclusively|[Ll]imit(?:ed|ing|s)?|[Rr]estrict(?:ed|ing|ions?)?|[Cc]onfined|required to be|had to (?:be|have been)|must (?:be|have been)|needed to be|should be)\b[^.;]{0,80}?\b(?:" + Language + @")\b(?!-speaking)"
        + @"|\b(?:" + Language + @")(?:[- ]language)?(?: (?:or|and) \w+)?(?: [\w-]+){0,3} (?:only|alone|exclusively)\b"
        + @"|\bEnglish[- ]language (?:\w+ )?(?:articles?|studies|papers|publications|reports|literature|trials|RCTs|journals|records|full)\b"
        + @"|\bEnglish (?:articles|papers|publications|literature|studies|reports)\b"
        + @"|\b(?:[Pp]ublished|[Ww]ritten|[Rr]eported|[Aa]vailable|[Aa]rticles|[Pp]apers|[Rr]eports|[Ss]tudies|[Pp]ublications|texts?|[Tt]rials|RCTs)(?: \w+){0,3}? in (?:the |either )?(?:" + Language + @")\b"
        + @"|\b(?:[Ee]xclu(?:ded?|ding|sion)|[Oo]mitted|did not include|not eligible|ineligible|[Dd]isregarded|[Rr]emoved|[Rr]ejected)\b[^.;]{0,80}?\b(?:[Nn]on-English|not (?:\w+ ){0,4}?in(?:to)? English|other than English|foreign[- ]language|not (?:in )?English)"
        + @"|\b(?:[Nn]on-English|[Ff]oreign[- ]language|not (?:\w+ ){0,4}?in English|languages? other than English)\b[^.;]{0,80}?\b(?:excluded|not (?:included|considered|eligible|retrieved|searched)|ineligible|omitted|discarded|rejected|removed)\b"
        + @"|\b(?:[Ww]ere|[Ww]as) (?:\w+ )?in English\b|\b[Ll]anguages?(?: \w+){0,2} (?:limited|restricted) to\b|\b[Ll]imits?: English",
        RegexOptions.CultureInvariant)]
    private static partial Regex LanguageLimit();

    [GeneratedRegex(
        @"\b(?:[Nn]o|[Ww]ithout|[Nn]either) (?:[\w-]+,? ){0,6}?languages?\b|\b(?:[Nn]o|[Ww]ithout) (?:\w+ ){0,4}?(?:restrict\w+|limit\w*|constraints?)\b[^.;]{0,40}\blanguages?\b"
        + @"|\b(?:[Aa]ny|[Ii]rrespective of|[Rr]egardless of|whatever) (?:the |their )?(?:\w+,? ){0,4}?languages?\b|\b[Nn]ot (?:\w+ ){0,3}?(?:restrict|limit|appl|impos|exclude)\w*"
        + @"|\b[Aa]ll languages\b|\btranslat|\b(?:English|Chinese) (?:and|or)(?: in)? (?:any|other|all|non-)|\bnot only (?:in )?English|\b[Nn]on-English[^.;]{0,60}\b(?:were|was|also) (?:also )?(?:includ|consider|eligible|search)|(?<!not )\binclude[ds]?\b[^.;]{0,40}\b(?:non-English|languages other than English)(?!\b[^.;]{0,60}\b(?:excluded|not (?:included|eligible)))|\bEnglish(?:[- ]language)? (?:abstract|title|summar|data|name|version|terms?|search)|\bEnglish-speaking|\bin addition to English|\bEnglish (?:and \w+ )?databases",
        RegexOptions.CultureInvariant)]
    private static partial Regex LanguageOpen();

    [GeneratedRegex(
        @"\b(?:[Pp]ublished|[Dd]ated|[Rr]eported|[Pp]ublications?|articles|[Cc]onducted)(?: \w+){0,3}? (?:since|after|from|between|(?:in|on) or after)(?: (?:the|years?|[0-9]{1,2}|January|February|March|April|May|June|July|August|September|October|November|December),?){0,3} (?<y>(?:19|20)[0-9]{2})\b"
        + @"|\b(?:[Ff]rom|[Ss]ince|[Bb]etween)(?: (?:the|years?|[0-9]{1,2}(?:st|nd|rd|th)?|of|January|February|March|April|May|June|July|August|September|October|November|December),?){0,4} (?<y>(?:19|20)[0-9]{2})\b(?=,? (?:to|until|till|through|up to|and|onwards?|-|when|because|since|as)\b|-|\.|$)"
        + @"|\bdatabases \((?<y>(?:19|20)[0-9]{2}) ?- ?(?:19|20)[0-9]{2}\)"
        + @"|\b(?:last|past|previous|preceding|recent|latest) (?:[0-9]{1,2}|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|two|three|four) years\b"
        + @"|\b(?:[Ll]imited|[Rr]estricted|[Cc]onfined) to (?:[\w-]+ ){0,6}?(?<y>(?:19|20)[0-9]{2})\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex DateLimit();

    [GeneratedRegex(@"\b(?:[Ss]earch(?:ed|es|ing)?|[Pp]ublished|[Ll]imit(?:ed|s)?|[Rr]estrict(?:ed|ions?)|[Ii]ncluded?|[Ee]ligible|queried|retrieved)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Searching();

    [GeneratedRegex(
        @"\b(?:[Ii]nception|[Ee]arliest|origins?|[Uu]pdat\w+|[Pp]revious(?:ly)? (?:review|version|search|Cochrane|published)|[Ll]ast search|original (?:review|search|version)|[Ee]arlier (?:review|version))\b|\b(?:[Nn]o|[Ww]ithout|not)\b[^.;]{0,50}\b(?:restrict\w*|limit\w*)|\b[Rr]egardless\b|\b[Ii]rrespective\b|\b[Ff]ound\b|\b[Ii]dentified (?:a total|[0-9])",
        RegexOptions.CultureInvariant)]
    private static partial Regex DateOpen();

    // The limit of one source or kind of source: a conference's years, or the coverage printed in brackets behind a name.
    [GeneratedRegex(@"\b(?:[Cc]onferences?|[Mm]eetings?|[Aa]bstracts|[Pp]roceedings|[Cc]ongress(?:es)?)\b[^.;]{0,60}$|\([^()]{0,80}$|\b(?:[Rr]ecruit|[Ee]nrol|conducted|took place)\w*\b[^.;]{0,30}$", RegexOptions.CultureInvariant)]
    private static partial Regex OneSource();

    [GeneratedRegex(
        @"\b(?:[Ll]imited|[Rr]estricted|[Cc]onfined) (?:the search(?:es)? )?to (?:\w+ ){0,3}?(?:full[- ]texts?|peer[- ]reviewed|published|journal articles|articles)\b|\b(?:[Ee]xcluded|[Ee]xcluding|did not (?:include|search for))\b[^.;]{0,40}\b(?:letters|editorials|abstracts|preprints|unpublished|theses|dissertations|grey literature)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex FormatLimit();

    [GeneratedRegex(
        @"\b(?:[Bb]ecause|[Dd]ue to|[Gg]iven (?:that|the)|[Ii]n order to|[Oo]wing to|[Aa]s (?:this|these|the|it|they|we|earlier|older|no|most|there)|[Ss]ince (?:this|these|the|it|they|we|earlier|older|no|most|there)|when\b|so that|[Ii]ntroduc\w+|licen[sc]\w+|approv\w+|became available|[Ff]irst (?:published|described|approved|trial|used|report\w*|marketed)|[Tt]o (?:reflect|ensure|capture|avoid|focus|allow|keep|account)|contemporary|[Rr]eason|[Rr]ationale|[Jj]ustif\w+|[Uu]pdat\w+|[Pp]revious(?:ly)? (?:review|version|search|systematic|published|Cochrane)|[Ll]ast search|[Ee]arlier (?:review|version|search)|predat\w+|(?:recruited|treated|enrolled) (?:after|since))\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Reason();
}
