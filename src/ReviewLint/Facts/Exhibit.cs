using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>A figure, table or analysis that the draft holds, known by its caption or by the label that cross-references use.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its number as printed ("3", "1.2") or its label ("fig-flow").</param>
/// <param name="Span">Its name in the caption, or its label.</param>
/// <param name="Caption">The words of the caption behind its name; empty for a label.</param>
/// <param name="Part">The part it stands in.</param>
public sealed record Exhibit(ExhibitKind Kind, string Id, TextSpan Span, string Caption, PartKind Part)
{
    /// <summary>Whether it is known by a label rather than by a number.</summary>
    public bool IsLabelled => !char.IsAsciiDigit(Id[0]);

    /// <summary>Its number, or <see langword="null"/> for a label and for an analysis.</summary>
    public int? Number => Kind != ExhibitKind.Analysis && int.TryParse(Id, out int number) ? number : null;

    /// <summary>Its name, for example "Figure 3" or "@fig-flow".</summary>
    public string Name => NameOf(Kind, Id);

    /// <summary>Whether it shows how studies were selected.</summary>
    public bool ShowsFlow => Contains("flow") || Contains("prisma") || Contains("selection");

    /// <summary>Names of exhibits of one kind as messages list them: "Figures 1, 2 and 4".</summary>
    public static string ToList(IReadOnlyList<Exhibit> exhibits)
    {
        ArgumentNullException.ThrowIfNull(exhibits);
        bool labels = exhibits[0].IsLabelled;
        string[] names = [.. exhibits.Take(8).Select(exhibit => labels ? exhibit.Name : exhibit.Id)];
        string list = names.Length == 1 ? names[0] : $"{string.Join(", ", names.SkipLast(1))} and {(exhibits.Count > names.Length ? "others" : names[^1])}";
        return labels ? list : $"{exhibits[0].Kind}{(names.Length > 1 ? "s" : "")} {list}".Replace("Analysiss", "Analyses", StringComparison.Ordinal);
    }

    /// <summary>Neighbours in number between which numbers are left out, with the first of these.</summary>
    public static IEnumerable<(Exhibit Before, Exhibit After, int Missing)> Gaps(IEnumerable<Exhibit> exhibits)
    {
        Exhibit[] numbered = [.. exhibits.Where(exhibit => exhibit.Number is not null).OrderBy(exhibit => exhibit.Number)];
        return numbered.Zip(numbered.Skip(1), (before, after) => (before, after, before.Number!.Value + 1)).Where(pair => pair.after.Number > pair.Item3);
    }

    /// <summary>The name of an exhibit.</summary>
    internal static string NameOf(ExhibitKind kind, string id) => char.IsAsciiDigit(id[0]) ? $"{kind} {id}" : $"@{id}";

    private bool Contains(string word) => Id.Contains(word, StringComparison.OrdinalIgnoreCase) || Caption.Contains(word, StringComparison.OrdinalIgnoreCase);
}
