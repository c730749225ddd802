using System.Collections.Immutable;
using ReviewLint.Diagnostics;

namespace ReviewLint.Reporting;

/// <summary>What becomes one SARIF result: a finding and, where a reader can keep only one a line, its fellows on the line.</summary>
/// <param name="Draft">The draft and what is known of its sentences.</param>
/// <param name="Diagnostic">The finding that is shown.</param>
/// <param name="Fellows">The rule's further findings on the same line.</param>
internal sealed record SarifFinding(DraftPlaces Draft, Diagnostic Diagnostic, ImmutableArray<Diagnostic> Fellows)
{
    /// <summary>The findings of a run in the order and grouping that its profile asks for; hidden ones are left out. Made as they are taken.</summary>
    public static IEnumerable<SarifFinding> Of(SarifRun run)
    {
        IEnumerable<SarifFinding> shown = run.Results.SelectMany(Of);
        return run.Profile == SarifProfile.GitHub
            ? MergeLines(shown).OrderByDescending(finding => finding.Diagnostic.Severity)
            : shown;
    }

    private static IEnumerable<SarifFinding> Of(LintResult result)
    {
        DraftPlaces draft = new(result);
        return result.Diagnostics
            .Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden)
            .Select(diagnostic => new SarifFinding(draft, diagnostic, []));
    }

    private static IEnumerable<SarifFinding> MergeLines(IEnumerable<SarifFinding> shown)
    {
        foreach (IGrouping<object, SarifFinding> line in shown
            .Where(finding => finding.Diagnostic.Suppression is null)
            .GroupBy(object (finding) => (finding.Draft, finding.Diagnostic.Descriptor.Id, finding.Line)))
        {
            SarifFinding[] loudestFirst = [.. line.OrderByDescending(finding => finding.Diagnostic.Severity)];
            yield return loudestFirst[0] with { Fellows = [.. loudestFirst[1..].Select(finding => finding.Diagnostic)] };
        }
    }

    private int Line => Draft.Source.GetLineIndex(Diagnostic.Span.Start);
}
