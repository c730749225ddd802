using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Abstract;

/// <summary>RL9206: the abstract uses abbreviations that it does not explain.</summary>
public sealed class AbstractUndefinedAbbreviation : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL9206", "abstract-undefined-abbreviation", "The abstract uses abbreviations without saying what they stand for", RuleCategory.Abstract, DiagnosticSeverity.Warning)
    {
        Authorities = [new Authority(Standards.StyleManual, "Basics 7")],
        IsCochraneDemand = true,
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) => UnexplainedAbbreviations.In(review, PartKind.Abstract) is { } found
        ? [Report(found.First.Span, $"abstract uses {found.Names} without saying what {found.Pronoun} for", found.Others)]
        : [];
}
