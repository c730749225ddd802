using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Eligibility;

/// <summary>RL3001: the eligibility criteria of a part leave out an element of the question.</summary>
public sealed class EligibilityElementMissing : Rule
{
    private static readonly EligibilitySlot[] s_all = Enum.GetValues<EligibilitySlot>();
    private static readonly EligibilitySlot[] s_uncompared = [EligibilitySlot.Participants, EligibilitySlot.Designs];

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL3001", "eligibility-element-missing", "The eligibility criteria leave out an element of the question",
        RuleCategory.Eligibility, DiagnosticSeverity.Error)
    {
        Authorities =
        [
            new(Standards.Prisma2020, "5"), new(Standards.PrismaAbstracts, "3"), new(Standards.PrismaP, "8"), new(Standards.Mecir, "C2"),
            new(Standards.Mecir, "C5"), new(Standards.Mecir, "C9"), new(Standards.Amstar2, "1"),
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        foreach (EligibilityStatement statement in review.EligibilityStatements)
        {
            EligibilitySlot[] missing = [.. (statement.AsksForComparison ? s_all : s_uncompared).Where(slot => IsMissing(statement, slot))];
            EligibilityElement[] elsewhere = [.. missing.Select(statement.Find).OfType<EligibilityElement>()];
            if (missing.Length > 0)
            {
                DiagnosticSeverity severity = missing.Length == elsewhere.Length ? DiagnosticSeverity.Info
                    : statement.Part == PartKind.Abstract ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error;
                yield return Report(
                    severity, statement.Span, $"{statement.Name} names {missing.ToAbsence()}",
                    [.. elsewhere.Select(element => new RelatedSpan(element.Span, $"{element.Slot.ToName()} named only here"))]);
            }
        }
    }

    // Outcomes decide no eligibility (Handbook 3.1): anywhere before the results will do, and so for all elements unless the criteria have a
    // heading in an abstract, which holds them all.
    private static bool IsMissing(EligibilityStatement statement, EligibilitySlot slot) => statement.Find(slot) switch
    {
        null => true,
        { Anchor: Anchor.Adjacent } or { Slot: EligibilitySlot.Outcomes } => false,
        _ => statement is { HasHeading: true, Part: PartKind.Abstract },
    };
}
