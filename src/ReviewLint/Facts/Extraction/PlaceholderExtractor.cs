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

    private static readonly SearchValues<string> s_triggers = Triggers.Of([
            "[", "{{", "<<", "__", "??", "?@", "(?)", "<insert", "<add", "todo", "to do", "not found", "not defined", "dummy text", "fixme", "tbc", "tbd", "tba", "xx", "lorem ipsum",
            "dolor sit", "click", "text here", "enter text", "goes here", "choose an item", "placeholder", "needed", "missing)",
            "to be ", "yyyy", "#ref!", "#n/a", "#div/0!", "#value!", "(ref", "(insert", "(add", "(cite", "(check", "delete as", "insert ", " X ", "=X",
            "x%", "x.x", "note to", "check this", "your text",
        ]);

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

        HashSet<string> own = [.. found.Where(Explains).Select(Core)];
        return [.. found.Where(each => !own.Contains(Core(each)) && (!IsAcronym(Core(each)) || found.Count(other => Core(other) == Core(each)) <= MostUses))];
    }

    private static void AddFrom(Section section, Sentence sentence, List<Placeholder> found)
    {
        int free = 0;
        foreach (Match match in Residues().Matches(sentence.Text).Concat(Brackets().Matches(sentence.Text)).OrderBy(match => match.Index).ThenByDescending(match => match.Length))
        {
            if (match.Index >= free && !IsQuoted(sentence.Text, match))
            {
                // Round brackets hold asides too; an order in them is very likely, not surely, one to the author.
                Anchor anchor = match.Value[0] == '(' ? Anchor.Segment : Anchor.Adjacent;
                found.Add(new Placeholder(section, sentence, match.Index, match.Value.TrimEnd(), anchor));
                free = match.Index + match.Length;
            }
        }
    }

    // In the words of a participant, brackets are the authors' gloss: "she gave me [the intervention]".
    private static bool IsQuoted(string text, Match match) => match.Value[0] == '[' && text.AsSpan(0, match.Index).Count('"') % 2 == 1;

    private static string Core(Placeholder placeholder) => placeholder.Text.Trim('(', ')', '[', ']');

    private static bool IsAcronym(string text) => text is "TBC" or "TBD" or "TBA";

    // "tuberculosis (TBC)" explains itself: the word before the bracket begins as the letters do.
    private static bool Explains(Placeholder placeholder)
    {
        string before = placeholder.Sentence.Text[..placeholder.Start].TrimEnd(' ', '(');
        return IsAcronym(Core(placeholder)) && before.Length < placeholder.Start
            && char.ToLowerInvariant(before.Length == 0 ? ' ' : before[before.LastIndexOf(' ') + 1]) == 't';
    }

    // Words and marks that stand for themselves. "XXX" after a comma or digit is a karyotype; "??" alone may be emphasis, after "Table" it is a lost reference.
    [GeneratedRegex(
        """
        \bTO ?DO\b(?:[:\s][^.;]{0,60})?|\b[Tt]o[ -]?[Dd]o:|\bFIXME\b|\bTB[CDA]\b|\b[Tt]bc\b
        |(?<![,\d/])\bX{3,}\b|\bx{3,}\b|\b(?:19|20)(?:XX|xx)\b|\b[Xx]{1,3}\.[Xx]{1,3}\b(?:%)?|(?<![\w.])(?:XX|xx|X|n)%(?!\w)
        |\b(?:DD|dd)[/ .-](?:MM|mm|Month|month)[/ .-](?:YYYY|yyyy|YY|yy)\b|\b(?:MM|mm|Month|month)[/ .-]?(?:YYYY|yyyy)\b|\bYYYY\b
        |(?<!\b[Ff]actor\ )\b(?:XX|xx)\b(?=\ (?:included\ |eligible\ |randomi[sz]ed\ |controlled\ |new\ )?(?:studies|trials|participants|people|patients|women|men|children|adults|infants|RCTs|records|reports|articles|references|citations|reviews|databases|countries|days|weeks|months|years|per\ cent|events|January|February|March|April|May|June|July|August|September|October|November|December)\b)
        |(?<=(?:included|identified|found|from|of|retrieved|in|with|randomi[sz]ed|on)\ )(?:X|XX|xx)(?=\ (?:studies|trials|participants|RCTs|records|reports|articles|people|databases|January|February|March|April|May|June|July|August|September|October|November|December)\b)
        |(?<=\b[nN]\ ?=\ ?)[Xx]{1,4}\b
        |(?i:\blorem\ ipsum(?:\ dolor\ sit\ amet)?\b|\bdolor\ sit\ amet\b|(?:\berror!\ )?\b(?:reference\ source\ not\ found|bookmark\ not\ defined)|\bclick\ (?:or\ tap\ )?(?:here|to)\ (?:to\ )?(?:enter|add|insert|edit|type)\b[^.;]{0,20}|\b(?:enter|insert|type|add|your|put)\ (?:your\ )?text\ here\b|\btext\ goes\ here\b|\bchoose\ an\ item\b|\bplaceholder\ text\b|\bthis\ is\ a\ placeholder\b|\b(?:citation|reference|ref|source)s?\ needed\b|\bdelete\ as\ (?:appropriate|applicable)\b|\bnote\ to\ (?:self|authors?|editors?|co-?authors?)(?=:)|\bdummy\ text\b)|\bCHECK\ THIS\b|\bPLACEHOLDER\b|\b(?:CRD|CD|NCT|ISRCTN|INPLASY|ACTRN|doi\.org/10\.)\d{0,8}[Xx]{3,}
        |\?{3,}|\(\?{1,2}\)|(?<=\b(?:Table|Figure|Fig\.|Section|Appendix|Equation|Analysis|Eq\.)\ )\?\?|\?@(?:fig|tbl|sec|eq)-
        |\#REF!|\#N/A|\#DIV/0!|\#VALUE!|\{\{(?!<)[^{}]{1,60}\}\}|<<[^<>]{1,60}>>|_{3,}
        |\A(?i:(?:text|details|results|data|section|methods|search|discussion|conclusions?|references?|figures?|tables?|numbers?|dates?|summary|to)\ (?:still\ )?(?:to\ )?be\ (?:added|completed|confirmed|inserted|written|updated|determined|announced|decided|filled\ in))(?=[. ]*\z)
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Residues();

    // A bracket is a placeholder by what it holds: an order to the author, or the bare name of what belongs there. Round brackets hold so much else
    // ("complete cases", "type 2 diabetes") that there the order must name its object.
    [GeneratedRegex(
        """
        (?<![\w"'%*\]])(?:\[{1,2}|<|\{)(?i:
            (?:please\ )?(?:insert|fill\ in|specify)\ [^\[\](){}<>]{1,80}
            |(?:please\ )?(?:enter|add|state|provide|give|describe|cite|update|confirm|check|complete|replace|type|list|name)\ (?:the|your|this|here|in|with|latest|final|more|dates?|numbers?|names?|references?|citations?|refs?|text|details|link|doi|source|month|year|title|authors?|databases?)\b[^\[\](){}<>]{0,80}
            |(?:(?:text|details|results?|data|authors?|references?|citation|numbers?|dates?|figure|table|[a-z]{2,3})\ )?to\ (?:be\ (?:added|completed|confirmed|inserted|written|updated|determined|decided|checked)|come|follow|do|add|check|confirm|complete|insert|provide|update)\b[^\[\](){}<>]{0,40}
            |(?:citations?|references?|refs?|sources?|text|details|data|results?|number|date)\ (?:needed|required|missing|here|to\ add|pending|tbc)
            |todo\b[^\[\](){}<>]{0,80}|tb[cda]|placeholder[^\[\](){}<>]{0,40}|pending|xx+
        )(?:\]{1,2}|>|\})
        |(?<![\w"'%*\]])\((?i:
            (?:please\ )?(?:insert|add|cite|give|provide|specify|enter|check|confirm|update)\ (?:your\b|here\b|dates?\b|numbers?\ of\b|names?\ of\b|references?\b|citations?\b|refs?\b|text\b|details\b|link\b|doi\b|source\b|month\b|year\b)[^\[\](){}<>]{0,80}
            |to\ be\ (?:added|completed|confirmed|inserted|written|updated|decided|checked)[^\[\](){}<>]{0,40}
            |(?:citations?|references?|refs?|sources?)\ (?:needed|required|missing|here|to\ add)
            |todo\b[^\[\](){}<>]{0,80}|tb[cda]|placeholder|xx+
        )\)
        |(?<![\w"'%*\])])(?<!\d\ )(?<!%\ )(?:\[{1,2}|<|\{)(?i:
            (?:day,?\ )?month(?:,|\ and|/)?\ ?year|dates?|date\ of\ [a-z ]{3,40}|search\ date|day\ month\ year|year|month
            |numbers?|numbers?\ of\ [a-z ]{3,40}|names?\ of\ [a-z ]{3,40}|name|list\ of\ [a-z ]{3,40}
            |interventions?|conditions?|comparators?|comparisons?|outcomes?|populations?|diseases?|experimental|control|the\ (?:intervention|condition|population|comparator|outcome)
            |(?:summary|review|plain\ language|lay)\ title|authors?|author\ names?|text|your\ [a-z ]{3,40}|topic|databases?|x|n|refs?|citations?|reference
            |\?+|\.{3}|_+|dd/mm/yyyy|dd\ month\ yyyy|month\ yyyy|yyyy
        )(?:\]{1,2}|>|\})
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Brackets();
}
