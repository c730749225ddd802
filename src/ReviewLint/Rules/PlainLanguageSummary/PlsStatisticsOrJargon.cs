using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.PlainLanguageSummary;

/// <summary>RL9005: the plain-language summary has statistics or technical terms.</summary>
public sealed class PlsStatisticsOrJargon : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL9005", "pls-statistics-or-jargon", "The plain-language summary has statistics or technical terms", RuleCategory.PlainLanguageSummary, DiagnosticSeverity.Error)
    {
        Authorities = [new Authority(Standards.PlainLanguage, "2.6")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) =>
        [.. Numbers(review).DistinctBy(number => number.Sentence).Select(ReportNumber), .. Terms(review), .. Significance(review)];

    private static IEnumerable<Fact> Numbers(Review review) => review.Estimates.Where(IsStatistic).Concat<Fact>(review.PValues).Concat(review.Heterogeneities)
        .Where(number => number.Part == PartKind.Summary)
        .OrderBy(number => number.Span.Start);

    // "MD saw 4" is a doctor: without an interval, only decimals tell a statistic.
    private static bool IsStatistic(EffectEstimate estimate) =>
        estimate.Interval is { Kind: IntervalKind.Confidence or IntervalKind.Credible } || estimate is { NullValue: not null, Label.Length: > 0, Value.Decimals: > 0, Anchor: Anchor.Adjacent };

    private Diagnostic ReportNumber(Fact number) => number is EffectEstimate { Label: "", Interval: { } interval }
        ? Report(interval.Span, $"plain-language summary gives an interval: {interval}")
        : Report(number.Span, $"plain-language summary gives a statistic: '{number.Text}'");

    private IEnumerable<Diagnostic> Terms(Review review) => review.JargonTerms
        .Where(term => !term.IsExplained && !Numbers(review).Any(number => ReferenceEquals(number.Sentence, term.Sentence)))
        .GroupBy(term => term.Term)
        .Select(same => Report(
            SeverityOf(review, same.First()), same.First().Span, $"plain-language summary uses '{same.First().Text}' without explaining it", [.. same.Skip(1).Select(term => new RelatedSpan(term.Span, "also here"))]));

    private static DiagnosticSeverity SeverityOf(Review review, JargonTerm term) =>
        term.Kind == JargonKind.Statistic || (term.Kind == JargonKind.Rating && review.Summary?.Format == SectionFormat.Template2022) ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info;

    private IEnumerable<Diagnostic> Significance(Review review) => review.SignificanceWords
        .Where(word => word is { Part: PartKind.Summary, Frame: ClaimFrame.Plain, Polarity: not SignificancePolarity.Trend, ContradictsInterval: false, ContradictsP: false }
            && !review.JargonTerms.Any(term => term.Span.Start < word.Span.End && word.Span.Start < term.Span.End))
        .GroupBy(word => word.Anchor)
        .Select(same => Report(
            same.Key == Anchor.Adjacent ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info,
            same.First().Span,
            $"plain-language summary speaks of significance: '{same.First().Text}'",
            [.. same.Skip(1).Select(word => new RelatedSpan(word.Span, "also here"))]));
}
