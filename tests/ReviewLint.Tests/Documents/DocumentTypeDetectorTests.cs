using ReviewLint.Documents;
using ReviewLint.Facts;
using ReviewLint.Text;

namespace ReviewLint.Tests.Documents;

public sealed class DocumentTypeDetectorTests
{
    [Theory]
    [InlineData("# Naps: a systematic review|## Introduction|Text.|## Methods|Text.|## Results|Text.|## Discussion|Text.", "SystematicReview Prisma")]
    [InlineData("# Naps at work: a scoping review|## Introduction|Text.|## Methods|Text.|## Results|Text.", "Scoping Prisma")]
    [InlineData("# Naps at work: a rapid review|## Introduction|Text.|## Methods|Text.|## Results|Text.", "Rapid Prisma")]
    [InlineData("# Naps at work: an umbrella review|## Introduction|Text.|## Methods|Text.|## Results|Text.", "Overview Prisma")]
    [InlineData("# Views on naps: a qualitative evidence synthesis|## Abstract|### Background|Text.|### Objectives|Text.|### Main results|Text.", "Qualitative Cochrane")]
    [InlineData("# Diagnostic accuracy of nap diaries: a systematic review|## Introduction|Text.|## Methods|Text.|## Results|Text.", "Dta Prisma")]
    [InlineData("# Naps for shift workers|## Background|Text.|## Objectives|Text.|## Methods|### Types of studies|Text.|### Types of participants|Text.|## Results|### Effects of interventions|Text.|## Authors' conclusions|Text.", "InterventionReview Cochrane")]
    [InlineData("# Naps for shift workers|## Objectives|Text.|## Types of studies|We included trials.|## Types of participants|Text.|## Search strategy|Text.", "Protocol Cochrane")]
    [InlineData("# Naps in nurses: protocol for a systematic review|## Introduction|Text.|## Methods|We will search MEDLINE.", "Protocol Prisma")]
    [InlineData("# Naps in nurses|## Introduction|Text.|## Methods|We will search MEDLINE. We will include trials.", "Protocol Prisma")]
    [InlineData("# A nap protocol for nurses: a systematic review|## Introduction|Text.|## Methods|Text.|## Results|Text.", "SystematicReview Prisma")]
    [InlineData("# Naps of carers|## Introduction|Text.|## Review question|Text.|## Inclusion criteria|### Participants|Text.|### Phenomena of interest|Text.|## Methods|Text.|## Results|### Review findings|Text.", "JbiReview Jbi")]
    [InlineData("# Naps|## Abstract|### Background|Text.|### Methods|Text.|### Results|Text.|### Conclusions|Text.", "Abstract Prisma")]
    [InlineData("# Naps|## Background|Text.|## Objectives|Text.|## Main results|Text.|## Authors' conclusions|Text.", "Abstract Cochrane")]
    [InlineData("# Naps: a meta-analysis|## Abstract|All in one paragraph.", "Abstract Prisma")]
    [InlineData("# Do naps help?|## Key messages|Text.|## What did we find?|Text.", "Summary Cochrane")]
    [InlineData("# How to bake bread|## Flour|Text.|## Water|Text.", "Unknown Prisma")]
    [InlineData("", "Unknown Prisma")]
    public void Tells_type_and_profile_by_headings_and_title(string draft, string expected)
    {
        Review review = Understand(draft);
        Assert.Equal(expected, $"{review.DocumentType} {review.Profile}");
    }

    [Theory]
    [InlineData("Background, Objectives, Search methods, Selection criteria, Main results, Authors' conclusions", SectionFormat.Long)]
    [InlineData("Background, Objectives, Search strategy, Selection criteria, Main results, Reviewers' conclusions", SectionFormat.Long)]
    [InlineData("Rationale, Objectives, Search methods, Eligibility criteria, Outcomes, Risk of bias, Funding", SectionFormat.Focused)]
    [InlineData("Background, Objectives, Methods, Main results, Authors' conclusions", SectionFormat.Overview)]
    [InlineData("Background, Objectives, Methods, Results, Conclusions", SectionFormat.Imrad)]
    [InlineData("Objective, Design, Data sources, Results, Conclusions", SectionFormat.Imrad)]
    [InlineData("Importance, Objective, Data Sources, Study Selection, Main Outcomes and Measures, Results, Conclusions and Relevance", SectionFormat.Jama)]
    [InlineData("Background, Purpose, Data Sources, Study Selection, Data Extraction, Data Synthesis, Limitation, Conclusion", SectionFormat.Annals)]
    [InlineData("Objective, Introduction, Inclusion criteria, Methods, Results, Conclusions", SectionFormat.Jbi)]
    [InlineData("Objectives, Eligibility criteria, Information sources, Risk of bias, Included studies, Synthesis of results, Interpretation", SectionFormat.Prisma)]
    [InlineData("Thoughts, Results", SectionFormat.None)]
    public void Tells_the_format_of_an_abstract(string headings, SectionFormat expected)
    {
        string draft = "# Naps|## Abstract|" + string.Join('|', headings.Split(", ").Select(heading => $"### {heading}|Text."));
        Assert.Equal(expected, Understand(draft).Abstract!.Format);
    }

    [Theory]
    [InlineData("Key messages, What is a nap?, What did we find?, How up-to-date is this evidence?", SectionFormat.Template2022)]
    [InlineData("Review question, Background, Study characteristics, Key results", SectionFormat.Pleacs)]
    [InlineData("What is the aim of this review?, Key messages, What was studied in the review?", SectionFormat.Norway)]
    [InlineData("What is a nap?, Why nap?", SectionFormat.None)]
    public void Tells_the_format_of_a_summary(string headings, SectionFormat expected)
    {
        string draft = "# Naps|## Plain language summary|" + string.Join('|', headings.Split(", ").Select(heading => $"### {heading}|Text."));
        Assert.Equal(expected, Understand(draft).Summary!.Format);
    }

    [Fact]
    public void An_untold_type_is_said_once_as_info()
    {
        LintResult result = Linter.Lint(new SourceText("draft.md", "# How to bake bread\n\nMix flour and water.\n"), new LintOptions { Today = new DateOnly(2026, 1, 1) });
        Assert.Single(result.Diagnostics, diagnostic => diagnostic.Descriptor.Id == "RL0008");
    }

    private static Review Understand(string draft) =>
        Linter.Understand(new SourceText("draft.md", draft.Replace("|", "\n\n", StringComparison.Ordinal)), new LintOptions { Today = new DateOnly(2026, 1, 1) });
}
