using System.Text.RegularExpressions;

namespace ReviewLint.Tests.Conventions;

/// <summary>What the source files may not mention, and where things stand.</summary>
public sealed partial class SourceConventions
{
    [Fact]
    public void Rules_use_neither_patterns_nor_raw_text() =>
        House.HasNone(Mentions("src/ReviewLint/Rules", "Regex", "Markdig", "YamlDotNet", "Source.Text", ".Draft.Source"));

    [Fact]
    public void Only_readers_know_the_parsers() => House.HasNone(
        Mentions("src", "Markdig", "YamlDotNet")
            .Where(mention => !mention.StartsWith("src/ReviewLint/Readers/", StringComparison.Ordinal)));

    [Fact]
    public void The_library_has_no_clock() => House.HasNone(Mentions(
        "src/ReviewLint", "DateTime.Now", "DateTime.UtcNow", "DateTime.Today", "DateTimeOffset.Now", "DateTimeOffset.UtcNow", "Stopwatch"));

    [Fact]
    public void Patterns_are_source_generated_and_without_a_clock() => House.HasNone(Mentions(
        "src/ReviewLint",
        "new Regex(", "Regex.IsMatch(", "Regex.Match(", "Regex.Replace(", "RegexOptions.Compiled", "NonBacktracking", "matchTimeout"));

    [Fact]
    public void Nothing_is_left_to_do_in_comments() => House.HasNone(
        Mentions("src", "// TODO", "// FIXME", "// HACK").Concat(Mentions("tests", "// TODO", "// FIXME", "// HACK")));

    [Fact]
    public void A_file_holds_one_outer_type_of_its_own_name_in_the_namespace_of_its_folder() =>
        House.HasNone(House.Files("src/ReviewLint", "*.cs").SelectMany(file => LayoutBreaches(file.Path, file.Text)));

    [Fact]
    public void Finds_a_type_in_the_wrong_file() => Assert.Equal(
        [
            "src/ReviewLint/Text/A.cs: the namespace is not ReviewLint.Text",
            "src/ReviewLint/Text/A.cs: declares B, C",
        ],
        LayoutBreaches("src/ReviewLint/Text/A.cs", "namespace ReviewLint.Facts;\n\npublic sealed record B(int X);\n\ninternal enum C\n"));

    internal static IEnumerable<string> LayoutBreaches(string path, string text)
    {
        string folder = Path.GetDirectoryName(path)!.Replace('\\', '/')["src/".Length..].Replace('/', '.');
        if (!text.Contains($"namespace {folder};", StringComparison.Ordinal) && !text.StartsWith("[assembly:", StringComparison.Ordinal))
        {
            yield return $"{path}: the namespace is not {folder}";
        }

        string[] types = [.. OuterType().Matches(text).Select(match => match.Groups["name"].Value).Distinct()];
        string name = Path.GetFileNameWithoutExtension(path).Split('.')[0];
        if (types.Length > 1 || (types is [var only] && only != name))
        {
            yield return $"{path}: declares {string.Join(", ", types)}";
        }
    }

    private static IEnumerable<string> Mentions(string folder, params string[] words) => House.Files(folder, "*.cs")
        .Where(file => !file.Path.EndsWith("/SourceConventions.cs", StringComparison.Ordinal))
        .SelectMany(file => words
            .Where(word => file.Text.Contains(word, StringComparison.Ordinal))
            .Select(word => $"{file.Path} mentions {word}"));

    [GeneratedRegex(
        @"^(?:public|internal|file)[a-z ]* (?:class|record struct|record|struct|enum|interface) (?<name>\w+)",
        RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex OuterType();
}
