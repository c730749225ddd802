using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Protocol;

/// <summary>RL9401: a part that should tell where the review is registered does not.</summary>
public sealed class RegistrationMissing : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL9401", "registration-missing", "The review does not tell where it is registered, nor that it is not",
        RuleCategory.Protocol, DiagnosticSeverity.Warning)
    {
        Authorities =
        [
            new(Standards.Prisma2020, "24a"), new(Standards.PrismaAbstracts, "12"), new(Standards.PrismaP, "2"), new(Standards.PrismaScR, "5"),
            new(Standards.Amstar2, "2"),
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        if (review.Abstract?.Find(SectionRole.Registration) is { } own && own.Sentences.Any()
            && !review.RegistryIds.Any(id => id.Section == own) && !review.RegistrationStatements.Any(statement => statement.Section == own))
        {
            yield return Report(own.Heading!.Title.Span, $"'{own.Title}' gives no registration number, cites no protocol and does not say that there is none");
        }

        if (review.Body is not { } body || !TellsOfAReview(body) || review.RegistryIds.Any(id => id.Anchor == Anchor.Adjacent)
            || review.RegistrationStatements.Any(statement => statement.Status != RegistrationStatus.Registered))
        {
            yield break;
        }

        Section place = body.Find(SectionRole.Registration) ?? body.Find(SectionRole.Methods)!;
        yield return review.RegistrationStatements.FirstOrDefault(statement => statement.Part != PartKind.Abstract) is { } claim
            ? Report(claim.Span, $"{claim.PartName} says that the review is registered but gives no registration number")
            : Report(place.Heading!.Title.Span, $"'{place.Title}' gives no registration number, cites no protocol and does not say that there is none");
    }

    // A draft with methods and results of its own; a chapter of it, or a protocol, need not repeat the registration.
    private static bool TellsOfAReview(DocumentPart body) =>
        body.Find(SectionRole.Methods) is not null && body.Find(SectionRole.Results, SectionRole.Discussion) is not null;
}
