using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="ExcludedEvidence"/> facts in results, conclusions and summary.</summary>
/// <remarks>Reasons for exclusion are no results: "we excluded it because it was not randomised".</remarks>
internal static partial class ExcludedEvidenceExtractor
{
    private static readonly SearchValues<string> s_triggers = Triggers.Of([
            "exclu", "not meet", "not fulfil", "not eligible", "ineligible", "not include", "non-randomi", "nonrandomi", "not randomi", "observational",
            "uncontrolled", "case series", "case report", "retrospective", "cohort stud", "case-control", "before-after", "before-and-after", "animal stud", "fell outside",
            "outside our", "left out", "lower-quality", "other stud", "other trial", "unpublished",
        ]);

    public static ImmutableArray<ExcludedEvidence> Extract(ReviewDocument document)
    {
        ImmutableArray<ExcludedEvidence>.Builder found = ImmutableArray.CreateBuilder<ExcludedEvidence>();
        foreach (Section section in document.Sections.Where(Reports))
        {
            foreach (Sentence sentence in section.Sentences.Where(sentence => sentence.Text.AsSpan().ContainsAny(s_triggers)))
            {
                Match studies = OtherStudies().Match(sentence.Text);
                Match result = studies.Success ? Result().Match(sentence.Text) : Match.Empty;
                if (result.Success && !NoResult().IsMatch(Between(sentence.Text, studies, result)))
                {
                    found.Add(new ExcludedEvidence(section, sentence, studies.Index, studies.Value, Anchor.Segment, result.Value));
                }
            }
        }

        return found.ToImmutable();
    }

    // From the start of the clause to the later of the two: a doubt in another clause leaves the result a result.
    private static ReadOnlySpan<char> Between(string text, Match studies, Match result)
    {
        int first = Math.Min(studies.Index, result.Index);
        int last = Math.Max(studies.Index + studies.Length, result.Index + result.Length);
        return text.AsSpan((first - Clauses.Scope(text, first).Length)..last);
    }

    private static bool Reports(Section section) => section.Part switch
    {
        PartKind.Abstract or PartKind.Summary => section.EffectiveRole is not (SectionRole.Background or SectionRole.Objectives
            or SectionRole.Search or SectionRole.Criteria or SectionRole.Collection or SectionRole.Methods),
        PartKind.Body => section.IsWithin(SectionRole.Results) || section.IsWithin(SectionRole.Effects) || section.IsWithin(SectionRole.Conclusions),
        _ => false,
    };

    [GeneratedRegex(
        @"\bexcluded, (?:the |this |that |one |these )?(?:trials?|stud(?:y|ies))\b|\b(?:excluded|ineligible|non-?randomi[sz]ed|uncontrolled|observational|retrospective|unpublished|animal|cohort|case-control|lower-quality|before-(?:and-)?after|other)(?: (?:[a-z-]+ ){0,2}| )(?:trials?|stud(?:y|ies)|RCTs?|reports?|evidence|data)\b|\bcase (?:series|reports?)\b"
        + @"|\b(?:trials?|stud(?:y|ies)|RCTs?|reports?|evidence|data|papers?)\b[^.;]{0,40}?\b(?:we (?:had )?(?:excluded|left out|did not include)|(?:was|were|had been) (?:excluded|ineligible|not (?:eligible|included|randomi[sz]ed))|(?:did|do|does) not (?:meet|fulfil|satisfy|match)|not (?:meeting|eligible|included|fulfilling|randomi[sz]ed)|(?:fell|fall) outside|outside (?:our|the) (?:inclusion|eligibility|selection|scope|criteria))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OtherStudies();

    [GeneratedRegex(
        @"\b(?:fewer|lower|higher|less|better|worse|shorter|longer|greater|improv(?:ed|es|ement|ements|ing)|reduc(?:ed|es|tion|tions|ing)|increas(?:ed|es|ing)|decreas(?:ed|es|ing)|benefits?|beneficial|effective|efficacious|harmful|helpful|favou?r(?:ed|s|able)?|successful|superior|prevent(?:ed|s)?|lowered|relie(?:ved|f)|well tolerated|promising|positive (?:effects?|results?|outcomes?)|no (?:difference|effect|benefit)|cured?|resolved|survived|safe|recover(?:y|ed)|remission|response rates?|insights?|worked|helped)\b|\b(?:RR|OR|HR|MD|SMD) ?=? ?-?\d|\b\d+(?:\.\d+)? ?%(?! CI)|\bP ?[<=] ?0?\.\d",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Result();

    [GeneratedRegex(
        @"\b(?:because|as they|since|reasons?|due to|whether|should|needed|required|future|further (?:studies|trials|research)|unclear|unknown|cannot|not possible|no (?:conclusions?|evidence)|insufficient|aim|based (?:only |solely )?on|rather than|caution|may provide|lack of)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NoResult();
}
