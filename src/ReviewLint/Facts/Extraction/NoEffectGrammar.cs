using System.Buffers;
using System.Text.RegularExpressions;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Wording that asserts the absence of an effect or a difference.</summary>
/// <remarks>
/// "no clear difference", "no significant difference" and "little or no difference" assert less and are not matched: between "no" and its noun only
/// words stand that leave the assertion as strong as it is.
/// </remarks>
internal static partial class NoEffectGrammar
{
    private static readonly SearchValues<string> s_triggers = Triggers.Of([
            "no ", "not ", "n't ", "equal", "equivalent", "ineffect", "interchangeable", "without ", "fail", "neither", "none", "similar", "same", "comparable",
            "identical", "as ", "useless", "futile", "nothing", "lack",
        ]);

    private static readonly VerbList s_verbs = VerbList.Load("effect-verbs");

    private static readonly Lexicon s_adjectives = Lexicon.Load("effect-adjectives");

    /// <summary>The assertions of a sentence, in no order; they may overlap.</summary>
    public static IEnumerable<ClaimMatch> Find(string text)
    {
        if (!text.AsSpan().ContainsAny(s_triggers))
        {
            return [];
        }

        return
        [
            .. NoDifference().Matches(text).Select(match => ClaimMatch.Of(match)),
            .. NotVerb().Matches(text).Where(match => IsEffectVerb(match.Groups["verb"]) && !IsAlikeInAll(text, match)).Select(match => ClaimMatch.Of(match)),
            .. NotParticiple().Matches(text).Where(match => s_verbs.Find(match.Groups["verb"].ValueSpan) == VerbForm.Past).Select(match => ClaimMatch.Of(match)),
            .. NotAdjective().Matches(text).Where(match => IsEffectAdjective(match.Groups["adjective"])).Select(match => ClaimMatch.Of(match)),
            .. NoBetter().Matches(text).Select(match => ClaimMatch.Of(match)),
            .. AsGoodAs().Matches(text).Where(match => IsEffectAdjective(match.Groups["adjective"])).Select(match => ClaimMatch.Of(match)),
            .. Equal().Matches(text).Where(match => !IsInOtherPeople(text, match)).Select(match => ClaimMatch.Of(match)),
            .. Similar().Matches(text).Select(match => ClaimMatch.Of(match, Anchor.Segment)),
        ];
    }

    private static bool IsEffectVerb(Group verb) => s_verbs.Find(verb.ValueSpan) == VerbForm.Base;

    private static bool IsEffectAdjective(Group adjective) =>
        adjective.Value is "different" or "well" || s_adjectives.Set.Contains(adjective.Value);

    // "The effects of gum did not differ between men and women" compares people, and there is an effect in each.
    private static bool IsAlikeInAll(string text, Match match) =>
        match.Groups["verb"].ValueSpan is "differ" or "vary" && Effects().IsMatch(Clauses.Subject(text, match.Index)) && !Pair().IsMatch(Clauses.Subject(text, match.Index));

    // "... and similar benefits in patients with cirrhosis": as in other patients.
    private static bool IsInOtherPeople(string text, Match match) =>
        People().IsMatch(text.AsSpan(match.Index + match.Length)) && !Pair().IsMatch(Clauses.Subject(text, match.Index));

