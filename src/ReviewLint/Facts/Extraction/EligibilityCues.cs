using System.Buffers;
using System.Text.RegularExpressions;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Tells which elements of a review question a sentence names.</summary>
internal static partial class EligibilityCues
{
    private static readonly SearchValues<string> s_listing = Triggers.Of(["outcome", "measur", "report", "risk of"]);

    // The parts of ConditionSuffix without which it cannot match.
    private static readonly SearchValues<string> s_suffixes = Triggers.Of([
            "itis", "iasis", "osis", "oses", "emia", "oma", "pathy", "pathies", "algia", "plegia", "phrenia", "phobia", "plasia", "trophy", "ectomy",
            "plasty", "uria", "rrea", "rrhea", "rroea", "rrhoea", "penia",
        ]);

    private static readonly PhraseFinder s_participants = PhraseFinder.Load("participants");
    private static readonly PhraseFinder s_conditions = PhraseFinder.Load("conditions");
    private static readonly PhraseFinder s_interventions = PhraseFinder.Load("interventions");
    private static readonly PhraseFinder s_comparators = PhraseFinder.Load("comparators");
    private static readonly PhraseFinder s_outcomes = PhraseFinder.Load("outcomes");
    private static readonly PhraseFinder s_designs = PhraseFinder.Load("study-designs");
    private static readonly PhraseFinder s_openQuestions = PhraseFinder.Load("open-questions");

    /// <summary>Whether a title is that of a review that compares no interventions.</summary>
    public static bool IsOpenQuestion(string title) => s_openQuestions.Occurs(title);

    /// <summary>Where a sentence first names an element, or an empty range.</summary>
    public static TextSpan Find(EligibilitySlot slot, string text) => slot switch
    {
        EligibilitySlot.Participants => Find(s_participants, text) is { Length: > 0 } people ? people : FindCondition(text),
        EligibilitySlot.Interventions => Find(s_interventions, text) is { Length: > 0 } named ? named
            : Find(s_comparators, text) is { Length: > 0 } compared ? compared : ToSpan(StudiesOf().Match(text)),
        EligibilitySlot.Comparators => Find(s_comparators, text),
        EligibilitySlot.Outcomes => FindOutcome(text),
        _ => FindDesign(text, 0),
    };

    /// <summary>The designs that a sentence makes eligible, with their places; one that it rules out has no design of its own.</summary>
    public static IEnumerable<(TextSpan Place, StudyDesign? Design)> FindDesigns(string text)
    {
        for (TextSpan at = FindDesign(text, 0); at.Length > 0; at = FindDesign(text, at.End))
        {
            yield return (at, IsRuledOut(text, at) ? null : Classify(text.AsSpan(at.Start, at.Length)));
        }
    }

    private static TextSpan Find(PhraseFinder finder, string text) => finder.Find(text, 0);

    private static TextSpan FindCondition(string text)
    {
        if (Find(s_conditions, text) is { Length: > 0 } condition)
        {
            return condition;
        }

        return text.AsSpan().ContainsAny(s_suffixes) ? ToSpan(ConditionSuffix().Match(text)) : default;
    }

    private static TextSpan FindOutcome(string text)
    {
        if (Find(s_outcomes, text) is { Length: > 0 } named)
        {
            return named;
        }

        Match listed = text.AsSpan().ContainsAny(s_listing) ? ListedOutcomes().Match(text) : Match.Empty;
        listed = listed.Success || !text.Contains(" on ", StringComparison.Ordinal) ? listed : EffectOn().Match(text);
        return ToSpan(listed);
    }

    private static TextSpan ToSpan(Match match) => match.Success ? new TextSpan(match.Index, match.Index + match.Length) : default;

    private static TextSpan FindDesign(string text, int from)
    {
        TextSpan at = s_designs.Find(text, from);
        while (at.Length > 0 && IsNameOrTool(text, at))
        {
            at = s_designs.Find(text, at.End);
        }

        return at;
    }

