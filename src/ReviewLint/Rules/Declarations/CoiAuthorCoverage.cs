using ReviewLint.Diagnostics;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Declarations;

/// <summary>RL9603: interests are declared author by author, and for some author not, or for somebody else.</summary>
public sealed class CoiAuthorCoverage : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL9603", "coi-author-coverage", "The declarations of interest do not fit the list of authors", RuleCategory.Declarations, DiagnosticSeverity.Warning)
    {
        Authorities = [new(Standards.Prisma2020, "26")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        // Only where most authors are named one by one is a name that is not there missing.
        InterestDeclaration[] known = [.. review.InterestDeclarations.Where(declaration => !declaration.Authors.IsEmpty)];
        if (known.Length < 2 || known.Any(declaration => declaration.IsShared))
        {
            yield break;
        }

        Author[] left = [.. review.Authors.Where(author => !known.Any(declaration => declaration.Authors.Contains(author)))];
        if (left.Length > 0 && left.Length < review.Authors.Length - left.Length)
        {
            string names = string.Join(" and ", left.Select(author => author.Text));
            RelatedSpan[] listed = [.. left.Select(author => new RelatedSpan(author.Span, "named as author here"))];
            yield return Report(known[0].Section.Heading!.Title.Span, $"'{known[0].Section.Title}' declares the interests of {review.Authors.Length - left.Length} authors but not those of {names}", listed);
        }

        foreach (InterestDeclaration stranger in review.InterestDeclarations.Where(declaration => declaration is { IsLabel: true, Authors.IsEmpty: true }))
        {
            yield return Report(stranger.Span, $"'{stranger.Text}' declares interests but fits none of the {review.Authors.Length} authors", new RelatedSpan(review.Authors[0].Span, "first author"));
        }
    }
}
