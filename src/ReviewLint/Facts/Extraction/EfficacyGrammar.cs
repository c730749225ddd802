using System.Buffers;
using System.Text.RegularExpressions;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>What a claim of an effect leaves unsaid: for which outcome, for whom, and what else the interval allows.</summary>
internal static partial class EfficacyGrammar
{
    private static readonly SearchValues<string> s_triggers = Triggers.Of(["effective", "effica", "safe", "tolerated", "superior", "beneficial", "outcomes", "health"]);

    private const int ClauseReach = 60;

    private const int AssociationReach = 25;

    private const int ObjectReach = 40;

    /// <summary>Claims that something works or is safe which name no outcome, size or certainty.</summary>
    public static IEnumerable<ClaimMatch> FindUnqualified(string text) =>
        !text.AsSpan().ContainsAny(s_triggers) || text.AsSpan().ContainsAnyInRange('0', '9')
            ? []
            : Works().Matches(text).Where(match => IsUnqualified(text, match)).Select(match => ClaimMatch.Of(match));

    /// <summary>Whether a claim tells of good.</summary>
    public static bool IsBenefit(string text, ClaimMatch claim)
    {
        ReadOnlySpan<char> words = text.AsSpan(claim.Start, claim.Length);
        return Benefit().IsMatch(words) && !IsAttribute().IsMatch(words) && !IsAssociation(text, claim)
            && !Harm().IsMatch(text.AsSpan(claim.Start, Math.Min(claim.Length + ObjectReach, text.Length - claim.Start)));
    }

    private static bool IsAssociation(string text, ClaimMatch claim) =>
        text.AsSpan(Math.Max(0, claim.Start - AssociationReach)..claim.Start).Contains("associated with", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the clause of a claim names another direction, or that none can be told.</summary>
    public static bool NamesAlternative(string text) => Alternative().IsMatch(text);

    /// <summary>Whether a claim is made for a part of the people only.</summary>
    public static bool IsInSubgroup(string text) => Subgroup().IsMatch(text);

    // "The most effective" claims too much even of one outcome; "more effective" without "than" continues what was said before.
    private static bool IsUnqualified(string text, Match works)
    {
        int end = works.Index + works.Length;
        ReadOnlySpan<char> after = text.AsSpan(end);
        return !Qualified().IsMatch(text.AsSpan((works.Index - Clauses.Scope(text, works.Index).Length)..Math.Min(text.Length, end + ClauseReach)))
            && (works.ValueSpan.Contains("most effective", StringComparison.OrdinalIgnoreCase) || !Outcome().IsMatch(after))
            && (!works.ValueSpan.Contains(" more ", StringComparison.OrdinalIgnoreCase) || after.StartsWith(" than ", StringComparison.OrdinalIgnoreCase));
    }

    [GeneratedRegex(
        @"\b(?:(?:is|are|was|were|be|been|being|remains?|proved|proves|considered)(?: to (?:be|have been))?(?: (?:[a-z]+ly|also|both|as|an?|the|more|most|very|quite|at least|considered|regarded|deemed|found|shown|proven|to be)){0,5} (?:safe|effective|efficacious|well[- ]tolerated|superior|beneficial)(?:,? (?:and|or|but also) (?:[a-z]+ly )?(?:safe|effective|efficacious|well[- ]tolerated|superior|beneficial|feasible|acceptable))?(?: (?:treatment|therapy|intervention|option|approach|alternative|method|strategy|technique|regimen|drug)s?)?"
        + @"|(?:has|have|had) (?:been )?(?:demonstrated|shown|proved|proven|established) (?:(?:clear|good|significant|strong|its|their|high|clinical) ){0,2}(?:efficacy|effectiveness|safety)"
        + @"|(?:demonstrates?|shows?) (?:(?:clear|good|significant|strong|high|clinical) ){0,2}(?:efficacy|effectiveness)"
        + @"|(?:improves?|does improve|do improve|leads? to improved|lead to better|leads to better|results? in better|results? in improved|contributes? to (?:[a-z-]+ ){0,3}better|contributes? to (?:[a-z-]+ ){0,3}improved|yields? better|provides? better|produces? better|achieves? better|(?:have|has) better)(?: (?:the|overall|clinical|patient|patients'|treatment|health|surgical|postoperative|functional|short-term|long-term)){0,3} (?:outcomes?|results?|health))\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Works();

    [GeneratedRegex(
        @"^[^.;]{0,80}?(?:\b(?:in|at|for|by|when|of) (?:[a-z]+ly )?(?!being\b|having\b|using\b|undergoing\b|receiving\b)[a-z]{3,}ing\b|\b(?:in terms of|with (?:respect|regard) to|regarding|concerning|as (?:measured|assessed|judged))\b)|^ (?:to|in|at|for|on|against) (?:reduc|decreas|improv|increas|prevent|lower|reliev|promot|shorten|prolong|achiev|the (?:reduction|prevention|relief|improvement)|(?:pain|symptom) |pain\b)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Outcome();

    [GeneratedRegex(
        @"\b(?:certainty|quality (?:of (?:the )?)?evidence|(?:low|moderate|high)[- ]quality|may|might|could|can|possibly|probably|likely|potential(?:ly)?|appears?|appeared|seems?|seemed|suggest\w{0,3}|limited|insufficient|uncertain|unclear|not|no|nor|neither|never|whether|if|cannot|tends?|promising|would|should|needs?|needed|remains to|until|expected|people think|better than|as safe as|as effective as|cost-effective|equally|similarly|non-inferior|for which|well-known|well known|as complication|one (?:study|trial))\b(?<!can(?= be considered| be regarded| safely))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Qualified();

    // "With reduced involvement of clinicians" and "a lower intake" describe; associations and wishes claim no benefit.
    [GeneratedRegex("^(?:reduced|lower|decreased|improved|enhanced|benefits)$|associated|^would ", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex IsAttribute();

    [GeneratedRegex(
        @"improv|prevent|reliev|relief|alleviat|ameliorat|\beas(?:e|es|ed)\b|\bhelp|benefi|protect|(?<!\bin)effective|efficac|\bbetter|superior|reduc|decreas|lower|fewer|enhanc|shorten|promot|\bcure",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Benefit();

    [GeneratedRegex(
        @"\b(?:harms?|adverse|worse|ineffective|side[- ]effects?|complications?|toxicity|quality of life (?:was|is) (?:lower|reduced)|survival|fertility|adherence|compliance|power|certainty|confidence|precision|number of (?:studies|trials))\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Harm();

    [GeneratedRegex(
        @"\b(?:little|no (?:difference|effect|benefit|evidence|change|clear)|or (?:may )?(?:(?:an? )?(?:increase|harm|reduc|decreas|worsen)\w{0,5}|lower|higher|more|fewer|less|not)|uncertain\w{0,2}|imprecis\w{1,4}|unclear|both|may or may not|did not|does not|do not|not|wide|compatible|consistent with|similar|although|however|but)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Alternative();

    [GeneratedRegex(
        @"\b(?:in (?:the |a |one |this |some )?(?:[a-z-]+ ){0,3}sub-?(?:group|set)s?|sub-?group anal\w{3,5}|(?:only|just) (?:in|for|among|to) (?:(?:a|the|those|some) )?(?:(?:[a-z-]+) ){0,3}(?:patients|people|women|men|children|adults|participants|those|infants|individuals|babies)|(?:patients|people|women|men|children|adults|participants|infants) (?:[a-z-]+ ){0,6}only)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Subgroup();
}
