namespace ReviewLint.Tests.Readers;

public sealed class MarkdownReaderTests
{
    [Fact]
    public void Reads_headings_of_both_kinds() => BlockTable.Check(
        "x.md",
        "# Title *of* it {#sec-a .class}\n" +
        "\n" +
        "Background\n" +
        "==========\n" +
        "\n" +
        "Methods and\n" +
        "materials\n" +
        "---\n" +
        "\n" +
        "## Results ##\n" +
        "\n" +
        "# {-}\n" +
        "\n" +
        "# Aims {-}\n",
        """
        heading 1 Marked (0-31) Title of it
        heading 1 Marked (33-54) Background
        heading 2 Marked (56-81) Methods and materials
        heading 2 Marked (83-93) Results
        heading 1 Marked (105-115) Aims
        """);

    [Fact]
    public void Reads_paragraphs_join_their_wrapped_lines() => BlockTable.Check(
        "x.md",
        "We searched\n" +
        "three **databa\\*ses** &amp;\n" +
        "_two_ registers.  \n" +
        "That is all.\n",
        """
        Paragraph (0-71) We searched three databa*ses & two registers. That is all.
        """);

    [Fact]
    public void Reads_inline_code_maths_citations_and_images_are_masked() => BlockTable.Check(
        "x.md",
        "We used `metafor` [@vi2010; @b, p. 3] and @balduzzi2019 for $\\theta_i$ and $$x$$ with ![a flow](flow.png) in 5 trials[^1]. It cost $5 to $10 or a@b.org.\n" +
        "\n" +
        "[^1]: A note that\n" +
        "    goes on.\n" +
        "\n" +
        "    And on.\n",
        """
        Paragraph (0-152) We used # # and # for # and # with # in 5 trials#. It cost $5 to $10 or a@b.org.
        Footnote (160-184) A note that goes on.
        Footnote (190-197) And on.
        """);

    [Fact]
    public void Reads_maths_that_only_sets_numbers_as_prose() => BlockTable.Check(
        "x.md",
        "It was ($\\tau^{2}$ = 0.1, $I^2 = 45\\%$, $p \\le .01$, $N = 1{,}204$) with $\\frac{1}{2}$.\n",
        """
        Paragraph (0-87) It was (Tau2 = 0.1, I2 = 45%, p ≤ .01, N = 1,204) with #.
        """);

    [Fact]
    public void Reads_links_give_their_text() => BlockTable.Check(
        "x.md",
        "See [the *protocol*](https://x.org/a_b \"t\") and [the register][r] and <https://y.org> and [r] and [1, 2] and [brackets](not closed and [x]{.mark}.\n" +
        "\n" +
        "[r]: https://r.org\n",
        """
        Paragraph (0-146) See the protocol and the register and https://y.org and r and [1, 2] and [brackets](not closed and x.
        """);

    [Fact]
    public void Reads_lists_and_quotes() => BlockTable.Check(
        "x.md",
        "- one\n" +
        "  two\n" +
        "  - inner\n" +
        "- three\n" +
        "\n" +
        "1. first\n" +
        "\n" +
        "   second\n" +
        "\n" +
        "> quoted\n" +
        "> words\n" +
        "> > deeper\n" +
        "> - item\n",
        """
        ListItem (2-11) one two
        ListItem (16-21) inner
        ListItem (24-29) three
        ListItem (34-39) first
        ListItem (44-50) second
        Quote (54-68) quoted words
        Quote (73-79) deeper
        ListItem (84-88) item
        """);

    [Fact]
    public void Reads_comments_are_no_prose() => BlockTable.Check(
        "x.md",
        "<!-- reviewlint-disable-next-line RL2003: planned -->\n" +
        "We searched <!-- when? --> in May\n" +
        "and <!-- a\n" +
        "b --> June. `<!-- code -->`\n" +
        "\n" +
        "<!--\n" +
        "# Not a heading\n" +
        "\n" +
        "not prose\n" +
        "-->\n" +
        "\n" +
        "End.\n",
        """
        comment (0-53) reviewlint-disable-next-line RL2003: planned
        Paragraph (54-126) We searched in May and June. #
        comment (66-80) when?
        comment (92-104) a b
        comment (128-163) # Not a heading  not prose
        Paragraph (165-169) End.
        """);

