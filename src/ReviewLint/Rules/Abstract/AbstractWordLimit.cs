using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Abstract;

/// <summary>RL9201: the abstract has more words than allowed.</summary>
public sealed class AbstractWordLimit : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL9201", "abstract-word-limit", "The abstract is too long", RuleCategory.Abstract, DiagnosticSeverity.Error)
    {
        Authorities = [new Authority(Standards.RevMan, "word limits")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        if (review.Abstract is not { } found || review.SchemaOf(PartKind.Abstract) is not { MostWords: { } most } schema)
        {
            yield break;
        }

        int words = found.CountWords(withHeadings: false);
        if (words > most)
        {
            yield return Report(found.Anchor, $"abstract has {words} words but at most {most} are allowed");
        }
        else if (words > schema.AimWords)
        {
            yield return Report(DiagnosticSeverity.Info, found.Anchor, $"abstract has {words} words but fewer than {schema.AimWords} are desirable");
        }
    }
}