    // "ClinicalTrials.gov", "Register of Controlled Trials" and "the risk of bias tool for randomised trials" say nothing on eligible designs.
    private static bool IsNameOrTool(string text, TextSpan at)
    {
        foreach (ValueMatch name in NameOrTool().EnumerateMatches(text))
        {
            if (at.Start < name.Index + name.Length && name.Index < at.End)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRuledOut(string text, TextSpan at) => Exclusion().IsMatch(text.AsSpan(0, at.Start)) || ExclusionBehind().IsMatch(text.AsSpan(at.End));

    private static StudyDesign? Classify(ReadOnlySpan<char> design)
    {
        if (design.StartsWith("quasi", StringComparison.OrdinalIgnoreCase))
        {
            return StudyDesign.QuasiRandomised;
        }

        if (design.StartsWith("RCT", StringComparison.OrdinalIgnoreCase) || design.StartsWith("randomi", StringComparison.OrdinalIgnoreCase))
        {
            return StudyDesign.Randomised;
        }

        return design.StartsWith("non", StringComparison.OrdinalIgnoreCase)
            || design.StartsWith("cohort", StringComparison.OrdinalIgnoreCase)
            || design.StartsWith("case-control", StringComparison.OrdinalIgnoreCase)
            || design.StartsWith("observational", StringComparison.OrdinalIgnoreCase)
            ? StudyDesign.NonRandomised
            : null;
    }

    [GeneratedRegex(@"\b\w{2,30}(?:itis|iasis|(?<!diagn|progn|hypn)osis|(?<!diagn|progn|hypn)oses|a?emia|omas?|pathy|pathies|algia|plegia|phrenia|phobia|plasia|trophy|ectomy|plasty|uria|rrh?o?ea|penia)\b", RegexOptions.CultureInvariant)]
    private static partial Regex ConditionSuffix();

    [GeneratedRegex(@"\b(?:trials?|studies|RCTs?|reports)[)]? (?:of|on|with) \w", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex StudiesOf();

    // "for each outcome" and "outcome data" name none; "primary outcome", "outcomes were ..." and "outcome of death" do.
    [GeneratedRegex(
        @"\b(?:primary|secondary|main|critical|important|major|key|principal)\b[^.;]{0,40}?\boutcomes?\b|\boutcomes?\b(?: measures?)?(?: of interest| measured| assessed| studied| considered| analy[sz]ed)?,?(?: (?:was|were|is|are|includ\w{1,5}|compris\w{1,5}|such as|namely|consist\w{1,5})\b|:| of (?!interest)| [(])|\b(?:studies|trials)\b[^.;]{0,40}\b(?:measur|report)(?:ed|ing)\b|\brisk of (?!bias)\w",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ListedOutcomes();

    [GeneratedRegex(@"\b(?:effect\w{0,10}|impact|influence|efficacy|role|benefits?|comparison|compar(?:e|ed|ing))\b[^.;]{0,200}?\bon\b(?! (?:the )?(?:use|evidence|studies|trials|literature))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EffectOn();

    [GeneratedRegex(
        @"\breporting items for systematic reviews\b|\b(?:register|registry) of (?:\w{1,20} ){0,2}trials\b|\b(?:controlled )?trials?'? (?:regist\w{1,5}|databases?|platforms?)\b|\bclinical ?trials\.gov\b|\bclinical trials (?:information|network)|\b(?:tool|instrument|scale|checklist|RoB|bias)\b[^.;]{0,50}\b(?:randomi[sz]ed|non-randomi[sz]ed|RCTs?|cohort|observational)(?: controlled)?(?: (?:trials?|studies))?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NameOrTool();

    [GeneratedRegex(@"\bexclu|\bineligible\b|\bnot (?:include|consider|eligible|accept)|\bdid not\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Exclusion();

    // "quasi-randomised trials were not eligible"
    [GeneratedRegex(@"\A[^,;]{0,60}\b(?:was|were|are|will be) (?:not (?:eligible|included|considered|accepted)|excluded|ineligible)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ExclusionBehind();
}
