using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;
using ReviewLint.Rules.Abstract;

namespace ReviewLint.Rules.PlainLanguageSummary;

/// <summary>RL9010: the plain-language summary uses abbreviations that it does not explain.</summary>
public sealed class PlsUndefinedAbbreviation : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL9010", "pls-undefined-abbreviation", "The plain-language summary uses abbreviations without saying what they stand for", RuleCategory.PlainLanguageSummary, DiagnosticSeverity.Warning)
    {
        Authorities = [new Authority(Standards.PlainLanguage, "5.1")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) => UnexplainedAbbreviations.In(review, PartKind.Summary) is { } found
        ? [Report(found.First.Span, $"plain-language summary uses {found.Names} without saying what {found.Pronoun} for", found.Others)]
        : [];
}
