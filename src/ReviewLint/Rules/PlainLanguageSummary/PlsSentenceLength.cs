using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;
using ReviewLint.Text;

namespace ReviewLint.Rules.PlainLanguageSummary;

/// <summary>RL9009: the plain-language summary has long sentences.</summary>
public sealed class PlsSentenceLength : Rule
{
    // The guidance asks for 20 words on average; published summaries reach 22, so that these bounds name only what is far from it.
    private const int MostMean = 25;
    private const int MostWords = 45;
    private const int FewestSentences = 8;

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL9009", "pls-sentence-length", "The plain-language summary has long sentences", RuleCategory.PlainLanguageSummary, DiagnosticSeverity.Info)
    {
        Authorities = [new(Standards.PlainLanguage, "5.2")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        if (review.Summary is not { Format: SectionFormat.Template2022 } summary)
        {
            yield break;
        }

        // Lists run into a sentence, and what lost its stops on the way, are not the author's sentences.
        (Sentence Sentence, int Words)[] all = [.. summary.Sentences.Where(IsWhole).Select(sentence => (sentence, WordCounter.Count(sentence.Text)))];
        if (all.Length == 0 || review.IsLossy)
        {
            yield break;
        }

        (Sentence longest, int words) = all.MaxBy(each => each.Words);
        double mean = all.Average(each => each.Words);
        if (words > MostWords)
        {
            yield return Report(longest.Span, $"the longest sentence of the summary has {words} words; about 20 are asked for");
        }
        else if (mean > MostMean && all.Length >= FewestSentences)
        {
            yield return Report(longest.Span, $"the {all.Length} sentences of the summary have {(int)Math.Round(mean)} words on average (this one {words}); about 20 are asked for");
        }
    }

    private static bool IsWhole(Sentence sentence) => !sentence.Text.Contains(':', StringComparison.Ordinal) && !sentence.Text.Contains(';', StringComparison.Ordinal) && sentence.Text[^1] is '.' or '?' or '!' or ')';
}
