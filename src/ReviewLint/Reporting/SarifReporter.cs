using System.Text.Encodings.Web;
using System.Text.Json;

namespace ReviewLint.Reporting;

/// <summary>Writes a run as a SARIF 2.1.0 log. The same run gives the same bytes: there are no times and no absolute paths.</summary>
/// <remarks>Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os-complete.html</remarks>
public static class SarifReporter
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    // The log is a file of its own, never part of a page: quotes and letters beyond ASCII may stand as they are.
    private static readonly JsonWriterOptions s_options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    /// <summary>Writes one log for any reader.</summary>
    public static void Write(Stream stream, IReadOnlyList<LintResult> results) => Write(stream, new SarifRun(results));

    /// <summary>Writes one log and leaves the stream open.</summary>
    public static void Write(Stream stream, SarifRun run)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(run);
        SarifRules rules = new(run);
        SarifArtifacts artifacts = new(run.Results);
        using (Utf8JsonWriter json = new(stream, s_options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            rules.WriteTool(json);
            rules.Taxonomies.Write(json);
            WriteIdentity(json);
            SarifInvocation.Write(json, run, rules, artifacts);
            artifacts.Write(json);
            new SarifResultWriter(json, run, rules, artifacts).Write();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void WriteIdentity(Utf8JsonWriter json)
    {
        json.WriteStartObject("automationDetails");
        json.WriteString("id", "reviewlint/");
        json.WriteEndObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("newlineSequences");
        json.WriteStringValue("\r\n");
        json.WriteStringValue("\n");
        json.WriteStringValue("\r");
        json.WriteEndArray();
    }
}
