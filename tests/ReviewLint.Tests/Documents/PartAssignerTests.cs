using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Tests.Documents;

public sealed class PartAssignerTests
{
    [Theory]
    [InlineData("# Naps|## Abstract|### Background|Text.|### Main results|Text.|## Plain language summary|### Key messages|Text.", "Title Abstract Abstract Abstract Summary Summary")]
    [InlineData("# Naps|## Abstract|Text.|## Introduction|Text.|## Methods|### Search strategy|Text.|## References|Text.", "Title Abstract Body Body Body BackMatter")]
    [InlineData("# Naps|## Abstract|### Background|Text.|## Background|Text.|## Methods|Text.|## Results|Text.", "Title Abstract Abstract Body Body Body")]
    [InlineData("# Naps|## Background|Text.|## Objectives|Text.|## Main results|Text.|## Authors' conclusions|Text.", "Title Abstract Abstract Abstract Abstract")]
    [InlineData("# Naps|## Key messages|Text.|## What did we find?|Text.", "Title Summary Summary")]
    [InlineData("# Naps|## Objectives|Text.|## Types of studies|Text.|## Types of participants|Text.", "Title Body Body Body")]
    public void Gives_every_section_its_part(string draft, string expected)
    {
        ReviewDocument document = Linter.Understand(
            new SourceText("draft.md", draft.Replace("|", "\n\n", StringComparison.Ordinal)),
            new LintOptions { Today = new DateOnly(2026, 1, 1) }).Document;
        Assert.Equal(expected, string.Join(' ', document.Sections.Where(section => section.Heading is not null).Select(section => section.Part)));
    }
}
