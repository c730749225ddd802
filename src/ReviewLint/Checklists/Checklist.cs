using System.Collections.Immutable;

namespace ReviewLint.Checklists;

/// <summary>A reporting or conduct standard as a list of items; a file of <c>rules/checklists</c>.</summary>
/// <param name="Name">Its name on the command line, for example "prisma-2020".</param>
/// <param name="Standard">Its name in print, which authorities of rules give too, for example "PRISMA 2020".</param>
/// <param name="Version">Its version or year.</param>
/// <param name="Source">Where it is published, a DOI where there is one.</param>
/// <param name="Description">What it is, in a sentence.</param>
/// <param name="Items">Its items in order.</param>
public sealed record Checklist(
    string Name,
    string Standard,
    string Version,
    string Source,
    string Description,
    ImmutableArray<ChecklistItem> Items)
{
    /// <summary>The places of items that an authority names: one number, or a range such as "3 to 23", which ends with all sub-items of its end.</summary>
    /// <returns>Places in <see cref="Items"/>; none for an item that the checklist does not have.</returns>
    public ImmutableArray<int> PlacesOf(string authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        string[] ends = authority.Split(" to ");
        int first = Items.ToList().FindIndex(item => IsOf(item, ends[0]));
        int last = Items.ToList().FindLastIndex(item => IsOf(item, ends[^1]));
        return first < 0 || last < first ? [] : [.. Enumerable.Range(first, last - first + 1)];
    }

    // "16" names 16a and 16b too.
    private static bool IsOf(ChecklistItem item, string number) => item.Number == number
        || (item.Number.Length == number.Length + 1 && item.Number.StartsWith(number, StringComparison.Ordinal) && char.IsAsciiLetterLower(item.Number[^1]));
}
