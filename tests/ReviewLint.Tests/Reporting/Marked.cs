using System.Collections.Immutable;
using System.Text;
using ReviewLint.Diagnostics;
using ReviewLint.Text;

namespace ReviewLint.Tests.Reporting;

/// <summary>Results made from text in which brackets mark findings and parentheses the other place.</summary>
internal static class Marked
{
    public static LintResult Lint(DiagnosticDescriptor rule, string marked, Suppression? suppression = null, string path = "drafts/draft.md")
    {
        StringBuilder text = new();
        List<TextSpan> found = [];
        List<RelatedSpan> related = [];
        int start = 0;
        foreach (char c in marked)
        {
            switch (c)
            {
                case '[' when text.Length == 0 || text[^1] != '\e': start = text.Length; break;
                case '(': start = text.Length; break;
                case ']': found.Add(new TextSpan(start, text.Length)); break;
                case ')': related.Add(new RelatedSpan(new TextSpan(start, text.Length), "reported here")); break;
                default: text.Append(c); break;
            }
        }

        return new LintResult(
            new SourceText(path, text.ToString()),
            null,
            [.. found.Select(span => new Diagnostic(rule, rule.DefaultSeverity, span, "these words are marked", [.. related]) { Suppression = suppression })],
            []);
    }
}