    [Fact]
    public void Reads_html_blocks_are_read_as_Markdown() => BlockTable.Check(
        "x.md",
        "<div class=\"x\">\n" +
        "\n" +
        "## Methods\n" +
        "\n" +
        "<p>We <b>searched</b> it.<br>Twice.</p>\n" +
        "</div>\n" +
        "\n" +
        "P <0.05 and n> 3.\n",
        """
        heading 2 Marked (17-27) Methods
        Paragraph (29-75) We searched it. Twice.
        Paragraph (77-94) P <0.05 and n> 3.
        """);

    [Fact]
    public void Reads_code_keeps_its_lines() => BlockTable.Check(
        "x.md",
        "Text.\n" +
        "\n" +
        "```text\n" +
        "1. exp Asthma/\n" +
        "\n" +
        "2. or/1\n" +
        "```\n" +
        "\n" +
        "    indented here\n" +
        "     more\n",
        """
        Paragraph (0-5) Text.
        code (7-42) [text] 1. exp Asthma/ ;  ; 2. or/1
        code (44-71) [] indented here ;  more
        """);

    [Fact]
    public void Reads_pipe_tables() => BlockTable.Check(
        "x.md",
        "Before.\n" +
        "| Study | n | *P* |\n" +
        "|:------|--:|---|\n" +
        "| A\\|B | 12 | `a|b` |\n" +
        "| C | | 0.5 |\n" +
        "After.\n",
        """
        Paragraph (0-8) Before.
        table (8-81) head Study | n | P ; row A|B | 12 | # ; row C |  | 0.5
        Paragraph (81-88) After.
        """);

    [Fact]
    public void Reads_grid_tables() => BlockTable.Check(
        "x.md",
        "+-------+------+\n" +
        "| Study | n    |\n" +
        "+=======+======+\n" +
        "| A b   | 12   |\n" +
        "| c     | - x  |\n" +
        "+-------+------+\n",
        """
        table (0-101) head Study | n ; row A b c | 12 x
        """);

    [Fact]
    public void Reads_bold_runs_as_headings() => BlockTable.Check(
        "x.md",
        "## Abstract\n" +
        "\n" +
        "**Main results:** We found 3 trials.\n" +
        "\n" +
        "**Objectives**\n" +
        "\n" +
        "**Data sources** MEDLINE was searched. RESULTS: none.\n" +
        "\n" +
        "**We** found it.\n" +
        "\n" +
        "**A long sentence in bold ends with a stop.**\n",
        """
        heading 2 Marked (0-11) Abstract
        heading 3 BoldRun (15-28) Main results:
        Paragraph (31-49) We found 3 trials.
        heading 3 BoldRun (51-65) Objectives
        heading 3 BoldRun (69-81) Data sources
        Paragraph (84-105) MEDLINE was searched.
        heading 3 RunIn (106-114) RESULTS:
        Paragraph (115-120) none.
        Paragraph (122-138) We found it.
        Paragraph (140-185) A long sentence in bold ends with a stop.
        """);

    [Fact]
    public void Reads_run_in_headings() => BlockTable.Check(
        "x.md",
        "# Abstract\n" +
        "\n" +
        "BACKGROUND: Asthma is common. METHODS: We searched MEDLINE (to 2020). RESULTS: Two trials. CONCLUSIONS: It may help.\n" +
        "\n" +
        "- Results: in a list\n" +
        "\n" +
        "We note: Results: nothing.\n",
        """
        heading 1 Marked (0-10) Abstract
        heading 2 RunIn (12-23) BACKGROUND:
        Paragraph (24-41) Asthma is common.
        heading 2 RunIn (42-50) METHODS:
        Paragraph (51-81) We searched MEDLINE (to 2020).
        heading 2 RunIn (82-90) RESULTS:
        Paragraph (91-102) Two trials.
        heading 2 RunIn (103-115) CONCLUSIONS:
        Paragraph (116-128) It may help.
        ListItem (132-150) Results: in a list
        Paragraph (152-178) We note: Results: nothing.
        """);

