using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="Placeholder"/> facts.</summary>
internal static partial class PlaceholderExtractor
{
    // "TBC" is also tuberculosis and "TBA" also a drug: a word used this often is an abbreviation of the review's own.
    private const int MostUses = 3;

    private static readonly SearchValues<string> s_triggers = SearchValues.Create(
        [
            "[", "{{", "<<", "__", "??", "?@", "(?)", "<insert", "<add", "todo", "to do", "fixme", "tbc", "tbd", "tba", "xx", "lorem ipsum",
            "dolor sit", "error!", "click", "text here", "enter text", "goes here", "choose an item", "placeholder", "needed", "missing)",
            "to be ", "yyyy", "#ref!", "#n/a", "#div/0!", "#value!", "(ref", "(insert", "(add", "(cite", "(check", "delete as", "insert ", " X ", "=X",
            "x%", "x.x", "note to", "check this", "your text",
        ],
        StringComparison.OrdinalIgnoreCase);

    public static ImmutableArray<Placeholder> Extract(ReviewDocument document)
    {
        List<Placeholder> found = [];
        foreach (Section section in document.Sections.Where(section => section.Part != PartKind.BackMatter && section.Role != SectionRole.SearchStrategy))
        {
            IEnumerable<Passage> passages = section.Heading is { } heading ? [heading.Title, .. section.Passages] : section.Passages;
            foreach (Sentence sentence in passages.SelectMany(passage => passage.Sentences))
            {
                if (sentence.Text.AsSpan().IndexOfAny(s_triggers) >= 0)
                {
                    AddFrom(section, sentence, found);
                }
            }
        }

        return [.. found.Where(each => !IsAbbreviation(each) || found.Count(other => other.Text == each.Text) <= MostUses)];
    }

    private static void AddFrom(Section section, Sentence sentence, List<Placeholder> found)
    {
        int free = 0;
        foreach (Match match in Residues().Matches(sentence.Text).Concat(Brackets().Matches(sentence.Text)).OrderBy(match => match.Index))
        {
            bool defined = IsAcronym(match.Value) && match.Index > 1 && sentence.Text[match.Index - 1] == '(' && Initial(sentence.Text, match.Index - 2) == 't';
            if (match.Index >= free && !defined)
            {
                found.Add(new Placeholder(section, sentence, match.Index, match.Value, Anchor.Adjacent));
                free = match.Index + match.Length;
            }
        }
    }

    private static bool IsAbbreviation(Placeholder placeholder) => IsAcronym(placeholder.Text);

    private static bool IsAcronym(string text) => text is "TBC" or "TBD" or "TBA";

    // The first letter of the word that ends before an offset: "tuberculosis (TBC)" explains itself.
    private static char Initial(string text, int end)
    {
        int at = text.LastIndexOf(' ', Math.Max(0, end - 1));
        return char.ToLowerInvariant(text[at + 1]);
    }

