using System.Text.Json;
using ReviewLint.Facts;

namespace ReviewLint.Reporting;

/// <summary>How the run went: rules that threw, what was wrong with the configuration, and how many numbers were found and checked.</summary>
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
        WriteAccounts(json, run);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteAccounts(Utf8JsonWriter json, SarifRun run)
    {
        json.WriteStartObject("properties");
        json.WriteStartObject("accounts");
        foreach (Account account in Account.Sum(run.Results.Select(result => result.Review).OfType<Review>()))
        {
            json.WriteStartObject(account.Name);
            json.WriteNumber("found", account.Found);
            json.WriteNumber("checked", account.Checked);
            json.WriteNumber("notAssessed", account.NotAssessed);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
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
