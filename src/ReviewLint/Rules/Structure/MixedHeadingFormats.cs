using System.Collections.Immutable;
using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Structure;

/// <summary>RL1005: headings of Cochrane's long and focused formats are mixed.</summary>
public sealed class MixedHeadingFormats : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL1005", "mixed-heading-formats", "Headings of the long and the focused format are mixed", RuleCategory.Structure, DiagnosticSeverity.Warning)
    {
        Authorities = [new Authority(Standards.RevMan, "focused review format")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        foreach (DocumentPart part in review.Document.Parts)
        {
            ImmutableArray<Section> older = FormatDetector.Exclusive(part, SectionFormat.Long);
            ImmutableArray<Section> newer = FormatDetector.Exclusive(part, SectionFormat.Focused);
            (ImmutableArray<Section> fewer, ImmutableArray<Section> more) = older.Length < newer.Length ? (older, newer) : (newer, older);
            (SectionFormat odd, SectionFormat main) = older.Length < newer.Length
                ? (SectionFormat.Long, SectionFormat.Focused)
                : (SectionFormat.Focused, SectionFormat.Long);

            // One foreign heading may be the author's own word; in a main text several sub-headings lived in both formats for a while.
            int enough = part.Kind == PartKind.Abstract ? 1 : 2;
            if (part.Format is SectionFormat.Long or SectionFormat.Focused && fewer.Length >= enough && more.Length >= 2)
            {
                yield return Report(
                    fewer.Length >= 2 ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info,
                    fewer[0].Heading!.Title.Span,
                    $"{part.Kind.ToName()} mixes headings of the {odd.ToName()} ({List(fewer)}) with those of the {main.ToName()} ({List(more)})",
                    new RelatedSpan(more[0].Heading!.Title.Span, $"heading of the {main.ToName()}"));
            }
        }
    }

    private static string List(ImmutableArray<Section> sections) => string.Join(", ", sections.Select(section => $"'{section.Title}'"));
}
