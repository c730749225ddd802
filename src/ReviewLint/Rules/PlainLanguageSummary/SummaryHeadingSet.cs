using System.Collections.Immutable;
using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.PlainLanguageSummary;

/// <summary>RL9001: the headings of the plain-language summary are mixed or of an outdated set.</summary>
public sealed class SummaryHeadingSet : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL9001", "pls-heading-set", "The headings of the plain-language summary are not those of one template", RuleCategory.PlainLanguageSummary,
        DiagnosticSeverity.Warning)
    {
        Authorities = [new Authority(Standards.PlainLanguage, "template")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        if (review is not { Summary: { } summary, Profile: Profile.Cochrane })
        {
            yield break;
        }

        ImmutableArray<(SectionFormat Format, ImmutableArray<Section> Sections)> sets = FormatDetector.Sets(summary);
        if (sets.Length > 1)
        {
            yield return Report(
                sets[1].Sections[0].Heading!.Title.Span,
                $"summary mixes headings of the {sets[0].Format.ToName()} ({List(sets[0])}) with those of the {sets[1].Format.ToName()} ({List(sets[1])})",
                new RelatedSpan(sets[0].Sections[0].Heading!.Title.Span, $"heading of the {sets[0].Format.ToName()}"));
        }
        else if (sets is [{ Format: not SectionFormat.Template2022 } old] && review.Abstract?.Format == SectionFormat.Focused)
        {
            yield return Report(
                old.Sections[0].Heading!.Title.Span,
                $"summary has the headings of the {old.Format.ToName()} ({List(old)}) but the abstract is in the focused format, which goes with the template of 2022");
        }
    }

    private static string List((SectionFormat Format, ImmutableArray<Section> Sections) set) =>
        string.Join(", ", set.Sections.Select(section => $"'{section.Title}'"));
}
