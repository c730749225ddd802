using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.PlainLanguageSummary;

/// <summary>RL9002: the plain-language summary is longer or shorter than its template allows.</summary>
public sealed class SummaryWordLimit : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL9002", "pls-word-limit", "The plain-language summary is too long or too short", RuleCategory.PlainLanguageSummary, DiagnosticSeverity.Error)
    {
        Authorities = [new Authority(Standards.PlainLanguage, "template"), new Authority(Standards.RevMan, "word limits")],
        IsCochraneDemand = true,
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        if (review is not { Summary: { } summary, Profile: Profile.Cochrane } || review.SchemaOf(PartKind.Summary) is not { MostWords: { } most } schema)
        {
            yield break;
        }

        // A summary a little short of the least is short, not wanting: only one a fifth below it is named.
        // The template counts the title and its headings; counters differ on headings, so that only the text alone proves a summary too long.
        int text = summary.CountWords(withHeadings: false);
        int all = summary.CountWords(withHeadings: true);
        if (all > most)
        {
            yield return Report(
                text > most ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
                summary.Anchor,
                $"summary has {all} words with its headings but at most {most} are allowed");
        }
        else if (all * 5 < schema.LeastWords * 4 && !review.IsLossy && review.IncludedStudies.State != InclusionState.None)
        {
            yield return Report(DiagnosticSeverity.Info, summary.Anchor, $"summary has {all} words with its headings but at least {schema.LeastWords} are expected");
        }
    }
}
