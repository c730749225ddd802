using System.Text.Json;

namespace ReviewLint.Tests.Conventions;

/// <summary>Lexicons and schemas are well formed, sourced and used.</summary>
public sealed class DataConventions
{
    [Fact]
    public void Every_lexicon_names_its_source_and_has_no_phrase_twice() =>
        House.HasNone(House.Files("rules/lexicons", "*.txt").SelectMany(file => LexiconBreaches(file.Path, file.Text)));

    [Fact]
    public void Every_lexicon_and_schema_is_used()
    {
        string source = string.Concat(House.Files("src/ReviewLint", "*.cs").Select(file => file.Text));
        House.HasNone(House.Files("rules/lexicons", "*.txt")
            .Select(file => (file.Path, Use: $"\"{Path.GetFileNameWithoutExtension(file.Path)}\""))
            .Where(file => !source.Contains(file.Use, StringComparison.Ordinal))
            .Select(file => $"{file.Path} is never loaded"));
    }

    [Fact]
    public void Every_topic_names_its_source() => House.HasNone(House.Files("rules/topics", "*.txt")
        .Where(file => !file.Text.StartsWith("# source: ", StringComparison.Ordinal))
        .Select(file => $"{file.Path}: the first line is not '# source: ...'"));

    [Fact]
    public void Every_schema_parses()
    {
        List<string> breaches = [];
        foreach ((string path, string text) in House.Files("rules/schemas", "*.json"))
        {
            try
            {
                using JsonDocument schema = JsonDocument.Parse(text);
            }
            catch (JsonException exception)
            {
                breaches.Add($"{path}: {exception.Message}");
            }
        }

        House.HasNone(breaches);
    }

    [Fact]
    public void Finds_what_a_lexicon_lacks() => Assert.Equal(
        ["l.txt: the first line is not '# source: ...'", "l.txt: 'embase' stands twice"],
        LexiconBreaches("l.txt", "Embase\n# a comment\nembase\n"));

    private static IEnumerable<string> LexiconBreaches(string path, string text)
    {
        string[] lines = text.Split('\n');
        if (!lines[0].StartsWith("# source: ", StringComparison.Ordinal) || lines[0].Length < 15)
        {
            yield return $"{path}: the first line is not '# source: ...'";
        }

        // A pair may tell of case: "EmBase => Embase".
        HashSet<string> seen = new(text.Contains(" => ", StringComparison.Ordinal) ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase);
        foreach (string phrase in lines.Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#' && !seen.Add(line)))
        {
            yield return $"{path}: '{phrase}' stands twice";
        }
    }
}
