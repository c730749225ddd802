using System.Collections.Immutable;
using ReviewLint.Facts;
using ReviewLint.Reporting;
using ReviewLint.Text;

namespace ReviewLint.Tests.Reporting;

public sealed class FactListTests
{
    [Fact]
    public void Every_list_of_facts_of_a_review_is_shown()
    {
        IEnumerable<string> lists = typeof(Review).GetProperties()
            .Where(property => property.PropertyType.IsGenericType
                && property.PropertyType.GetGenericTypeDefinition() == typeof(ImmutableArray<>)
                && property.PropertyType.GenericTypeArguments[0].IsAssignableTo(typeof(Fact)))
            .Select(property => string.Concat(property.Name.Select(c => char.IsAsciiLetterUpper(c) ? $" {char.ToLowerInvariant(c)}" : $"{c}")).Trim());
        Review review = Linter.Understand(new SourceText("draft.md", "# Title\n\nWords.\n"), new LintOptions { Today = new DateOnly(2026, 1, 1) });
        Assert.Empty(lists.Except(FactList.Of(review).Select(list => list.Name)));
    }
}
