using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Structure;

/// <summary>RL1010: a figure or table is never mentioned, or one is mentioned that the draft does not hold.</summary>
public sealed class FigureOrTableUnlinked : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL1010", "figure-or-table-unlinked", "A figure or table is never mentioned, or does not exist", RuleCategory.Structure, DiagnosticSeverity.Error)
    {
        Authorities = [new Authority(Standards.RevMan, "Figure or table should be linked from the text")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        DiagnosticSeverity severity = review.Profile == Profile.Cochrane ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
        foreach (var kind in review.Exhibits.GroupBy(exhibit => (exhibit.Kind, exhibit.IsLabelled)))
        {
            Exhibit[] held = [.. kind];
            ExhibitMention[] mentions = [.. review.ExhibitMentions.Where(mention => mention.Kind == kind.Key.Kind && mention.IsLabelled == kind.Key.IsLabelled).DistinctBy(mention => mention.Id)];
            ExhibitMention[] lost = [.. mentions.Where(mention => held.All(exhibit => exhibit.Id != mention.Id))];
            Exhibit[] unlinked = [.. held.Where(exhibit => exhibit.Part != PartKind.BackMatter && exhibit.Kind != ExhibitKind.Analysis && mentions.All(mention => mention.Id != exhibit.Id))];
            if (unlinked.Length > 0)
            {
                yield return Report(
                    severity, unlinked[0].Span, $"the text never mentions {Exhibit.ToList(unlinked)}",
                    [.. unlinked.Skip(1).Take(5).Select(exhibit => new RelatedSpan(exhibit.Span, "never mentioned"))]);
            }

            // Where many are missing, captions were lost on the way.
            if (lost.Length > 0 && lost.Length * 2 <= held.Length)
            {
                yield return Report(severity, lost[0].Span, $"the text points to {lost[0].Name} but the draft holds only {Exhibit.ToList(held)}", new RelatedSpan(held[^1].Span, "the last one"));
            }

            foreach ((Exhibit before, Exhibit after, int missing) in Exhibit.Gaps(held).Where(gap => lost.All(mention => mention.Id != $"{gap.Missing}")).Take(1))
            {
                yield return Report(severity, after.Span, $"there is no {kind.Key.Kind} {missing} between {before.Name} and {after.Name}", new RelatedSpan(before.Span, before.Name));
            }
        }
    }
}
