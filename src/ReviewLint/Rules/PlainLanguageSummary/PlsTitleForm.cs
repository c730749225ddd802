using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;
using ReviewLint.Text;

namespace ReviewLint.Rules.PlainLanguageSummary;

/// <summary>RL9003: the title of the plain-language summary is not a question, or is that of the review.</summary>
public sealed class PlsTitleForm : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL9003", "pls-title-form", "The title of the plain-language summary is no plain question", RuleCategory.PlainLanguageSummary, DiagnosticSeverity.Info)
    {
        Authorities = [new(Standards.PlainLanguage, "2.1")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        if (review.Summary is not { Format: SectionFormat.Template2022 } summary || TitleOf(summary) is not { } title)
        {
            yield break;
        }

        if (review.Title is { } own && HeadingFolder.Fold(own.Text) == HeadingFolder.Fold(title.Text))
        {
            yield return Report(title.Span, $"the summary has the title of the review, '{title.Text}', and no question in plain words", new RelatedSpan(own.Span, "title of the review"));
        }
        else if (!title.Text.TrimEnd(' ', '"', '\'', ')').EndsWith('?'))
        {
            yield return Report(title.Span, $"the title of the summary, '{title.Text}', is not put as a question");
        }
    }

    // The heading right before the key messages; elsewhere a heading that no alias knows may be one of the template's own.
    private static Passage? TitleOf(DocumentPart summary)
    {
        int messages = summary.Sections.IndexOf(summary.Find(SectionRole.KeyMessages)!);
        return messages > 0 && summary.Sections[messages - 1] is { Role: SectionRole.Unknown, Heading: { } heading, Sentences.Count: 0 } ? heading.Title : null;
    }
}
