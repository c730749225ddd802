using ReviewLint.Facts;
using ReviewLint.Text;

namespace ReviewLint.Tests.Facts;

/// <summary>Small drafts for tests of facts.</summary>
internal static class CountDraft
{
    public static Review Read(string results, string conclusions = "More trials are needed.", string summary = "This is about feet.") =>
        Linter.Understand(
            new SourceText(
                "draft.md",
                $"# Footwear for falls\n\n## Abstract\n\n### Main results\n\n{results}\n\n### Authors' conclusions\n\n{conclusions}\n\n## Plain language summary\n\n{summary}\n"),
            new LintOptions { Today = new DateOnly(2026, 1, 1) });
}