    [Fact]
    public void Reads_known_words_on_a_line_of_their_own() => BlockTable.Check(
        "x.md",
        "# Review of x\n" +
        "\n" +
        "Selection criteria\n" +
        "\n" +
        "Trials.\n" +
        "\n" +
        "Secondary objective two\n",
        """
        heading 1 Marked (0-13) Review of x
        heading 2 BareLine (15-33) Selection criteria
        Paragraph (35-42) Trials.
        Paragraph (44-67) Secondary objective two
        """);

    [Fact]
    public void Reads_front_matter() => BlockTable.Check(
        "x.md",
        "---\n" +
        "title: \"Exercise for \\\"asthma\\\"\"\n" +
        "author:\n" +
        "  - name: A\n" +
        "    title: Dr\n" +
        "abstract: |\n" +
        "  Background: Asthma is\n" +
        "  common. Results: None.\n" +
        "\n" +
        "  Funding: no *one*.\n" +
        "date: 2026-03-01\n" +
        "type: protocol\n" +
        "---\n" +
        "\n" +
        "Text.\n",
        """
        heading 0 FrontMatter (12-35) Exercise for "asthma"
        heading 1 FrontMatter (71-79) abstract
        heading 2 RunIn (85-96) Background:
        Paragraph (97-116) Asthma is common.
        heading 2 RunIn (117-125) Results:
        Paragraph (126-131) None.
        heading 2 RunIn (135-143) Funding:
        Paragraph (144-153) no one.
        Paragraph (191-196) Text.
        """);

    [Fact]
    public void Reads_front_matter_folded_and_single_quoted() => BlockTable.Check(
        "x.md",
        "---\n" +
        "abstract: >-\n" +
        "    We looked\n" +
        "    for trials.\n" +
        "title: 'Crohn''s disease'\n" +
        "---\n" +
        "# Methods\n",
        """
        heading 1 FrontMatter (4-12) abstract
        Paragraph (21-46) We looked for trials.
        heading 0 FrontMatter (55-71) Crohn's disease
        heading 1 Marked (77-86) Methods
        """);

    [Fact]
    public void Reads_front_matter_that_is_not_closed() => BlockTable.Check(
        "x.md",
        "---\n" +
        "title: x\n" +
        "\n" +
        "Text here.\n",
        """
        problem (0-3) front matter is not closed; read as text
        Paragraph (4-12) title: x
        Paragraph (14-24) Text here.
        """);

    [Fact]
    public void Reads_front_matter_that_is_no_yaml() => BlockTable.Check(
        "x.md",
        "---\n" +
        "title: A review\n" +
        "key: [a\n" +
        "---\n" +
        "\n" +
        "Text.\n",
        """
        problem (28-28) front matter is not valid YAML; it was read up to here
        heading 0 FrontMatter (11-19) A review
        Paragraph (33-38) Text.
        """);

