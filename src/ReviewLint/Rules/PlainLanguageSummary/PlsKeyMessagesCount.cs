using System.Collections.Immutable;
using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.PlainLanguageSummary;

/// <summary>RL9004: the key messages of the plain-language summary are not two or three.</summary>
public sealed class PlsKeyMessagesCount : Rule
{
    private const int Fewest = 2;
    private const int Most = 3;

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL9004", "pls-key-messages-count", "The key messages are not two or three", RuleCategory.PlainLanguageSummary, DiagnosticSeverity.Warning)
    {
        Authorities = [new(Standards.PlainLanguage, "2.2"), new(Standards.PlainLanguage, "template")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        if (review.Summary is not { Format: SectionFormat.Template2022 } summary || summary.Find(SectionRole.KeyMessages) is not { Heading: { } heading } section)
        {
            yield break;
        }

        // Several sentences in one paragraph may be several messages, and points under a point belong to it.
        ImmutableArray<ProseBlock> blocks = [.. section.Blocks.OfType<ProseBlock>().Where(block => !block.Passage.IsEmpty)];
        ImmutableArray<ProseBlock> items = [.. blocks.Where(block => block.Kind == ProseKind.ListItem)];
        ImmutableArray<ProseBlock> messages = items.IsEmpty ? blocks : items;
        bool isNested = messages.Any(block => block.Passage.Text.EndsWith(':'));
        if (messages.Length > Most && !isNested)
        {
            yield return Report(heading.Title.Span, $"summary has {messages.Length} key messages but {Fewest} or {Most} are asked for");
        }
        else if (messages is [{ Passage.Sentences.Length: 1 } only] && !isNested && review.IncludedStudies.State != InclusionState.None)
        {
            yield return Report(DiagnosticSeverity.Info, only.Passage.Span, $"summary has 1 key message but {Fewest} or {Most} are asked for");
        }
    }
}
