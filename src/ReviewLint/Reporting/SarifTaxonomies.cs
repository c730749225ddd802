using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using ReviewLint.Checklists;
using ReviewLint.Diagnostics;

namespace ReviewLint.Reporting;

/// <summary>The standards that the rules serve, as SARIF taxonomies whose taxa are their items.</summary>
internal sealed class SarifTaxonomies
{
    // Standards that are no checklists: their items are the sections that rules name.
    private static readonly FrozenDictionary<string, (string Version, string Uri, string Description)> s_guidance =
        new Dictionary<string, (string, string, string)>
        {
            [Standards.Handbook] = (
                "6.5",
                "https://training.cochrane.org/handbook",
                "Cochrane Handbook for Systematic Reviews of Interventions; the items are its sections."),
            [Standards.PlainLanguage] = (
                "January 2022",
                "https://training.cochrane.org/handbook",
                "Guidance for writing a Cochrane plain language summary; the items are its sections."),
            [Standards.StyleManual] = (
                "",
                "https://community.cochrane.org/style-manual",
                "How Cochrane reviews are worded and printed."),
            [Standards.RevMan] = (
                "",
                "https://documentation.cochrane.org/revman-kb",
                "What RevMan checks before a review is submitted."),
        }.ToFrozenDictionary();

    private readonly ImmutableArray<Taxonomy> _taxonomies;

    public SarifTaxonomies(IEnumerable<DiagnosticDescriptor> rules) => _taxonomies =
    [
        .. rules.SelectMany(rule => rule.Authorities)
            .GroupBy(authority => authority.Standard, authority => authority.Item)
            .OrderBy(standard => standard.Key, StringComparer.Ordinal)
            .Select(standard => Taxonomy.Of(standard.Key, standard)),
    ];

    public void WriteSupported(Utf8JsonWriter json)
    {
        if (_taxonomies.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("supportedTaxonomies");
        foreach ((int index, Taxonomy taxonomy) in _taxonomies.Index())
        {
            json.WriteStartObject();
            json.WriteString("name", taxonomy.Standard);
            json.WriteNumber("index", index);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public void Write(Utf8JsonWriter json)
    {
        if (_taxonomies.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("taxonomies");
        foreach (Taxonomy taxonomy in _taxonomies)
        {
            taxonomy.Write(json);
        }

        json.WriteEndArray();
    }

    public void WriteRelationships(Utf8JsonWriter json, DiagnosticDescriptor rule)
    {
        if (rule.Authorities.IsDefaultOrEmpty)
        {
            return;
        }

        json.WriteStartArray("relationships");
        foreach ((int index, Taxonomy taxonomy) in _taxonomies.Index())
        {
            foreach (int item in rule.Authorities
                .Where(authority => authority.Standard == taxonomy.Standard)
                .SelectMany(authority => taxonomy.PlacesOf(authority.Item))
                .Distinct())
            {
                json.WriteStartObject();
                json.WriteStartObject("target");
                json.WriteString("id", taxonomy.Items[item].Id);
                json.WriteNumber("index", item);
                json.WriteStartObject("toolComponent");
                json.WriteString("name", taxonomy.Standard);
                json.WriteNumber("index", index);
                json.WriteEndObject();
                json.WriteEndObject();
                json.WriteStartArray("kinds");
                json.WriteStringValue("relevant");
                json.WriteEndArray();
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
    }

    private sealed record Taxonomy(string Standard, Checklist? Checklist, ImmutableArray<(string Id, string Name, string Description)> Items)
    {
        public static Taxonomy Of(string standard, IEnumerable<string> cited)
        {
            Checklist? checklist = ChecklistCatalog.Find(standard);
            return new Taxonomy(
                standard,
                checklist,
                checklist is not null
                    ? [.. checklist.Items.Select(item => (item.Number, item.Topic, item.Text.ToSentence()))]
                    : [.. cited.Distinct().Order(SectionOrder.Instance).Select(item => (item, item, $"{standard}, {item}."))]);
        }

        public IEnumerable<int> PlacesOf(string authority) =>
            Checklist is not null ? Checklist.PlacesOf(authority) : Items.Index().Where(item => item.Item.Id == authority).Select(item => item.Index);

        public void Write(Utf8JsonWriter json)
        {
            (string version, string uri, string description) = Checklist is not null
                ? (Checklist.Version, Checklist.Source, Checklist.Description)
                : s_guidance.GetValueOrDefault(Standard, ("", "", ""));
            json.WriteStartObject();
            json.WriteString("name", Standard);
            if (version.Length > 0)
            {
                json.WriteString("version", version);
            }

            if (uri.Length > 0)
            {
                json.WriteString("informationUri", uri);
                json.WriteMessage("shortDescription", description);
            }

            json.WriteBoolean("isComprehensive", Checklist is not null);
            json.WriteStartArray("taxa");
            foreach ((string id, string name, string text) in Items)
            {
                json.WriteStartObject();
                json.WriteString("id", id);
                json.WriteString("name", name);
                json.WriteMessage("shortDescription", text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }
    }
}
