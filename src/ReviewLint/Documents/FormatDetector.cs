using System.Collections.Immutable;
using System.Text.Json;

namespace ReviewLint.Documents;

/// <summary>Tells the format of a part by the headings that belong to it; the lists are data in <c>rules/schemas/formats.json</c>.</summary>
internal static class FormatDetector
{
    // One heading alone ("Objectives", "Results") tells nothing.
    private const int FewestTelling = 2;

    private static readonly Lazy<Dictionary<PartKind, ImmutableArray<Headings>>> s_formats = new(Load);

    /// <summary>The format that most headings of a part belong to; the first listed of equals; none for fewer than two headings.</summary>
    public static SectionFormat Detect(PartKind part, IEnumerable<Section> sections)
    {
        if (!s_formats.Value.TryGetValue(part, out ImmutableArray<Headings> formats))
        {
            return SectionFormat.None;
        }

        // Some formats share so many headings with others that only one of their own proves them ("needs").
        HashSet<string> titles = [.. sections.Select(section => section.FoldedTitle)];
        SectionFormat best = SectionFormat.None;
        int most = FewestTelling - 1;
        foreach (Headings format in formats)
        {
            int count = titles.Count(format.All.Contains);
            if (count > most && titles.Count(format.Exclusive.Contains) >= format.Needs)
            {
                (best, most) = (format.Format, count);
            }
        }

        return best;
    }

    /// <summary>The sections of a part whose headings belong to one format and to no kindred one, a heading once.</summary>
    public static ImmutableArray<Section> Exclusive(DocumentPart part, SectionFormat format)
    {
        HashSet<string>? exclusive = s_formats.Value.TryGetValue(part.Kind, out ImmutableArray<Headings> formats)
            ? formats.FirstOrDefault(each => each.Format == format)?.Exclusive
            : null;
        return exclusive is null
            ? []
            : [.. part.Sections.Where(section => exclusive.Contains(section.FoldedTitle)).DistinctBy(section => section.FoldedTitle)];
    }

    /// <summary>The formats that a part has at least two exclusive headings of, with those headings.</summary>
    public static ImmutableArray<(SectionFormat Format, ImmutableArray<Section> Sections)> Sets(DocumentPart part) =>
        s_formats.Value.TryGetValue(part.Kind, out ImmutableArray<Headings> formats)
            ? [.. formats.Select(each => (each.Format, Sections: Exclusive(part, each.Format))).Where(set => set.Sections.Length >= FewestTelling)]
            : [];

    private static Dictionary<PartKind, ImmutableArray<Headings>> Load()
    {
        using JsonDocument json = JsonDocument.Parse(EmbeddedRules.Read("schemas/formats.json"));
        return json.RootElement.EnumerateObject().ToDictionary(
            part => Schemas.Parse<PartKind>(part.Name),
            part => part.Value.EnumerateObject().Select(Read).ToImmutableArray());
    }

    private static Headings Read(JsonProperty format)
    {
        IEnumerable<string> exclusive = Folded(format.Value, "exclusive");
        return new Headings(
            Schemas.Parse<SectionFormat>(format.Name),
            exclusive.ToHashSet(StringComparer.Ordinal),
            exclusive.Concat(Folded(format.Value, "shared")).ToHashSet(StringComparer.Ordinal),
            format.Value.TryGetProperty("needs", out JsonElement needs) ? needs.GetInt32() : 0);
    }

    private static IEnumerable<string> Folded(JsonElement format, string name) =>
        format.GetProperty(name).EnumerateArray().Select(heading => HeadingFolder.Fold(heading.GetString()!));

    private sealed record Headings(SectionFormat Format, HashSet<string> Exclusive, HashSet<string> All, int Needs);
}
