using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Conclusions;

/// <summary>RL8005: results are described by their statistical significance.</summary>
public sealed class SignificanceLanguage : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL8005", "significance-language", "Results are described by their significance", RuleCategory.Conclusions, DiagnosticSeverity.Warning)
    {
        Authorities = [new Authority(Standards.Mecir, "C72"), new Authority(Standards.Handbook, "15.3.2")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) => review.SignificanceWords
        .Where(word => word is { Frame: ClaimFrame.Plain, Polarity: not SignificancePolarity.Trend, Part: not PartKind.Summary, ContradictsInterval: false, ContradictsP: false }
            && !(word.Section.IsWithin(SectionRole.Discussion) && !word.Section.IsWithin(SectionRole.Conclusions)) && !IsInOtherDefect(review, word))
        .GroupBy(word => word.Section)
        .Select(section => Describe([.. section]));

    // One message a section: a draft in this style has dozens, and one decision mends them all.
    private Diagnostic Describe(SignificanceWord[] words) => Report(
        words[0].Span,
        $"{words[0].PartName} describes results by significance: '{words[0].Text}'{More(words.Length - 1)}",
        [.. words.Skip(1).Select(word => new RelatedSpan(word.Span, "also here"))]);

    // Counting trials by significance and comparing groups by it are findings of their own.
    private static bool IsInOtherDefect(Review review, SignificanceWord word) =>
        review.VoteCounts.Concat<Fact>(review.SubgroupContrasts.Where(contrast => !contrast.HasTest))
            .Any(other => ReferenceEquals(other.Sentence, word.Sentence) && other.Start < word.Start + word.Text.Length && word.Start < other.Start + other.Text.Length);

    private static string More(int others) => others == 0 ? "" : $", and {others} more in this section";
}
