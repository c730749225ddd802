using ReviewLint.Checklists;
using ReviewLint.Documents;
using ReviewLint.Facts;
using ReviewLint.Text;

namespace ReviewLint.Tests.Checklists;

public sealed class ChecklistAssessorTests
{
    private const string Draft = """
        # Singing groups for breathlessness: a systematic review

        ## Abstract

        We searched MEDLINE and Embase to 3 May 2024.

        ## Background

        Little is known about singing in lung disease.

        ## Methods

        ### Selection of studies

        Two reviewers screened titles independently.

        ### Risk of bias assessment

        We judged the risk of bias of each trial with RoB 2.

        ## Results

        We screened 210 records. We included four trials with 212 participants.

        ## Funding

        No funding was received.
        """;

    [Theory]
    [InlineData("1", ItemStatus.Reported, "Singing groups for breathlessness: a systematic review")]
    [InlineData("3", ItemStatus.Reported, "Little is known about singing in lung disease.")]
    [InlineData("8", ItemStatus.Reported, "Two reviewers screened titles independently.")]
    [InlineData("9", ItemStatus.Missing, null)]
    [InlineData("11", ItemStatus.Unclear, "We judged the risk of bias of each trial with RoB 2.")]
    [InlineData("16a", ItemStatus.Reported, "We screened 210 records.")]
    [InlineData("25", ItemStatus.Reported, "No funding was received.")]
    public void Quotes_the_words_that_answer(string item, ItemStatus status, string? words)
    {
        ItemAnswer answer = Answer(Draft, item);
        Assert.Equal((status, words), (answer.Status, answer.Evidence?.Words));
    }

    [Fact]
    public void What_only_the_abstract_says_is_unclear_and_told_so()
    {
        ItemAnswer answer = Answer(Draft, "6");
        Assert.Equal((ItemStatus.Unclear, "said in the abstract only"), (answer.Status, answer.Note));
    }

    [Fact]
    public void What_is_half_said_names_the_other_half() => Assert.Equal("not found: duplicate rob", Answer(Draft, "11").Note);

    [Fact]
    public void A_draft_without_the_section_is_unclear_not_missing()
    {
        ItemAnswer answer = Answer("# Singing: a systematic review\n\n## Methods\n\nWe searched MEDLINE.\n", "23b");
        Assert.Equal((ItemStatus.Unclear, "the draft holds no section that should say it"), (answer.Status, answer.Note));
    }

    [Fact]
    public void Results_are_not_asked_of_a_protocol()
    {
        ItemAnswer answer = Answer(Draft, "17", new LintOptions { Today = new DateOnly(2026, 1, 1), DocumentType = DocumentType.Protocol });
        Assert.Equal((ItemStatus.NotApplicable, "the draft is a protocol"), (answer.Status, answer.Note));
    }

    [Fact]
    public void Syntheses_are_not_asked_where_the_draft_says_that_there_was_none()
    {
        ItemAnswer answer = Answer(Draft.Replace("with 212 participants.", "with 212 participants. A meta-analysis was not possible.", StringComparison.Ordinal), "20b");
        Assert.Equal(ItemStatus.NotApplicable, answer.Status);
    }

    [Fact]
    public void Words_far_apart_in_a_long_sentence_do_not_answer()
    {
        string filler = string.Join(' ', Enumerable.Repeat("and of several other things in between", 4));
        ItemAnswer answer = Answer(Draft.Replace("Two reviewers screened titles independently.", $"Two reviewers met {filler} screened.", StringComparison.Ordinal), "8");
        Assert.Null(answer.Evidence);
    }

    [Fact]
    public void A_long_sentence_is_cut_around_the_words()
    {
        string filler = string.Join(' ', Enumerable.Repeat("in the morning", 40));
        ItemAnswer answer = Answer(Draft.Replace("Two reviewers screened", $"We met {filler}, and two reviewers screened", StringComparison.Ordinal), "8");
        Assert.StartsWith("… ", answer.Evidence!.Words, StringComparison.Ordinal);
        Assert.EndsWith("two reviewers screened titles independently.", answer.Evidence.Words, StringComparison.Ordinal);
        Assert.InRange(answer.Evidence.Words.Length, 100, 304);
    }

    [Fact]
    public void The_checklist_for_abstracts_is_answered_by_the_facts_on_abstracts()
    {
        Review review = Linter.Understand(new SourceText("draft.md", Draft), new LintOptions { Today = new DateOnly(2026, 1, 1) });
        ChecklistReport report = ChecklistAssessor.Assess(review, ChecklistCatalog.Load("prisma-2020-abstract"));
        Assert.Equal(review.AbstractItems.Select(item => item.Status), report.Answers.Select(answer => answer.Status));
    }

    private static ItemAnswer Answer(string draft, string item, LintOptions? options = null)
    {
        Review review = Linter.Understand(new SourceText("draft.md", draft), options ?? new LintOptions { Today = new DateOnly(2026, 1, 1) });
        return ChecklistAssessor.Assess(review, ChecklistCatalog.Load("prisma-2020")).Answers.Single(answer => answer.Item.Number == item);
    }
}
