using System.Text.Json;
using ReviewLint.Tool;

namespace ReviewLint.Tests.Seeds;

/// <summary>Holds what is said of every draft in <c>seeds/</c> against its golden file, with the settings that stand there.</summary>
public sealed class SeedTests
{
    private static readonly Lazy<Dictionary<string, string>> s_findings = new(LintSeeds);

    public static TheoryData<string> Drafts =>
    [
        .. Directory.EnumerateFiles(Repository.PathOf("seeds"), "*.*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is ".md" or ".qmd" or ".txt" && Path.GetFileName(path) != "README.md")
            .Where(path => !path.EndsWith(".verified.txt", StringComparison.Ordinal) && !path.EndsWith(".received.txt", StringComparison.Ordinal))
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Drafts))]
    public void A_seed_gets_its_golden_findings(string draft) =>
        Verify.AtPath(Repository.PathOf(Path.ChangeExtension(draft, null)), s_findings.Value[draft]);

    [Fact]
    public void Sound_drafts_are_silent() =>
        Assert.All(s_findings.Value.Where(seed => Path.GetFileNameWithoutExtension(seed.Key) == "sound"), seed => Assert.Equal("", seed.Value));

    private static Dictionary<string, string> LintSeeds()
    {
        using MemoryStream output = new();
        using StringWriter error = new();
        ToolHost host = new()
        {
            Input = Stream.Null,
            Output = output,
            Error = error,
            Folder = Repository.Root,
            Today = new DateOnly(2025, 6, 1),
        };
        Assert.Equal(0, Cli.Run(["check", "seeds", "--format", "json", "--fail-on", "never"], host));
        using JsonDocument report = JsonDocument.Parse(output.ToArray());
        return report.RootElement.GetProperty("drafts").EnumerateArray().ToDictionary(
            draft => draft.GetProperty("path").GetString()!,
            draft => string.Concat(draft.GetProperty("findings").EnumerateArray().Select(Describe)));
    }

    private static string Describe(JsonElement finding)
    {
        JsonElement place = finding.GetProperty("place");
        string suppressed = finding.GetProperty("suppression").ValueKind == JsonValueKind.Null ? "" : " (suppressed)";
        return $"{place.GetProperty("startLine")}:{place.GetProperty("startColumn")} {finding.GetProperty("severity")} "
            + $"{finding.GetProperty("id")} {finding.GetProperty("message")}{suppressed}\n";
    }
}
