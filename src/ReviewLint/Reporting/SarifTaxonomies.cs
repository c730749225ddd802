using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using ReviewLint.Diagnostics;

namespace ReviewLint.Reporting;

/// <summary>The standards that the rules serve, as SARIF taxonomies whose taxa are their items.</summary>
internal sealed class SarifTaxonomies
{
    private static readonly FrozenDictionary<string, (string Uri, string Description)> s_standards =
        new Dictionary<string, (string, string)>
        {
            [Standards.Prisma2020] = (
                "https://doi.org/10.1136/bmj.n71",
                "The PRISMA 2020 statement: what a report of a systematic review should hold."),
            [Standards.PrismaAbstracts] = (
                "https://doi.org/10.1136/bmj.n71",
                "The PRISMA 2020 checklist for abstracts."),
            [Standards.PrismaS] = (
                "https://doi.org/10.1186/s13643-020-01542-z",
                "The PRISMA extension for reporting literature searches."),
            [Standards.PrismaP] = (
                "https://doi.org/10.1186/2046-4053-4-1",
                "The PRISMA extension for protocols, 2015."),
            [Standards.PrismaScR] = (
                "https://doi.org/10.7326/M18-0850",
                "The PRISMA extension for scoping reviews."),
            [Standards.Mecir] = (
                "https://community.cochrane.org/mecir-manual",
                "Methodological Expectations of Cochrane Intervention Reviews."),
            [Standards.Amstar2] = (
                "https://doi.org/10.1136/bmj.j4008",
                "A critical appraisal tool for systematic reviews."),
            [Standards.Handbook] = (
                "https://training.cochrane.org/handbook",
                "Cochrane Handbook for Systematic Reviews of Interventions; the items are its sections."),
            [Standards.PlainLanguage] = (
                "https://training.cochrane.org/handbook",
                "Guidance for writing a Cochrane plain language summary; the items are its sections."),
            [Standards.StyleManual] = (
                "https://community.cochrane.org/style-manual",
                "How Cochrane reviews are worded and printed."),
            [Standards.RevMan] = (
                "https://documentation.cochrane.org/revman-kb",
                "What RevMan checks before a review is submitted."),
        }.ToFrozenDictionary();

    private readonly ImmutableArray<(string Standard, ImmutableArray<string> Items)> _taxonomies;

    public SarifTaxonomies(IEnumerable<DiagnosticDescriptor> rules) => _taxonomies =
    [
        .. rules.SelectMany(rule => rule.Authorities)
            .GroupBy(authority => authority.Standard, authority => authority.Item)
            .OrderBy(standard => standard.Key, StringComparer.Ordinal)
            .Select(standard => (standard.Key, standard.Distinct().Order(StringComparer.Ordinal).ToImmutableArray())),
    ];

    public void WriteSupported(Utf8JsonWriter json)
    {
        if (_taxonomies.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("supportedTaxonomies");
        foreach ((int index, (string standard, _)) in _taxonomies.Index())
        {
            json.WriteStartObject();
            json.WriteString("name", standard);
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
        foreach ((string standard, ImmutableArray<string> items) in _taxonomies)
        {
            json.WriteStartObject();
            json.WriteString("name", standard);
            if (s_standards.TryGetValue(standard, out (string Uri, string Description) known))
            {
                json.WriteString("informationUri", known.Uri);
                json.WriteMessage("shortDescription", known.Description);
            }

            json.WriteBoolean("isComprehensive", false);
            json.WriteStartArray("taxa");
            foreach (string item in items)
            {
                json.WriteStartObject();
                json.WriteString("id", item);
                json.WriteMessage("shortDescription", $"{standard}, item {item}.");
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
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
        foreach (Authority authority in rule.Authorities.Distinct())
        {
            (int taxonomy, (_, ImmutableArray<string> items)) =
                _taxonomies.Index().First(known => known.Item.Standard == authority.Standard);
            json.WriteStartObject();
            json.WriteStartObject("target");
            json.WriteString("id", authority.Item);
            json.WriteNumber("index", items.IndexOf(authority.Item));
            json.WriteStartObject("toolComponent");
            json.WriteString("name", authority.Standard);
            json.WriteNumber("index", taxonomy);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteStartArray("kinds");
            json.WriteStringValue("relevant");
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
