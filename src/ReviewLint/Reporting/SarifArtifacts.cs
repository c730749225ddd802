using System.Collections.Immutable;
using System.Text.Json;
using ReviewLint.Text;

namespace ReviewLint.Reporting;

/// <summary>The drafts of a run, each once, as locations point to them.</summary>
internal sealed class SarifArtifacts
{
    private const string Root = "SRCROOT";

    private readonly ImmutableArray<string> _paths;
    private readonly Dictionary<string, int> _indexes;

    public SarifArtifacts(IEnumerable<LintResult> results)
    {
        _paths = [.. results.Select(result => result.Source.Path).Distinct()];
        _indexes = _paths.Index().ToDictionary(path => path.Item, path => path.Index);
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(Root);
        json.WriteMessage("description", "The folder that the linter was started in.");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("artifacts");
        foreach (string path in _paths)
        {
            json.WriteStartObject();
            WriteUri(json, "location", path, null);
            if (MimeType(path) is { } type)
            {
                json.WriteString("mimeType", type);
            }

            json.WriteStartArray("roles");
            json.WriteStringValue("analysisTarget");
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public void WriteLocation(Utf8JsonWriter json, SourceText source) =>
        WriteUri(json, "artifactLocation", source.Path, _indexes[source.Path]);

    private static void WriteUri(Utf8JsonWriter json, string name, string path, int? index)
    {
        SarifUri uri = SarifUri.Of(path);
        json.WriteStartObject(name);
        json.WriteString("uri", uri.Uri);
        if (uri.HasBase)
        {
            json.WriteString("uriBaseId", Root);
        }

        if (index is { } number)
        {
            json.WriteNumber("index", number);
        }

        json.WriteEndObject();
    }

    private static string? MimeType(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".md" or ".markdown" or ".qmd" or ".rmd" => "text/markdown",
        ".txt" => "text/plain",
        ".xml" or ".rm5" => "application/xml",
        ".html" or ".htm" => "text/html",
        ".docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        _ => null,
    };
}
