using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Tests.Handbook;

/// <summary>A fence of a rule's page: a draft, what it is linted as, and what must be said of it.</summary>
internal sealed record Example(
    string RuleId,
    int Line,
    string Language,
    bool IsBad,
    bool IsNearMiss,
    ImmutableDictionary<string, string> Settings,
    string Draft,
    ImmutableArray<TextSpan> Marked,
    ImmutableArray<string> Output)
{
    public static DateOnly DefaultDate { get; } = new(2026, 1, 1);

    public SourceText Source => new(Language switch { "text" => "example.txt", "quarto" => "example.qmd", _ => "example.md" }, Draft);

    public LintOptions Options => new()
    {
        Today = DefaultDate,
        AsOf = Settings.TryGetValue("as-of", out string? date) ? DateOnly.Parse(date, CultureInfo.InvariantCulture) : null,
        DocumentType = Settings.TryGetValue("type", out string? type) ? Enum.Parse<DocumentType>(type.Replace("-", "", StringComparison.Ordinal), true) : null,
        Profile = Settings.TryGetValue("profile", out string? profile) ? Enum.Parse<Profile>(profile, true) : null,
        IsEnabled = descriptor => descriptor.Id == RuleId,
    };

    public override string ToString() => $"{RuleId}.md line {Line}";

    /// <summary>The examples of a page, in order.</summary>
    public static IEnumerable<Example> Read(string ruleId, string page)
    {
        string[] lines = page.ReplaceLineEndings("\n").Split('\n');
        Example? pending = null;
        for (int i = 0; i < lines.Length; i++)
        {
            int ticks = lines[i].TakeWhile(c => c == '`').Count();
            if (ticks < 3)
            {
                continue;
            }

            int end = Array.FindIndex(lines, i + 1, line => line.TrimEnd() == new string('`', ticks));
            if (end < 0)
            {
                throw new FormatException($"{ruleId}.md: the fence of line {i + 1} is not closed");
            }

            string[] words = lines[i][ticks..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            string body = string.Join('\n', lines[(i + 1)..end]);
            if (words is [_, "output", ..])
            {
                yield return pending! with { Output = [.. body.Split('\n', StringSplitOptions.RemoveEmptyEntries)] };
                pending = null;
            }
            else
            {
                if (pending is not null)
                {
                    yield return pending;
                }

                pending = words is [_, "bad" or "good", ..] ? Parse(ruleId, i + 1, words, body) : null;
            }

            i = end;
        }

        if (pending is not null)
        {
            yield return pending;
        }
    }

    private static Example Parse(string ruleId, int line, string[] words, string body)
    {
        (string draft, ImmutableArray<TextSpan> marked) = Unmark(body);
        ImmutableDictionary<string, string> settings = words.Skip(2)
            .Where(word => word.Contains('=', StringComparison.Ordinal))
            .ToImmutableDictionary(word => word.Split('=')[0], word => word.Split('=')[1]);
        return new Example(ruleId, line, words[0], words[1] == "bad", words.Contains("near-miss"), settings, draft, marked, []);
    }

    private static (string Draft, ImmutableArray<TextSpan> Marked) Unmark(string body)
    {
        StringBuilder draft = new();
        Stack<int> open = [];
        ImmutableArray<TextSpan>.Builder marked = ImmutableArray.CreateBuilder<TextSpan>();
        for (int i = 0; i < body.Length; i++)
        {
            if (body.AsSpan(i).StartsWith("[|"))
            {
                open.Push(draft.Length);
                i++;
            }
            else if (open.Count > 0 && body.AsSpan(i).StartsWith("|]"))
            {
                marked.Add(new TextSpan(open.Pop(), draft.Length));
                i++;
            }
            else
            {
                draft.Append(body[i]);
            }
        }

        marked.Sort();
        return (draft.ToString(), marked.ToImmutable());
    }
}
