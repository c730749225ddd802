using System.Collections.Immutable;
using System.Text.Json;
using ReviewLint.Checklists;
using ReviewLint.Diagnostics;
using ReviewLint.Reporting;

namespace ReviewLint.Tool.Commands;

/// <summary>The items of a standard with what looks after each, as <c>rules --standard</c> prints them.</summary>
/// <param name="Standard">The standard as authorities call it.</param>
/// <param name="Items">Its items.</param>
internal sealed record StandardReport(string Standard, ImmutableArray<ItemCoverage> Items)
{
    private static readonly (string Word, string Standard)[] s_words =
    [
        .. ChecklistCatalog.Names.Select(name => (name, name == "mecir-conduct" ? Standards.Mecir : "")),
        ("mecir", Standards.Mecir),
        ("handbook", Standards.Handbook),
        ("pls", Standards.PlainLanguage),
        ("revman", Standards.RevMan),
    ];

    /// <summary>The words by which the command line names standards.</summary>
    public static IReadOnlyList<string> Words { get; } = [.. s_words.Select(each => each.Word)];

    /// <summary>The report of a standard.</summary>
    /// <param name="word">One of <see cref="Words"/>.</param>
    /// <param name="rules">The rules.</param>
    public static StandardReport Of(string word, IReadOnlyList<DiagnosticDescriptor> rules)
    {
        string known = s_words.First(each => each.Word == word).Standard;
        string standard = known.Length > 0 ? known : ChecklistCatalog.Load(word).Standard;
        return new StandardReport(standard, ItemCoverage.Of(standard, rules));
    }

    /// <summary>Writes a line an item and the totals.</summary>
    public void WriteText(TextWriter output)
    {
        int numbers = Items.Max(item => (int?)item.Number.Length) ?? 0;
        int topics = Items.Max(item => (int?)item.Topic.Length) ?? 0;
        foreach (ItemCoverage item in Items)
        {
            string kept = item.Rules.IsEmpty ? item.IsOnChecklist ? "checklist" : $"not checkable: {item.Unchecked}" : string.Join(", ", item.Rules);
            output.Write($"{item.Number.PadRight(numbers)}  {item.Topic.PadRight(topics)}{(topics > 0 ? "  " : "")}{kept}\n");
        }

        output.Write($"\n{Standard}: {Items.Length} items; {Count("rules")} served by rules, {Count("checklist")} by the checklist only, {Count("not checkable")} not checkable by a machine\n");
    }

    /// <summary>Writes the same as JSON.</summary>
    public void WriteJson(Stream output)
    {
        using Utf8JsonWriter json = new(output, JsonReporter.WriterOptions);
        json.WriteStartObject();
        json.WriteString("standard", Standard);
        json.WriteStartArray("items");
        foreach (ItemCoverage item in Items)
        {
            json.WriteStartObject();
            json.WriteString("item", item.Number);
            json.WriteString("topic", item.Topic);
            json.WriteString("coverage", item.Kind.Replace(' ', '-'));
            json.WriteStartArray("rules");
            foreach (string rule in item.Rules)
            {
                json.WriteStringValue(rule);
            }

            json.WriteEndArray();
            json.WriteBoolean("checklist", item.IsOnChecklist);
            json.WriteString("reason", item.Unchecked);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("totals");
        json.WriteNumber("items", Items.Length);
        json.WriteNumber("rules", Count("rules"));
        json.WriteNumber("checklist", Count("checklist"));
        json.WriteNumber("notCheckable", Count("not checkable"));
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private int Count(string kind) => Items.Count(item => item.Kind == kind);
}