    [GeneratedRegex(
        @"(?<!\b(?:little (?:to|or|and)|or|benefit,|little, if any) )\bno (?:(?:overall|added|additional|real|clinical|beneficial|further|extra|appreciable|protective|therapeutic|treatment|net|positive|survival|mortality|direct|such|advantage or) ){0,2}(?:differences?|effects?|benefits?|advantages?|impact|improvements?|reductions?|increases?|influence|superiority|gain)\b(?! (?:estimates?|sizes?|data|measures?|modif|reported|(?:was|were) reported|or (?:appreciable |important )?(?:harms?|benefits?)))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NoDifference();

    [GeneratedRegex(
        @"(?<!\b(?:that|which|who) )\b(?:(?:does|do|did|will|would) not|(?:does|do|did|wo|would)n't|fails? to|failed to) (?:(?:actually|also|generally|further|either|really|necessarily) )?(?<verb>[a-z]+)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NotVerb();

    [GeneratedRegex(@"\b(?:is|are|was|were) (?:not|unlikely to be) (?<verb>[a-z]+) by\b|\b(?:is|are|was|were) un(?<verb>affected|altered|changed) by\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NotParticiple();

    [GeneratedRegex(
        @"\b(?:(?:is|are|was|were|be|remains?|proved?s?) not|(?:is|are|was|were)n't) (?:(?:any|more|particularly|very|an?|at all) ){0,2}(?!well\b)(?<adjective>[a-z-]+)\b(?! (?:as|from zero|to (?:assess|compare|determine|detect)))"
        + @"|\b(?:neither|none of)\b[^.;]{1,100}?\b(?:is|are|was|were) (?:more )?(?<adjective>[a-z-]+)\b"
        + @"|\b(?:is|are|was|were|be|seems?|appears?) (?:therefore |completely |largely )?(?<adjective>ineffective|useless|futile)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NotAdjective();

    [GeneratedRegex(
        @"\b(?:is|are|was|were|be|works?|worked|performs?|performed|fares?|fared|does|do|did|has|have|had) no (?:better|worse|different|safer|faster|slower|(?:more|less) [a-z]+)\b(?: than| from| to)?"
        + @"|\b(?:is|are|was|were) of no (?:benefit|use|value|help)\b|\bnothing to choose between\b|\b(?:does|did|do) nothing\b|\b(?:is|are|was|were) without (?:effect|benefit)\b|\black(?:s|ed)? (?:efficacy|effectiveness|benefit)\b"
        + @"|\b(?:does|do|did) not keep\b(?= [^.;,()]{1,60} from [a-z]+ing\b)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NoBetter();

    [GeneratedRegex(
        @"\b(?<!not )(?:just |at least )?as (?!well\b)(?<adjective>[a-z-]+) as\b|\b(?:equally|just as) (?<adjective>[a-z-]+)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AsGoodAs();

    [GeneratedRegex(
        @"\b(?:is|are|was|were|be) (?:[a-z]+ly )?(?:equivalent|interchangeable)\b|\b(?:equivalent|the same|equal|identical|similar|comparable) (?:clinical )?(?:effects?|efficacy|effectiveness|benefits?|safety|analgesia)\b"
        + @"|\bwithout (?:any )?(?:increasing|increased|an increase in|affecting|compromising|worsening|additional)\b|\bperforms? equally\b|\bused interchangeably\b|\b(?:has|have|had|gives?|gave|produces?|produced|achieves?|achieved|yields?|leads? to|led to) (?:the same|identical|equal|equivalent) (?:outcomes?|results?)\b"
        + @"|\b(?:effects?|outcomes?|efficacy|effectiveness|safety)(?: of [^.;,]{1,60})? (?:is|are|was|were) (?:the same|identical|equal)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Equal();

    [GeneratedRegex(
        @"\b(?:is|are|was|were|be) (?:[a-z]+ly )?(?:similar|comparable|identical|the same)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Similar();

    [GeneratedRegex(@"\b(?:effects?|benefits?|harms?|efficacy|effectiveness|responses?) (?:of|to|from)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Effects();

    [GeneratedRegex(@"\b(?:and|both|two|either|groups?|arms?|all|they|these|versus)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Pair();

    [GeneratedRegex(
        @"^ (?:in|for|among) (?:[a-z-]+ ){0,2}(?:patients|people|persons|participants|individuals|women|men|children|adults|infants|girls|boys|those)\b(?![^.;]{0,80}\b(?:to|as|than|compared|versus)\b)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex People();
}
