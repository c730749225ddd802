using ReviewLint.Diagnostics;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Eligibility;

/// <summary>RL3010: the sentence that no studies were found names fewer designs than the criteria allow.</summary>
public sealed class ResultDesignScopeMismatch : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL3010", "result-design-scope-mismatch", "The sentence that nothing was found leaves out an eligible design",
        RuleCategory.Eligibility, DiagnosticSeverity.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        EligibilityElement[] eligible = [.. review.EligibilityStatements
            .SelectMany(statement => statement.Elements)
            .Where(element => element is { Design: not null, Anchor: Anchor.Adjacent })
            .DistinctBy(element => element.Design)];
        foreach (NullResult result in review.NullResults.Where(result => !result.Designs.IsEmpty))
        {
            EligibilityElement[] silent = [.. eligible.Where(element => !result.Designs.Contains(element.Design!.Value))];
            if (silent.Length > 0 && silent.Length < eligible.Length)
            {
                string found = string.Join(" and ", result.Designs.Distinct().Select(design => design.ToName()));
                string left = string.Join(" and ", silent.Select(element => element.Design!.Value.ToName()));
                yield return Report(
                    result.Span, $"says that no {found} were found, but {left} are eligible too",
                    [.. silent.Select(element => new RelatedSpan(element.Span, "eligible here"))]);
            }
        }
    }
}
