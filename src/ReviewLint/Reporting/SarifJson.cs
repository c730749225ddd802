using System.Text.Json;
using ReviewLint.Diagnostics;

namespace ReviewLint.Reporting;

/// <summary>The small forms that recur all over a SARIF log.</summary>
internal static class SarifJson
{
    /// <summary>A message, or a string in one format.</summary>
    public static void WriteMessage(this Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    /// <summary>The words as a sentence: SARIF's messages end with a full stop, the linter's do not.</summary>
    public static string ToSentence(this string message) => message is [.., '.' or '!' or '?'] ? message : message + ".";

    /// <summary>The level of a severity that is shown.</summary>
    public static string ToLevel(this DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "note",
        _ => "none",
    };
}