    [Fact]
    public void Reads_quarto_chunks_divs_and_shortcodes() => BlockTable.Check(
        "x.qmd",
        "---\n" +
        "title: T\n" +
        "---\n" +
        "\n" +
        "```{r}\n" +
        "#| echo: false\n" +
        "x <- 1\n" +
        "```\n" +
        "\n" +
        "::: {.callout-note}\n" +
        "## Methods {#sec-m}\n" +
        "\n" +
        "We found `r nrow(d)` trials (@fig-flow) {{< meta n >}}.\n" +
        ":::\n" +
        "\n" +
        "{{< include _x.qmd >}}\n" +
        "\n" +
        "$$\n" +
        "a\n" +
        "+ b\n" +
        "$$ {#eq-1}\n" +
        "\n" +
        "\\newpage\n" +
        "\n" +
        "RR 0.5--0.9, H~2~O, 10^2^ and \\textbf{bold} \\cite{k}.\n",
        """
        heading 0 FrontMatter (11-12) T
        code (18-50) [{r}] #| echo: false ; x <- 1
        heading 2 Marked (72-91) Methods
        Paragraph (93-148) We found # trials (#) #.
        Paragraph (154-176) #
        Paragraph (209-262) RR 0.5-0.9, H2O, 10^2 and bold #.
        """);

    [Fact]
    public void Reads_deep_nesting_is_read_as_a_paragraph() => BlockTable.Check(
        "x.md",
        "> a\n" +
        "\n" +
        "> > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > deep\n" +
        "more\n" +
        "\n" +
        "End.\n",
        """
        problem (5-154) quotes or lists nested too deeply to parse; read as plain paragraphs
        Quote (2-3) a
        Paragraph (5-154) deep more
        Paragraph (156-160) End.
        """);

    [Fact]
    public void Reads_unclosed_fence_and_comment() => BlockTable.Check(
        "x.md",
        "Text <!-- open.\n" +
        "\n" +
        "```\n" +
        "code\n",
        """
        problem (5-9) comment is not closed; read as text
        problem (17-20) code fence is not closed; everything after it was read as code
        Paragraph (0-15) Text open.
        code (17-25) [] code
        """);

    [Fact]
    public void Reads_bold_words_of_a_sentence_as_prose() => BlockTable.Check(
        "x.md",
        "**Conclusions** drawn from them were weak.\n" +
        "\n" +
        "**Funding** None.\n",
        """
        Paragraph (0-42) Conclusions drawn from them were weak.
        heading 1 BoldRun (46-53) Funding
        Paragraph (56-61) None.
        """);

    [Fact]
    public void Reads_latex_environments() => BlockTable.Check(
        "x.qmd",
        "\\begin{table}\n" +
        "x & y\n" +
        "\n" +
        "\\end{table}\n" +
        "\n" +
        "\\begin{quote}\n" +
        "We found it in 5\\ %.\n" +
        "\\end{quote}\n",
        """
        Paragraph (34-80) # We found it in 5 %. #
        """);

    [Fact]
    public void Reads_a_paragraph_above_a_rule() => BlockTable.Check(
        "x.md",
        "We searched MEDLINE and Embase and then many other sources for trials of it.\n" +
        "---\n" +
        "\n" +
        "More.\n",
        """
        Paragraph (0-80) We searched MEDLINE and Embase and then many other sources for trials of it.
        Paragraph (82-87) More.
        """);

    [Fact]
    public void Reads_emoji_and_combining_marks() => BlockTable.Check(
        "x.md",
        "\U0001F600 e\u0301t\u00E9 **RR** 0.5 &#x1F600; x\n",
        """
        Paragraph (0-30) 😀 été RR 0.5 😀 x
        """);

    [Fact]
    public void Reads_footnotes_where_they_stand() => BlockTable.Check(
        "x.md",
        "A[^a].\n" +
        "\n" +
        "[^a]: Note *one*.\n" +
        "\n" +
        "B.\n" +
        "\n" +
        "[^b]:\n" +
        "    Note two.\n",
        """
        Paragraph (0-6) A#.
        Footnote (14-25) Note one.
        Paragraph (27-29) B.
        Footnote (41-50) Note two.
        """);

    [Fact]
    public void Reads_nested_brackets_in_citations() => BlockTable.Check(
        "x.md",
        "As in [see @a, pp. 3-5; also @b] and [-@c] and (e.g., @d; @e_f). [A [nested](x)](y) [z](<a b> 'T') ![](i.png)\n",
        """
        Paragraph (0-109) As in # and # and (e.g., #; #). A nested z #
        """);
}
