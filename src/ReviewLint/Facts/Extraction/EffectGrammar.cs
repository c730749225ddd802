using System.Text.RegularExpressions;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Wording that asserts an effect, a benefit or a harm.</summary>
internal static partial class EffectGrammar
{
    private static readonly VerbList s_verbs = VerbList.Load("effect-verbs");

    private static readonly Lexicon s_adjectives = Lexicon.Load("effect-adjectives");

    private static readonly HashSet<string> s_modals = new(StringComparer.OrdinalIgnoreCase)
    {
        "may", "can", "could", "will", "might", "would", "does", "do", "did", "it", "they",
    };

    private static readonly HashSet<string> s_reports = new(StringComparer.OrdinalIgnoreCase)
    {
        "appears", "appear", "seems", "seem", "shown", "found", "known", "likely", "proven", "tends", "tend",
    };

    // The noun of "an increase" and the participle of "a reduced rate" are no predicates; the word before betrays that.
    private static readonly HashSet<string> s_attributes = new(StringComparer.OrdinalIgnoreCase)
    {
        "to", "the", "a", "an", "of", "with", "for", "by", "any", "no", "not", "in", "from", "these", "other", "previous", "published", "their",
    };

    /// <summary>The assertions of a sentence, in no order; they may overlap.</summary>
    public static IEnumerable<ClaimMatch> Find(string text) =>
    [
        .. IsAdjective().Matches(text).Where(match => IsEffectAdjective(match)).Select(match => ClaimMatch.Of(match)),
        .. HasEffect().Matches(text).Select(match => ClaimMatch.Of(match)),
        .. FindVerbs(text),
    ];

    private static bool IsEffectAdjective(Match match) =>
        s_adjectives.Set.Contains(match.Groups["adjective"].Value) || s_adjectives.Set.Contains(match.Groups["first"].Value);

    private static List<ClaimMatch> FindVerbs(string text)
    {
        List<ClaimMatch> found = [];
        Range before = default;
        Range last = default;
        int end = 0;
        while (Clauses.NextWord(text, ref end) is var start and >= 0)
        {
            ReadOnlySpan<char> word = text.AsSpan(start, end - start);
            if (s_verbs.Find(word) is not VerbForm.None and var form && Asserts(form, word, text[before], text[last], text.AsSpan(end)))
            {
                int first = s_modals.Contains(text[last]) ? last.Start.Value : start;
                found.Add(new ClaimMatch(first, end - first, Anchor.Adjacent));
            }

            if (!word.EndsWith("ly", StringComparison.Ordinal))
            {
                (before, last) = (last, start..end);
            }
        }

        return found;
    }

    private static bool Asserts(VerbForm form, ReadOnlySpan<char> word, string before, string last, ReadOnlySpan<char> after) => form switch
    {
        VerbForm.Base => s_modals.Contains(last) || (last == "to" && s_reports.Contains(before)) || IsPlural(last),
        VerbForm.Third => !s_attributes.Contains(last) && (!NounLike().IsMatch(word) || HasObject().IsMatch(after)),
        VerbForm.Past => last is "is" or "are" or "was" or "were" || (!s_attributes.Contains(last) && HasObject().IsMatch(after)),
        _ => false,
    };

    private static bool IsPlural(string noun) => noun is [_, _, _, .., 's'] and not ("this" or "thus" or "does" or "less" or "perhaps" or "studies" or "trials");

    [GeneratedRegex(
        @"\b(?:is|are|was|were|be|been|remains?|appears?|seems?|looks?|proved|proves)(?: to (?:be|have been))? (?:(?:[a-z]+ly|more|less|very|quite|both|also|as|at least|a|an|the) ){0,3}(?<adjective>(?<first>[a-z-]+)(?: (?:tolerated|saving|effective))?)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex IsAdjective();

    [GeneratedRegex(
        @"\b(?:has|have|had|shows?|showed|offers?|offered|provides?|provided|produces?|produced|gives?|gave|confers?|conferred|yields?|yielded|leads? to|led to|results? in|resulted in|associated with|brings?|causes?) (?:(?:a|an|some|clear|good|important|substantial|significant|significantly|positive|negative|clinical|beneficial|adverse|harmful|real|modest|small|large|major|favou?rable) ){0,3}(?:benefits?|improvements?|reductions?|effects?|advantages?|fewer|less|lower|better|higher|greater|longer|shorter|increased|reduced|improved|decreased|harms?|relief)\b"
        + @"|\bbenefits? (?:clearly |probably )?outweighs?\b|\bthere (?:is|was|are|were) (?:(?:a|an|some|clear|good|strong|moderate|high-certainty|low-certainty|high-quality|low-quality) ){0,3}(?:evidence (?:of|for) (?:an? )?(?:benefit|effect|harm|improvement)|benefit|improvement|reduction)\b"
        + @"|\b(?:do|did|does|fares?|fared|feels?|felt|recovers?|recovered) (?:better|worse|faster|sooner)\b|\bcan (?:safely be used|be used safely)\b|\b(?:fewer|lower|higher|better|shorter|longer|greater|more) [a-z -]{1,40} (?:with|after|in|than)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex HasEffect();

    [GeneratedRegex(
        "^(?:increases|decreases|benefits|harms|delays|cures|aids|impacts|causes|results|matters|halves|doubles|cuts|damages|influences)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NounLike();

    [GeneratedRegex(
        @"^ (?!of\b|in\b|from\b|and\b|or\b|with\b|by\b|for\b|at\b|on\b|as\b|to\b|that\b|between\b|after\b|suggest|show|indicat|were\b|was\b|is\b|are\b)[a-z]",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex HasObject();
}
