using ReviewLint.Diagnostics;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Protocol;

/// <summary>RL9402: the identifier of the registration has a shape that the register does not give, or differs between parts.</summary>
public sealed class RegistrationIdMalformed : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL9402", "registration-id-malformed", "The registration number cannot be right",
        RuleCategory.Protocol, DiagnosticSeverity.Error)
    {
        Authorities = [new(Standards.Prisma2020, "24a")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        foreach (RegistryId id in review.RegistryIds.Where(id => !id.IsWellFormed).DistinctBy(id => id.Value))
        {
            yield return Report(id.Span, $"{id.Text} does not have the form of a {Name(id)}, such as {id.Example}");
        }

        // Only a part that gives a single number gives the review's own; two may be of a review and its earlier version.
        RegistryId[] own = [.. review.RegistryIds
            .Where(id => id is { Scheme: "PROSPERO", IsWellFormed: true })
            .GroupBy(id => id.Part)
            .Where(part => part.DistinctBy(id => id.Value).Count() == 1)
            .Select(part => part.First())];
        foreach (RegistryId id in own.Skip(1).Where(id => id.Value != own[0].Value))
        {
            yield return Report(
                id.Span, $"{id.PartName} gives {id.Value} but {own[0].PartName} gives {own[0].Value}", new RelatedSpan(own[0].Span, "other number"));
        }
    }

    private static string Name(RegistryId id) => id.Scheme is "PROSPERO" or "INPLASY" ? $"{id.Scheme} number" : $"DOI{(id.Scheme == "DOI" ? "" : $" of {id.Scheme}")}";
}
