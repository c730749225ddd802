using System.Collections.Immutable;
using ReviewLint.Diagnostics;

namespace ReviewLint.Checklists;

/// <summary>What looks after an item of a standard.</summary>
/// <param name="Number">The number of the item.</param>
/// <param name="Topic">What it is about; empty for a standard that is no checklist, whose items are sections.</param>
/// <param name="Rules">Ids of the rules that serve it, in order.</param>
/// <param name="IsOnChecklist">Whether the filled-in checklist answers it.</param>
/// <param name="Unchecked">Why no machine can answer it; empty otherwise.</param>
public sealed record ItemCoverage(string Number, string Topic, ImmutableArray<string> Rules, bool IsOnChecklist, string Unchecked)
{
    /// <summary>In a word: "rules", "checklist" or "not checkable".</summary>
    public string Kind => !Rules.IsEmpty ? "rules" : IsOnChecklist ? "checklist" : "not checkable";

    /// <summary>All items of a standard: those of its checklist, else those that rules name.</summary>
    /// <param name="standard">The standard as authorities call it.</param>
    /// <param name="rules">The rules.</param>
    public static ImmutableArray<ItemCoverage> Of(string standard, IReadOnlyList<DiagnosticDescriptor> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        (string Id, string Item)[] served =
        [
            .. rules.SelectMany(rule => rule.Authorities
                .Where(authority => authority.Standard == standard)
                .Select(authority => (rule.Id, authority.Item))),
        ];
        if (ChecklistCatalog.Find(standard) is { } checklist)
        {
            ILookup<int, string> byPlace = served
                .SelectMany(each => checklist.PlacesOf(each.Item).Select(place => (place, each.Id)))
                .ToLookup(each => each.place, each => each.Id);
            return
            [
                .. checklist.Items.Select((item, place) => new ItemCoverage(
                    item.Number, item.Topic, [.. byPlace[place].Distinct()], item.Unchecked is null, item.Unchecked ?? "")),
            ];
        }

        return
        [
            .. served.GroupBy(each => each.Item, each => each.Id)
                .OrderBy(item => item.Key, SectionOrder.Instance)
                .Select(item => new ItemCoverage(item.Key, "", [.. item.Distinct()], IsOnChecklist: false, "")),
        ];
    }
}
