using System.Collections.Immutable;
using ReviewLint.Documents;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds ratings of the main text that nothing explains.</summary>
internal static class CertaintyReasons
{
    /// <summary>The ratings below high among the effects, or none as soon as one sentence outside the methods gives a reason or names a table of findings.</summary>
    public static ImmutableArray<CertaintyStatement> Unexplained(Review review)
    {
        if (review.Body is null || review.CertaintyStatements.All(rating => rating.Part != PartKind.Body))
        {
            return [];
        }

        bool explains = review.ReportingStatements.Any(statement =>
            statement.Topic is ReportedTopic.DowngradeReason or ReportedTopic.SummaryOfFindings && statement.Part is PartKind.Body or PartKind.BackMatter && !IsPlan(statement.Section));
        return explains || !review.FindingsTables.IsEmpty
            ? []
            : [.. review.CertaintyStatements.Where(rating => rating is { Part: PartKind.Body, IsInTable: false, IsWanted: false, Level: < CertaintyLevel.High }
                && (rating.Section.IsWithin(SectionRole.Results) || rating.Section.IsWithin(SectionRole.Effects)))];
    }

    private static bool IsPlan(Section section) =>
        section.IsWithin(SectionRole.Methods) || section.IsWithin(SectionRole.CertaintyMethods) || section.IsWithin(SectionRole.Collection) || section.IsWithin(SectionRole.SynthesisMethods) || section.IsWithin(SectionRole.Background);
}
