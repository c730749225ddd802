using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;
using ReviewLint.Documents;

namespace ReviewLint.Checklists;

/// <summary>The checklists of <c>rules/checklists</c>; a file is parsed when it is first asked for.</summary>
public static class ChecklistCatalog
{
    private static readonly ConcurrentDictionary<string, Checklist> s_loaded = new(StringComparer.Ordinal);

    /// <summary>Their names, the commonest first.</summary>
    public static ImmutableArray<string> Names { get; } =
        ["prisma-2020", "prisma-2020-abstract", "prisma-s", "prisma-p", "prisma-scr", "swim", "mecir-conduct", "amstar-2"];

    /// <summary>A checklist by its name.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Checklist Load(string name) => s_loaded.GetOrAdd(name, Read);

    /// <summary>The checklist of a standard as authorities call it; <see langword="null"/> for one that is no checklist, such as a handbook.</summary>
    public static Checklist? Find(string standard) => Names.Select(Load).FirstOrDefault(checklist => checklist.Standard == standard);

    private static Checklist Read(string name)
    {
        using JsonDocument json = JsonDocument.Parse(EmbeddedRules.Read($"checklists/{name}.json"));
        JsonElement root = json.RootElement;
        return new Checklist(
            name,
            Text(root, "standard"),
            Text(root, "version"),
            Text(root, "source"),
            Text(root, "description"),
            [.. root.GetProperty("items").EnumerateArray().Select(ReadItem)]);
    }

    private static ChecklistItem ReadItem(JsonElement item)
    {
        ImmutableArray<PartKind> parts = [.. Strings(item, "parts").Select(Enum.Parse<PartKind>)];
        return new ChecklistItem(
            Text(item, "item"),
            Text(item, "section"),
            Text(item, "topic"),
            Text(item, "text"),
            [.. Strings(item, "needs").Select(need => need.Split(" | ").ToImmutableArray())],
            parts.IsEmpty ? [PartKind.Body, PartKind.BackMatter] : parts,
            [.. Strings(item, "in").Select(Enum.Parse<SectionRole>)],
            [.. Strings(item, "not")],
            Flag(item, "elsewhere"),
            Flag(item, "words"),
            item.TryGetProperty("machine", out JsonElement reason) ? reason.GetString() : null);
    }

    private static string Text(JsonElement parent, string name) => parent.GetProperty(name).GetString()!;

    private static bool Flag(JsonElement parent, string name) => parent.TryGetProperty(name, out JsonElement flag) && flag.GetBoolean();

    private static IEnumerable<string> Strings(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out JsonElement list) ? list.EnumerateArray().Select(each => each.GetString()!) : [];
}
