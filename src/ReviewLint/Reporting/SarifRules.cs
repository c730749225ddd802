using System.Collections.Immutable;
using System.Text.Json;
using ReviewLint.Diagnostics;
using ReviewLint.Rules;

namespace ReviewLint.Reporting;

/// <summary>The tool and its rules, in the order of their ids, as a log describes them and results point to them.</summary>
internal sealed class SarifRules
{
    // GitHub cuts descriptions at 1,024 characters.
    private const int LongestDescription = 1024;

    private readonly ImmutableArray<DiagnosticDescriptor> _rules;
    private readonly Dictionary<string, int> _indexes;

    public SarifRules(SarifRun run)
    {
        _rules =
        [
            .. run.Rules
                .Concat(run.Results.SelectMany(result => result.Diagnostics).Select(diagnostic => diagnostic.Descriptor))
                .Concat(run.Results.SelectMany(result => result.Crashes).Select(crash => crash.Descriptor))
                .DistinctBy(rule => rule.Id)
                .OrderBy(rule => rule.Id, StringComparer.Ordinal),
        ];
        _indexes = _rules.Index().ToDictionary(rule => rule.Item.Id, rule => rule.Index);
        Taxonomies = new SarifTaxonomies(_rules);
    }

    public SarifTaxonomies Taxonomies { get; }

    public int IndexOf(DiagnosticDescriptor rule) => _indexes[rule.Id];

    public void WriteTool(Utf8JsonWriter json)
    {
        string version = typeof(SarifRules).Assembly.GetName().Version!.ToString(3);
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "ReviewLint");
        json.WriteString("fullName", $"ReviewLint {version}");
        json.WriteString("version", version);
        json.WriteString("semanticVersion", version);
        json.WriteString("informationUri", DiagnosticDescriptor.RepositoryUrl);
        json.WriteMessage("shortDescription", "A linter for drafts of systematic reviews.");
        json.WriteString("language", "en");
        Taxonomies.WriteSupported(json);
        json.WriteStartArray("rules");
        foreach (DiagnosticDescriptor rule in _rules)
        {
            Write(json, rule);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, DiagnosticDescriptor rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("name", PascalName(rule.Name));
        json.WriteMessage("shortDescription", rule.Title.ToSentence());
        WriteHelp(json, rule, RulePage.Find(rule.Id));
        json.WriteString("helpUri", rule.HelpUri);
        json.WriteStartObject("defaultConfiguration");
        json.WriteBoolean("enabled", rule.IsEnabledByDefault);
        json.WriteString("level", rule.DefaultSeverity.ToLevel());
        json.WriteEndObject();
        Taxonomies.WriteRelationships(json, rule);
        WriteProperties(json, rule);
        json.WriteEndObject();
    }

    private static void WriteHelp(Utf8JsonWriter json, DiagnosticDescriptor rule, RulePage? page)
    {
        string summary = page is { Summary.Length: > 0 } ? ToPlain(page.Summary) : rule.Title.ToSentence();
        string why = page?.Section("Why")?.Markdown ?? "";
        string mend = page?.Section("How to mend it")?.Markdown ?? "";
        bool isShort = summary.Length <= LongestDescription;
        json.WriteMessage("fullDescription", isShort ? summary : summary[..summary.LastIndexOf(' ', LongestDescription)]);
        json.WriteStartObject("help");
        json.WriteString("text", string.Join("\n\n", new[] { summary, ToPlain(why), ToPlain(mend) }.Where(text => text.Length > 0)));
        json.WriteString("markdown", page?.ToMarkdown() ?? summary);
        json.WriteEndObject();
    }

    private static void WriteProperties(Utf8JsonWriter json, DiagnosticDescriptor rule)
    {
        json.WriteStartObject("properties");
        json.WriteString("category", rule.Category.ToString());
        json.WriteString("precision", Precision(rule.DefaultSeverity));
        json.WriteString("problem.severity", rule.DefaultSeverity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "recommendation",
        });
        json.WriteStartArray("tags");
        json.WriteStringValue("systematic-review");
        json.WriteStringValue(rule.Category.ToKebabCase());
        foreach (string standard in rule.Authorities.Select(authority => authority.Standard).Distinct())
        {
            json.WriteStringValue(standard.ToLowerInvariant().Replace(' ', '-'));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    // A severity is a promise about false alarms, which is what GitHub calls precision.
    private static string Precision(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "very-high",
        DiagnosticSeverity.Warning => "high",
        _ => "medium",
    };

    private static string PascalName(string name) =>
        string.Concat(name.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    private static string ToPlain(string markdown) =>
        markdown.Replace("`", "", StringComparison.Ordinal).Replace("**", "", StringComparison.Ordinal);
}
