using ReviewLint.Diagnostics;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Certainty;

/// <summary>RL6002: evidence is rated with a word that is none of the four levels of GRADE.</summary>
public sealed class CertaintyLevelInvalid : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL6002", "certainty-level-invalid", "A rating of the evidence is none of GRADE's four levels", RuleCategory.Certainty, DiagnosticSeverity.Warning)
    {
        Authorities = [new(Standards.Handbook, "14.2.1")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        // Another system than GRADE may have its own words.
        DiagnosticSeverity severity = review.CertaintyStatements.Any(statement => statement.Level is not null) ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info;
        return review.CertaintyStatements
            .Where(statement => statement.InvalidWords.Length > 0 && !statement.IsWanted)
            .Select(statement => Report(
                severity,
                statement.Span,
                $"{statement.PartName} rates evidence as '{statement.InvalidWords}', but the levels are very low, low, moderate and high"));
    }
}
