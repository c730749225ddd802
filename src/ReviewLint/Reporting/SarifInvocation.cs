using System.Text.Json;

namespace ReviewLint.Reporting;

/// <summary>How the run went: rules that threw, and what was wrong with the configuration.</summary>
internal static class SarifInvocation
{
    private const int FirstFailure = 2;

    public static void Write(Utf8JsonWriter json, SarifRun run, SarifRules rules, SarifArtifacts artifacts)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();

        // A rule that threw leaves the findings incomplete, which SARIF does not call success.
        bool isComplete = run.ExitCode is null or < FirstFailure && run.Results.All(result => result.Crashes.IsEmpty);
        json.WriteBoolean("executionSuccessful", isComplete);
        if (run.ExitCode is { } code)
        {
            json.WriteNumber("exitCode", code);
        }

        json.WriteStartArray("toolExecutionNotifications");
        foreach (LintResult result in run.Results)
        {
            foreach (RuleCrash crash in result.Crashes)
            {
                WriteCrash(json, result, crash, rules, artifacts);
            }
        }

        json.WriteEndArray();
        json.WriteStartArray("toolConfigurationNotifications");
        foreach (string notice in run.ConfigurationNotices)
        {
            json.WriteStartObject();
            json.WriteString("level", "warning");
            json.WriteMessage("message", notice.ToSentence());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteCrash(Utf8JsonWriter json, LintResult result, RuleCrash crash, SarifRules rules, SarifArtifacts artifacts)
    {
        json.WriteStartObject();
        json.WriteString("level", "error");
        json.WriteMessage("message", $"{crash.Descriptor.Id} failed with {crash.Exception.GetType().Name}; the other rules were checked.");
        json.WriteStartObject("associatedRule");
        json.WriteString("id", crash.Descriptor.Id);
        json.WriteNumber("index", rules.IndexOf(crash.Descriptor));
        json.WriteEndObject();
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        artifacts.WriteLocation(json, result.Source);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("exception");
        json.WriteString("kind", crash.Exception.GetType().FullName);
        json.WriteString("message", crash.Exception.Message);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
