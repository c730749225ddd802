using System.Collections.Immutable;
using ReviewLint.Diagnostics;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Consistency;

/// <summary>RL7007: an estimate of the abstract or summary stands nowhere in the main text.</summary>
public sealed class AbstractContentNotInText : Rule
{
    // A main text that holds none of the estimates keeps them in files of their own.
    private const int FewestFound = 2;

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL7007", "abstract-content-not-in-text", "A result of the abstract is not in the main text", RuleCategory.Consistency, DiagnosticSeverity.Warning)
    {
        Authorities = [new(Standards.Handbook, "III")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        ImmutableArray<EstimateMatch> matches = review.EstimateMatches;
        int found = matches.Count(match => match.IsFound);
        return found < FewestFound || found * 2 < matches.Length
            ? []
            : matches
                .Where(match => match.InText is null)
                .Select(match => Report(match.Told.Span, $"'{match.Told.Text}' stands in the {match.Told.PartName} but not in the main text"));
    }
}
