using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Eligibility;

/// <summary>RL3009: parts of the review state different criteria of age or design.</summary>
public sealed class CriteriaMismatchAcrossParts : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL3009", "criteria-mismatch-across-parts", "Parts of the review state different eligibility criteria", RuleCategory.Eligibility, DiagnosticSeverity.Warning)
    {
        Authorities = [new(Standards.Prisma2020, "5"), new(Standards.PrismaAbstracts, "3")],
    };

    private static readonly StudyDesign[] s_designs = [StudyDesign.NonRandomised, StudyDesign.QuasiRandomised];

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        // A part that gives several bounds speaks of several groups of people.
        AgeCriterion[] ages = [.. review.AgeCriteria.GroupBy(age => age.Part).Where(part => part.Select(age => (age.Lower, age.Upper)).Distinct().Count() == 1).Select(part => part.First())];
        foreach (AgeCriterion age in ages.Skip(1).Where(age => age.Contradicts(ages[0])).Take(1))
        {
            yield return Report(age.Span, $"{age.PartName} includes people '{age.Text}' but {ages[0].PartName} '{ages[0].Text}'", new RelatedSpan(ages[0].Span, ages[0].Text));
        }

        if (review.EligibilityStatements is not [{ Part: PartKind.Abstract, HasHeading: true } brief, { Part: PartKind.Body, HasHeading: true } full])
        {
            yield break;
        }

        EligibilityElement[] told = DesignsOf(brief);
        EligibilityElement[] stated = DesignsOf(full);
        EligibilityElement? odd = told.Length == 0 || stated.Length == 0 ? null
            : s_designs.Select(design => (stated.FirstOrDefault(each => each.Design == design), told.FirstOrDefault(each => each.Design == design)) switch
            {
                ({ } only, null) => only,
                (null, { } only) => only,
                _ => null,
            }).FirstOrDefault(each => each is not null);
        if (odd is not null)
        {
            EligibilityElement[] others = odd.Part == PartKind.Abstract ? stated : told;
            string designs = string.Join(" and ", others.Select(each => each.Design!.Value.ToName()).Distinct());
            yield return Report(odd.Span, $"{odd.PartName} makes {odd.Design!.Value.ToName()} eligible but {others[0].PartName} only {designs}", new RelatedSpan(others[0].Span, designs));
        }
    }

    private static EligibilityElement[] DesignsOf(EligibilityStatement statement) =>
        [.. statement.Elements.Where(element => element is { Slot: EligibilitySlot.Designs, Design: not null, Anchor: Anchor.Adjacent })];
}