    // Words and marks that stand for themselves. "XXX" after a comma or digit is a karyotype; "??" alone may be emphasis, after "Table" it is a lost reference.
    [GeneratedRegex(
        """
        \bTO ?DO\b(?:[:\s][^.;]{0,60})?|\b[Tt]o[ -]?[Dd]o:|\bFIXME\b|\bTB[CDA]\b|\b[Tt]bc\b
        |(?<![,\d/])\bX{3,}\b|\bx{3,}\b|\b(?:19|20)(?:XX|xx)\b|\b[Xx]{1,3}\.[Xx]{1,3}\b(?:%)?|(?<![\w.])(?:XX|xx|X|n)%(?!\w)
        |\b(?:DD|dd)[/ .-](?:MM|mm|Month|month)[/ .-](?:YYYY|yyyy|YY|yy)\b|\b(?:MM|mm|Month|month)[/ .-]?(?:YYYY|yyyy)\b|\bYYYY\b
        |\b(?:XX|xx)\b(?=\ (?:included\ |eligible\ |randomi[sz]ed\ |controlled\ |new\ )?(?:studies|trials|participants|people|patients|women|men|children|adults|infants|RCTs|records|reports|articles|references|citations|reviews|databases|countries|days|weeks|months|years|per\ cent|events|January|February|March|April|May|June|July|August|September|October|November|December)\b)
        |(?<=(?:included|identified|found|from|of|retrieved|in|with|randomi[sz]ed|on)\ )(?:X|XX|xx)(?=\ (?:studies|trials|participants|RCTs|records|reports|articles|people|databases|January|February|March|April|May|June|July|August|September|October|November|December)\b)
        |(?<=\b[nN]\ ?=\ ?)[Xx]{1,4}\b
        |(?i:\blorem\ ipsum\b|\bdolor\ sit\ amet\b|\berror!\ (?:reference\ source|bookmark)\ not\ (?:found|defined)|\bclick\ (?:or\ tap\ )?(?:here|to)\ (?:to\ )?(?:enter|add|insert|edit|type)\b[^.;]{0,20}|\b(?:enter|insert|type|add|your|put)\ (?:your\ )?text\ here\b|\btext\ goes\ here\b|\bchoose\ an\ item\b|\bplaceholder\ text\b|\bthis\ is\ a\ placeholder\b|\b(?:citation|reference|ref|source)s?\ needed\b|\bdelete\ as\ (?:appropriate|applicable)\b|\bcheck\ this\b|\bnote\ to\ (?:self|authors?|editors?|co-?authors?)\b)
        |\?{3,}|\(\?{1,2}\)|(?<=\b(?:Table|Figure|Fig\.|Section|Appendix|Equation|Analysis|Eq\.)\ )\?\?|\?@(?:fig|tbl|sec|eq)-
        |\#REF!|\#N/A|\#DIV/0!|\#VALUE!|\{\{(?!<)[^{}]{1,60}\}\}|<<[^<>]{1,60}>>|_{3,}
        |\A(?i:(?:text|details|results|data|section|to)\ (?:still\ )?(?:to\ )?be\ (?:added|completed|confirmed|inserted|written|updated|determined|announced|decided|filled\ in))(?=[. ]*\z)
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Residues();

    // A bracket is a placeholder by what it holds: an order to the author, or the bare name of what belongs there. One glued to a word is a field tag
    // ("asthma[Title]"), one after a figure explains it ("12% [control]").
    [GeneratedRegex(
        """
        (?<![\w"'%*\]])(?<!\d\ )(?<!%\ )(?:\[{1,2}|\(|<|\{)(?i:
            (?:please\ )?(?:insert|enter|specify|fill\ in|fill|replace|complete|type)\ [^\[\](){}<>]{1,80}
            |(?:please\ )?(?:add|state|provide|give|describe|cite|update|confirm|check)\ (?:the\ |a\ |an\ |your\ |this\ |here\b|in\ |latest\ |final\ |more\ |date|number|name|reference|citation|ref\b|refs\b|text|details|link|doi|data|source|figure|table|result|search|with)[^\[\](){}<>]{0,80}
            |to\ (?:be\ (?:added|completed|confirmed|inserted|written|updated|determined|decided|checked)|come|do|add|check|confirm|complete)(?:[^\[\](){}<>]{0,40})
            |(?:citation|reference|ref|source|citations|references|refs)(?:\ (?:needed|required|missing|here|to\ add))
            |(?:text|details|data|results?|number|date|citation|reference)\ (?:missing|here|pending|needed|required|tbc|to\ come|to\ follow)
            |todo\b[^\[\](){}<>]{0,80}|tbc|tbd|tba|placeholder[^\[\](){}<>]{0,40}|pending|xx+
        )(?:\]{1,2}|\)|>|\})
        |(?<![\w"'%*\])])(?<!\d\ )(?<!%\ )(?:\[{1,2}|<|\{)(?i:
            (?:day,?\ )?month(?:,|\ and|/)?\ ?year|date|dates|date\ of\ (?:the\ )?(?:last\ |latest\ )?search(?:es)?|search\ date|day\ month\ year|year|month
            |number|numbers|number\ of\ [a-z ]{3,40}|name|names|name\ of\ [a-z ]{3,40}|list\ of\ [a-z ]{3,40}|date\ of\ [a-z ]{3,40}
            |interventions?|conditions?|comparators?|comparisons?|outcomes?|populations?|diseases?|experimental|control|treatments?|the\ (?:intervention|condition|population|comparator|outcome)
            |(?:summary|review|plain\ language|lay)\ title|authors?|author\ names?|text|your\ [a-z ]{3,40}|topic|databases?|x|n|ref|refs|citation|citations|reference
            |\?+|\.{3}|_+|dd/mm/yyyy|dd\ month\ yyyy|month\ yyyy|yyyy
        )(?:\]{1,2}|>|\})
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Brackets();
}
