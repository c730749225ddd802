using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Tests.Handbook;

/// <summary>A fence of a rule's page: a draft, what it is linted as, and what must be said of it.</summary>
/// <param name="RuleId">The rule of the page, which alone is run.</param>
/// <param name="Line">The line of the page that opens the fence, counted from 1.</param>
/// <param name="Source">The draft, without the marks.</param>
/// <param name="Options">What it is linted as.</param>
/// <param name="IsBad">Whether the rule must speak.</param>
/// <param name="IsNearMiss">Whether the draft tempts the rule to speak and is right.</param>
/// <param name="Marked">The marked places, in order.</param>
/// <param name="Output">What must be said of them, "severity: message", in the same order.</param>
internal sealed record Example(
    string RuleId,
    int Line,
    SourceText Source,
    LintOptions Options,
    bool IsBad,
    bool IsNearMiss,
    ImmutableArray<TextSpan> Marked,
    ImmutableArray<string> Output)
{
    private static readonly DateOnly s_defaultDate = new(2026, 1, 1);

    public override string ToString() => $"rules/{RuleId}.md:{Line}";

    /// <summary>The examples of a page, in order.</summary>
    /// <exception cref="FormatException">A fence is not what a page may hold; the message names its line.</exception>
    public static ImmutableArray<Example> Read(string ruleId, string page)
    {
        List<Example> examples = [];
        string[] lines = page.ReplaceLineEndings("\n").Split('\n');
        bool expectsOutput = false;
        SourceText? protocol = null;
        for (int i = 0; i < lines.Length; i++)
        {
            int ticks = lines[i].TakeWhile(c => c == '`').Count();
            if (ticks < 3)
            {
                continue;
            }

            int end = Array.FindIndex(lines, i + 1, line => line.TrimEnd() == new string('`', ticks));
            string[] words = lines[i][ticks..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            string place = $"rules/{ruleId}.md:{i + 1}";
            Require(end > 0, $"{place}: the fence is not closed");
            string[] body = lines[(i + 1)..end];
            if (words is ["text", "output"])
            {
                Require(expectsOutput, $"{place}: output without a bad example before it");
                examples[^1] = examples[^1] with { Output = [.. body.Where(line => line.Length > 0)] };
                expectsOutput = false;
            }
            else if (words is [_, "protocol"])
            {
                protocol = new SourceText("protocol.md", string.Join('\n', body));
            }
            else if (words is [_, "bad" or "good", ..])
            {
                Require(!expectsOutput, $"{place}: the bad example before has no output");
                Example example = Parse(ruleId, i + 1, words, string.Join('\n', body));
                examples.Add(example with { Options = example.Options with { Protocol = protocol } });
                expectsOutput = examples[^1].IsBad;
            }

            i = end;
        }

        Require(!expectsOutput, $"rules/{ruleId}.md: the last bad example has no output");
        return [.. examples];
    }

    private static Example Parse(string ruleId, int line, string[] words, string body)
    {
        string place = $"rules/{ruleId}.md:{line}";
        LintOptions options = new() { Today = s_defaultDate, IsEnabled = descriptor => descriptor.Id == ruleId };
        foreach (string[] setting in words.Skip(2).Where(word => word != "near-miss").Select(word => word.Split('=', 2)))
        {
            options = setting switch
            {
                ["as-of", var day] when TryDate(day, out DateOnly date) => options with { AsOf = date },
                ["type", var name] when TryName(name, out DocumentType type) => options with { DocumentType = type },
                ["profile", var name] when TryName(name, out Profile profile) => options with { Profile = profile },
                _ => throw new FormatException($"{place}: '{string.Join('=', setting)}' is no setting of an example"),
            };
        }

        string extension = words[0] switch
        {
            "markdown" => "md",
            "text" => "txt",
            "quarto" => "qmd",
            _ => throw new FormatException($"{place}: a draft is markdown, text or quarto, not '{words[0]}'"),
        };
        (string draft, ImmutableArray<TextSpan> marked) = Unmark(place, body);
        bool isBad = words[1] == "bad";
        Require(isBad != marked.IsEmpty, isBad ? $"{place}: a bad example marks no place" : $"{place}: a good example marks a place");
        SourceText source = new($"example.{extension}", draft);
        return new Example(ruleId, line, source, options, isBad, words.Contains("near-miss"), marked, []);
    }

    private static bool TryDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    private static bool TryName<TEnum>(string kebab, out TEnum value)
        where TEnum : struct, Enum =>
        Enum.TryParse(kebab.Replace("-", "", StringComparison.Ordinal), true, out value);

    private static (string Draft, ImmutableArray<TextSpan> Marked) Unmark(string place, string body)
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

        Require(open.Count == 0, $"{place}: a mark is not closed");
        marked.Sort();
        return (draft.ToString(), marked.ToImmutable());
    }

    private static void Require(bool holds, string complaint)
    {
        if (!holds)
        {
            throw new FormatException(complaint);
        }
    }
}
