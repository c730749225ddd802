using System.Text.RegularExpressions;
using ReviewLint.Documents;

namespace ReviewLint.Facts.Extraction;

/// <summary>Tells <see cref="ReviewQuestion"/> from the title and the objectives.</summary>
internal static partial class ReviewQuestionExtractor
{
    public static ReviewQuestion Extract(ReviewDocument document)
    {
        IEnumerable<string> texts = document.Sections
            .Where(section => section.Part is PartKind.Abstract or PartKind.Body && section.Role == SectionRole.Objectives)
            .SelectMany(section => section.Passages.Select(passage => passage.Text))
            .Prepend(document.Title?.Text ?? "");
        foreach (string text in texts)
        {
            Match match = Other().Match(text);
            if (match.Success)
            {
                return match.Groups["accuracy"].Success ? ReviewQuestion.Accuracy
                    : match.Groups["qualitative"].Success ? ReviewQuestion.Qualitative
                    : ReviewQuestion.Overview;
            }
        }

        return ReviewQuestion.Intervention;
    }

    [GeneratedRegex(
        @"(?<accuracy>\b(?:[Dd]iagnostic (?:test )?accuracy|[Aa]ccuracy of|[Ss]ensitivity and specificity|[Dd]iagnostic (?:test|performance)|[Pp]rognos(?:tic|is)|[Pp]revalence|[Pp]rediction models?|[Dd]iagnos(?:is|ing) of|[Rr]isk factors for)\b)|(?<qualitative>\b[Qq]ualitative\b|\b(?:[Ee]xperiences?|[Pp]erceptions|[Vv]iews|[Pp]erspectives|[Aa]ttitudes)\b|\b[Bb]arriers\b)|\b(?:[Oo]verview of|[Ss]coping review|[Uu]mbrella review|[Mm]ethodolog\w+|systematic reviews of|Cochrane reviews)\b|\b[Ss]coping\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Other();
}
