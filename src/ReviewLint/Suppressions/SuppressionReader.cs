using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Suppressions;

/// <summary>Reads suppressions from the comments of a draft.</summary>
/// <remarks>
/// <c>&lt;!-- reviewlint-disable-next-line RL2003: reason (until 2027-03-01) --&gt;</c>; also <c>-disable-line</c>, <c>-disable</c> with
/// <c>-enable</c>, and <c>-disable-file</c>. Several rules are parted by commas.
/// </remarks>
internal static partial class SuppressionReader
{
    public static ImmutableArray<SuppressionDirective> Read(ParsedDraft draft)
    {
        ImmutableArray<SuppressionDirective>.Builder directives = ImmutableArray.CreateBuilder<SuppressionDirective>();
        foreach (CommentBlock comment in draft.Blocks.OfType<CommentBlock>())
        {
            if (Comment().Match(draft.Source[comment.Content]) is { Success: true } match)
            {
                Add(directives, draft.Source, comment, match);
            }
        }

        return directives.ToImmutable();
    }

    private static void Add(ImmutableArray<SuppressionDirective>.Builder directives, SourceText source, CommentBlock comment, Match match)
    {
        ImmutableArray<(string Name, TextSpan Span)> rules =
        [
            .. RuleName().Matches(match.Groups["rules"].Value).Select(name => (name.Value, Place(comment, match.Groups["rules"], name))),
        ];
        int line = source.GetLineIndex(comment.Span.Start);
        if (match.Groups["verb"].Value == "enable")
        {
            Close(directives, rules, line);
            return;
        }

        SuppressionScope scope = match.Groups["scope"].Value switch
        {
            "-next-line" => SuppressionScope.NextLine,
            "-line" => SuppressionScope.Line,
            "-file" => SuppressionScope.File,
            _ => SuppressionScope.Region,
        };
        string reason = match.Groups["reason"].Value.Trim();
        DateOnly? until = null;
        if (UntilDate().Match(reason) is { Success: true } date
            && DateOnly.TryParseExact(date.Groups["date"].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            until = day;
            reason = reason.Remove(date.Index, date.Length).Trim();
        }

        directives.Add(new SuppressionDirective(comment.Span, scope, rules, reason, until, Lines(source, comment, scope)));
    }

    private static TextSpan Place(CommentBlock comment, Group rules, Match name)
    {
        int start = comment.Content.Start + rules.Index + name.Index;
        return new TextSpan(start, start + name.Length);
    }

    private static (int First, int Last) Lines(SourceText source, CommentBlock comment, SuppressionScope scope)
    {
        int line = source.GetLineIndex(comment.Span.Start);
        switch (scope)
        {
            case SuppressionScope.File:
                return (0, int.MaxValue);
            case SuppressionScope.Region:
                return (line, int.MaxValue);
            case SuppressionScope.Line:
                return (line, line);
            default:
                int next = source.GetLineIndex(comment.Span.End) + 1;
                while (next < source.LineCount && string.IsNullOrWhiteSpace(source[source.GetLine(next)]))
                {
                    next++;
                }

                return (next, next);
        }
    }

    // An "enable" ends every open region that names one of its rules, or all of them when it names none.
    private static void Close(
        ImmutableArray<SuppressionDirective>.Builder directives, ImmutableArray<(string Name, TextSpan Span)> rules, int line)
    {
        for (int i = 0; i < directives.Count; i++)
        {
            SuppressionDirective open = directives[i];
            bool named = rules.IsEmpty || open.Rules.Any(rule => rules.Any(other => other.Name.Equals(rule.Name, StringComparison.OrdinalIgnoreCase)));
            if (open.Scope == SuppressionScope.Region && open.Lines.Last == int.MaxValue && named)
            {
                directives[i] = open with { Lines = (open.Lines.First, line) };
            }
        }
    }

    [GeneratedRegex(
        @"\A\s*reviewlint-(?<verb>disable|enable)(?<scope>-next-line|-line|-file)?(?=[\s:]|\z)(?<rules>[^:]*)(?::(?<reason>.*))?\z",
        RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Comment();

    [GeneratedRegex("[A-Za-z0-9-]+")]
    private static partial Regex RuleName();

    [GeneratedRegex(@"\(until (?<date>\d{4}-\d{2}-\d{2})\)", RegexOptions.CultureInvariant)]
    private static partial Regex UntilDate();
}
