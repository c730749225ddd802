using System.Collections.Immutable;
using System.Text;
using ReviewLint.Diagnostics;

namespace ReviewLint.Rules;

/// <summary>The page of a rule, <c>rules/RLxxxx.md</c>, taken apart.</summary>
/// <param name="Title">The heading of the page.</param>
/// <param name="Identity">The line of id, name, category and severity, as Markdown.</param>
/// <param name="Summary">What the rule flags, as Markdown; empty when the page goes straight to its sections.</param>
/// <param name="Sections">The sections in order.</param>
public sealed record RulePage(string Title, string Identity, string Summary, ImmutableArray<RulePageSection> Sections)
{
    /// <summary>The page of a rule, or <see langword="null"/> when the library carries none.</summary>
    /// <param name="id">For example "RL7001".</param>
    public static RulePage? Find(string id) => EmbeddedRules.Exists(NameOf(id)) ? Parse(EmbeddedRules.Read(NameOf(id))) : null;

    /// <summary>The identity line that the page of a rule must carry.</summary>
    public static string IdentityOf(DiagnosticDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        string severity = descriptor.DefaultSeverity.ToString().ToLowerInvariant();
        return $"`{descriptor.Id}` · `{descriptor.Name}` · {descriptor.Category} · {severity}";
    }

    /// <summary>Takes a page apart; parts that are missing are empty.</summary>
    public static RulePage Parse(string markdown)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        string title = "";
        List<(string Title, StringBuilder Text)> parts = [("", new StringBuilder())];
        string fence = "";
        foreach (string line in markdown.ReplaceLineEndings("\n").Split('\n'))
        {
            // A draft inside a fence has headings of its own.
            fence = NextFence(fence, line);
            if (fence.Length == 0 && title.Length == 0 && line.StartsWith("# ", StringComparison.Ordinal))
            {
                title = line[2..].Trim();
            }
            else if (fence.Length == 0 && line.StartsWith("## ", StringComparison.Ordinal))
            {
                parts.Add((line[3..].Trim(), new StringBuilder()));
            }
            else
            {
                parts[^1].Text.Append(line).Append('\n');
            }
        }

        string[] lead = parts[0].Text.ToString().Trim().Split("\n\n", 2);
        return new RulePage(
            title,
            lead[0].Trim(),
            lead.Length > 1 ? lead[1].Trim() : "",
            [.. parts.Skip(1).Select(part => new RulePageSection(part.Title, part.Text.ToString().Trim()))]);
    }

    /// <summary>The section of a title, or <see langword="null"/>.</summary>
    public RulePageSection? Section(string title) => Sections.FirstOrDefault(section => section.Title == title);

    /// <summary>Summary and sections as Markdown for readers: the marks of places inside the examples are left out.</summary>
    public string ToMarkdown()
    {
        StringBuilder page = new(Summary);
        foreach (RulePageSection section in Sections)
        {
            page.Append("\n\n## ").Append(section.Title).Append("\n\n").Append(section.Markdown);
        }

        return page.Replace("[|", "").Replace("|]", "").ToString().Trim();
    }

    private static string NameOf(string id) => $"rules/{id}.md";

    private static string NextFence(string fence, string line)
    {
        string ticks = line[..^line.AsSpan().TrimStart('`').Length];
        if (fence.Length == 0)
        {
            return ticks.Length >= 3 ? ticks : "";
        }

        return ticks.Length >= fence.Length && line.AsSpan(ticks.Length).IsWhiteSpace() ? "" : fence;
    }
}
