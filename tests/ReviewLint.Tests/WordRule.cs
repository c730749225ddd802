using System.Collections.Immutable;
using ReviewLint.Diagnostics;
using ReviewLint.Facts;
using ReviewLint.Rules;
using ReviewLint.Text;

namespace ReviewLint.Tests;

/// <summary>A rule for tests: reports a word wherever prose holds it, with the first place of the word as the related one.</summary>
internal sealed class WordRule(string word, string id = "RL9999", DiagnosticSeverity severity = DiagnosticSeverity.Error) : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new(id, $"unwanted-{word}", $"The word '{word}' is unwanted", RuleCategory.Style, severity)
        {
            Authorities = [new Authority(Standards.Prisma2020, "6"), new Authority(Standards.Mecir, "C37")],
        };

    public override IEnumerable<Diagnostic> Check(Review review)
    {
        TextSpan? first = null;
        foreach (Sentence sentence in review.Document.Sections.SelectMany(section => section.Sentences))
        {
            int at = -1;
            while ((at = sentence.Text.IndexOf(word, at + 1, StringComparison.Ordinal)) >= 0)
            {
                TextSpan span = sentence.ToSource(at, word.Length);
                ImmutableArray<RelatedSpan> related = first is { } place ? [new RelatedSpan(place, $"'{word}' stands here first")] : [];
                first ??= span;
                yield return Report(span, $"the word '{word}' is unwanted", [.. related]);
            }
        }
    }
}
