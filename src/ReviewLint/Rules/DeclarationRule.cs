using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules;

/// <summary>A rule on a declaration that the back matter of a whole draft lacks.</summary>
public abstract class DeclarationRule : Rule
{
    /// <summary>A finding on the title when neither a heading nor words in any part declare something.</summary>
    /// <param name="review">The review.</param>
    /// <param name="topic">What is to be declared.</param>
    /// <param name="role">The section that would declare it.</param>
    /// <param name="absence">What the draft does not do, behind its name: "has no ...".</param>
    protected IEnumerable<Diagnostic> CheckDeclared(Review review, ReportedTopic topic, SectionRole role, string absence) =>
        review.BackMatter is { } back && !back.Has(role) && !review.Reports(topic)
            ? [Report(Weight(review, back), review.Document.Anchor, $"{(review.DocumentType == DocumentType.Protocol ? "protocol" : "review")} {absence}")]
            : [];

    // Many journals want declarations on a title page of their own: where none is here, all may be there. Cochrane reviews hold theirs.
    private static DiagnosticSeverity Weight(Review review, BackMatter back) =>
        back.Declarations.IsEmpty ? DiagnosticSeverity.Info : review.Profile == Profile.Cochrane ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
}
