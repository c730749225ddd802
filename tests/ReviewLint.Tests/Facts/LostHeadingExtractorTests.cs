using ReviewLint.Diagnostics;
using ReviewLint.Facts;
using ReviewLint.Text;

namespace ReviewLint.Tests.Facts;

public sealed class LostHeadingExtractorTests
{
    private const string Extract =
        """
        # Chewing gum after surgery

        ## Abstract

        The bowel rests for days after surgery, and chewing gum may wake it.

        To assess the effects of chewing gum after surgery.

        ### Search methods

        We searched CENTRAL.

        ### Selection criteria

        Randomised trials.

        ### Data collection and analysis

        Two authors extracted data.

        ### Main results

        Three trials.

        ## Plain language summary

        Gum may help.
        """;

    [Fact]
    public void Two_lost_headings_make_a_draft_lossy()
    {
        Review review = Linter.Understand(new SourceText("draft.md", Extract), new LintOptions { Today = new DateOnly(2026, 1, 1) });
        Assert.Equal(["Background", "Objectives"], review.LostHeadings.Select(lost => lost.Section.Title));
        Assert.True(review.IsLossy);
    }

    [Fact]
    public void A_question_that_ran_into_its_answer_is_a_lost_heading()
    {
        const string Draft = """
            # Chewing gum after surgery

            ## Plain language summary

            ### Key messages

            Gum may help.

            ### What did we want to find out?

            Whether gum helps.

            ### What did we do?

            We searched for trials.

            What did we find?We found three trials.

            ### What are the limitations of the evidence?

            The trials were small.

            ### How up to date is this evidence?

            May 2025.
            """;
        Review review = Linter.Understand(new SourceText("draft.md", Draft), new LintOptions { Today = new DateOnly(2026, 1, 1) });
        Assert.Equal(["What did we find?"], review.LostHeadings.Select(lost => lost.Section.Title));
    }

    [Fact]
    public void Structure_is_at_most_info_in_a_lossy_draft()
    {
        LintResult result = Linter.Lint(new SourceText("draft.md", Extract), new LintOptions { Today = new DateOnly(2026, 1, 1) });
        Diagnostic[] structure = [.. result.Diagnostics.Where(diagnostic => diagnostic.Descriptor.Category == RuleCategory.Structure)];
        Assert.Contains(structure, diagnostic => diagnostic.Message == "heading 'Objectives' is missing though its text is there");
        Assert.Contains(structure, diagnostic => diagnostic.Message.Contains("'Authors' conclusions'", StringComparison.Ordinal));
        Assert.All(structure, diagnostic => Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity));
    }
}
