using ReviewLint.Facts;
using ReviewLint.Text;

namespace ReviewLint.Tests.Facts;

/// <summary>A few sentences as a draft.</summary>
internal static class Understood
{
    public static Review Of(string text) =>
        Linter.Understand(new SourceText("draft.md", $"# Walks for pain\n\n## Results\n\n{text}\n"), new LintOptions { Today = new DateOnly(2026, 1, 1) });
}
