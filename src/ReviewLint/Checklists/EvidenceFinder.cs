using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Facts;
using ReviewLint.Facts.Extraction;

namespace ReviewLint.Checklists;

/// <summary>Finds the evidence that the items of a checklist need, each kind once.</summary>
internal sealed class EvidenceFinder
{
    // Words that stand farther apart seldom belong together, and the quote would be wrong.
    private const int WidestCue = 120;

    private static readonly string[] s_ofConditions = ["no-meta-analysis", "narrative-synthesis", "update-of-review"];

    private readonly Review _review;
    private readonly Dictionary<string, IReadOnlyList<ItemEvidence>> _found = new(StringComparer.Ordinal);

    public EvidenceFinder(Review review, Checklist checklist)
    {
        _review = review;
        ReadTopics(checklist.Items
            .SelectMany(item => item.Needs)
            .SelectMany(need => need)
            .Concat(s_ofConditions)
            .Where(name => !BuiltInEvidence.All.ContainsKey(name))
            .Distinct()
            .ToImmutableArray());
    }

    /// <summary>All evidence of a kind, in reading order.</summary>
    public IReadOnlyList<ItemEvidence> Find(string name)
    {
        if (!_found.TryGetValue(name, out IReadOnlyList<ItemEvidence>? found))
        {
            _found.Add(name, found = [.. BuiltInEvidence.All[name](_review).OrderBy(evidence => evidence.Span.Start)]);
        }

        return found;
    }

    /// <summary>Whether a section tells what was or will be done.</summary>
    public static bool IsMethods(Section section) =>
        section.EffectiveRole is SectionRole.SynthesisMethods or SectionRole.RiskOfBiasMethods or SectionRole.CertaintyMethods or SectionRole.Collection
            or SectionRole.Search or SectionRole.Criteria or SectionRole.Methods
        || section.IsWithin(SectionRole.Methods);

    /// <summary>The embedded file of a topic: one that only checklists ask for, else one that rules ask for too.</summary>
    public static string FileOf(string topic) =>
        EmbeddedRules.Exists($"checklists/topics/{topic}.txt") ? $"checklists/topics/{topic}.txt" : $"topics/{topic}.txt";

    private void ReadTopics(ImmutableArray<string> names)
    {
        List<ItemEvidence>[] found = [.. names.Select(_ => new List<ItemEvidence>())];
        TopicReader.Read(_review.Document, new TopicIndex(names.Select(FileOf)), (topic, section, sentence, start, text, anchor) =>
        {
            if (anchor == Anchor.Segment || text.Length <= WidestCue)
            {
                found[topic].Add(ItemEvidence.Of(section, sentence, start, text.Length, anchor));
            }
        });
        foreach ((int index, string name) in names.Index())
        {
            _found.Add(name, found[index]);
        }
    }
}
