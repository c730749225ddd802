using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Reporting;

/// <summary>What was not found or not understood in a draft, so that silence is not taken for a clean bill.</summary>
internal static class NotAssessed
{
    private static readonly PartKind[] s_parts = [PartKind.Title, PartKind.Abstract, PartKind.Summary, PartKind.Body];

    /// <summary>One line for each, in a stable order.</summary>
    public static IEnumerable<string> Of(Review review)
    {
        foreach (PartKind part in s_parts.Where(part => part == PartKind.Title ? review.Title is null : review.Document.Find(part) is null))
        {
            yield return $"no {part.ToName()} was recognised, so what it says was not checked";
        }

        foreach (FactList list in FactList.Of(review).Where(list => list.IsExpected && list.Facts.IsEmpty))
        {
            yield return $"no {list.Name} were recognised, so none were compared";
        }

        if (review.IncludedStudies.State == InclusionState.Unknown)
        {
            yield return "whether the review includes studies could not be told, so rules about empty reviews did not speak";
        }

        if (review is { Protocol: null, DocumentType: not DocumentType.Protocol })
        {
            yield return "no protocol was given (check --protocol), so changes from it were not looked for";
        }

        if (review.DocumentType == DocumentType.Unknown)
        {
            yield return "the document type could not be told, so required sections were not checked";
        }

        foreach (ReadingProblem problem in review.Document.Draft.Problems)
        {
            yield return $"line {review.Document.Source.GetPosition(problem.Span.Start).Line}: {problem.Message}";
        }
    }
}
