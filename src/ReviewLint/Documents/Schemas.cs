using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;
using ReviewLint.Diagnostics;

namespace ReviewLint.Documents;

/// <summary>The schemas of <c>rules/schemas</c>; a file is parsed when it is first asked for.</summary>
internal static class Schemas
{
    private static readonly ConcurrentDictionary<string, Schema?> s_loaded = new(StringComparer.Ordinal);

    /// <summary>The schema that a part is held to, or <see langword="null"/> when its format demands nothing.</summary>
    public static Schema? Find(PartKind part, SectionFormat format, DocumentType type) => part switch
    {
        PartKind.Abstract => Load($"abstract-{NameOf(format)}"),
        PartKind.Summary => Load($"summary-{NameOf(format)}"),
        PartKind.Body when format == SectionFormat.None => null,
        PartKind.Body => Load($"{NameOf(type)}-{NameOf(format)}")
            ?? (format == SectionFormat.Focused ? Load($"{NameOf(type)}-long") : null)
            ?? Load(format is SectionFormat.Long or SectionFormat.Focused ? $"intervention-review-{NameOf(format)}" : "systematic-review-imrad"),
        _ => null,
    };

    /// <summary>A schema by the name of its file, or <see langword="null"/>.</summary>
    public static Schema? Load(string name) =>
        s_loaded.GetOrAdd(name, static key => EmbeddedRules.Exists($"schemas/{key}.json") ? Read(key) : null);

    /// <summary>A name as JSON writes it, without hyphens, as a member of an enumeration.</summary>
    public static T Parse<T>(string name)
        where T : struct, Enum => Enum.Parse<T>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);

    private static string NameOf(SectionFormat format) =>
        format == SectionFormat.Template2022 ? "template-2022" : format.ToString().ToLowerInvariant();

    private static string NameOf(DocumentType type) => type switch
    {
        DocumentType.InterventionReview => "intervention-review",
        DocumentType.JbiReview => "jbi-review",
        DocumentType.Protocol or DocumentType.Dta or DocumentType.Qualitative or DocumentType.Overview or DocumentType.Scoping
            or DocumentType.Rapid => type.ToString().ToLowerInvariant(),
        _ => "systematic-review",
    };

    private static Schema Read(string name)
    {
        using JsonDocument json = JsonDocument.Parse(EmbeddedRules.Read($"schemas/{name}.json"));
        JsonElement root = json.RootElement;
        return new Schema(
            name,
            Parse<PartKind>(root.GetProperty("part").GetString()!),
            Parse<SectionFormat>(root.GetProperty("format").GetString()!),
            Parse<Profile>(root.GetProperty("profile").GetString()!),
            [.. Strings(root, "types").Select(Parse<DocumentType>)],
            ReadSections(root))
        {
            Source = root.GetProperty("source").GetString()!,
            IsOrdered = !root.TryGetProperty("ordered", out JsonElement ordered) || ordered.GetBoolean(),
            MostWords = Words(root, "most"),
            AimWords = Words(root, "aim"),
            LeastWords = Words(root, "least"),
        };
    }

    private static ImmutableArray<SchemaSection> ReadSections(JsonElement parent) =>
        parent.TryGetProperty("sections", out JsonElement sections) ? [.. sections.EnumerateArray().Select(ReadSection)] : [];

    private static SchemaSection ReadSection(JsonElement section)
    {
        string title = section.GetProperty("title").GetString()!;
        SectionRole role = section.TryGetProperty("role", out JsonElement named) ? Parse<SectionRole>(named.GetString()!) : SectionRole.Unknown;
        IEnumerable<string> headings = role == SectionRole.Unknown ? [title, .. Strings(section, "headings")] : Strings(section, "headings");
        return new SchemaSection(
            title,
            role,
            Parse<SectionStatus>(section.GetProperty("status").GetString()!),
            section.TryGetProperty("severity", out JsonElement severity) ? Parse<DiagnosticSeverity>(severity.GetString()!) : DiagnosticSeverity.Info,
            ReadSections(section))
        {
            Headings = headings.Select(HeadingFolder.Fold).ToHashSet(StringComparer.Ordinal),
            Alternatives = [.. Strings(section, "or").Select(Parse<SectionRole>)],
            Cues = [.. Strings(section, "cues")],
            MayBeEmpty = Flag(section, "mayBeEmpty"),
            IsFloating = Flag(section, "floating"),
            IsTailored = Flag(section, "tailored"),
        };
    }

    private static IEnumerable<string> Strings(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out JsonElement list) ? list.EnumerateArray().Select(item => item.GetString()!) : [];

    private static bool Flag(JsonElement parent, string name) => parent.TryGetProperty(name, out JsonElement flag) && flag.GetBoolean();

    private static int? Words(JsonElement root, string name) =>
        root.TryGetProperty("words", out JsonElement words) && words.TryGetProperty(name, out JsonElement number) ? number.GetInt32() : null;
}
