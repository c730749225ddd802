namespace ReviewLint.Tests.Readers;

public sealed class PlainTextReaderTests
{
    [Fact]
    public void Reads_title_headings_and_paragraphs() => BlockTable.Check(
        "x.txt",
        "Exercise for asthma in adults\n" +
        "\n" +
        "Review question\n" +
        "\n" +
        "Does exercise help?\n" +
        "\n" +
        "Authors' conclusions:\u00A0\n" +
        "\n" +
        "It may help\n" +
        "adults.\n" +
        "\n" +
        "Read the full abstract...\n" +
        "\n" +
        "Background\n" +
        "Asthma is common.\n" +
        "Search strategy:\u00A0\n" +
        "\n" +
        "We searched.\n",
        """
        heading 0 BareLine (0-29) Exercise for asthma in adults
        heading 1 BareLine (31-46) Review question
        Paragraph (48-67) Does exercise help?
        heading 1 BareLine (69-91) Authors' conclusions:
        Paragraph (93-112) It may help adults.
        heading 1 BareLine (114-139) Read the full abstract...
        heading 1 BareLine (141-151) Background
        Paragraph (152-169) Asthma is common.
        heading 1 BareLine (170-187) Search strategy:
        Paragraph (189-201) We searched.
        """);

    [Fact]
    public void Reads_capitals_numbers_and_underlines() => BlockTable.Check(
        "x.txt",
        "ABSTRACT\n" +
        "\n" +
        "Background\n" +
        "\n" +
        "Text one.\n" +
        "\n" +
        "METHODS OF REVIEW\n" +
        "\n" +
        "2.1 Search\n" +
        "\n" +
        "Text two.\n" +
        "\n" +
        "2.1.3 Choosing the trials\n" +
        "\n" +
        "Results\n" +
        "-------\n" +
        "\n" +
        "Text three.\n" +
        "\n" +
        "Discussion\n" +
        "==========\n" +
        "\n" +
        "Text four.\n",
        """
        heading 1 BareLine (0-8) ABSTRACT
        heading 2 BareLine (10-20) Background
        Paragraph (22-31) Text one.
        heading 1 BareLine (33-50) METHODS OF REVIEW
        heading 2 BareLine (52-62) 2.1 Search
        Paragraph (64-73) Text two.
        heading 3 BareLine (75-100) 2.1.3 Choosing the trials
        heading 2 BareLine (102-117) Results
        Paragraph (119-130) Text three.
        heading 1 BareLine (132-153) Discussion
        Paragraph (155-165) Text four.
        """);

    [Fact]
    public void Reads_a_sentence_is_no_heading() => BlockTable.Check(
        "x.txt",
        "Title of it\n" +
        "\n" +
        "We searched these:\n" +
        "\n" +
        "- MEDLINE\n" +
        "  and more\n" +
        "- Embase\n" +
        "\n" +
        "The number was\n" +
        "12. The other\n" +
        "Results\n" +
        "\n" +
        "This is a line.\n" +
        "\n" +
        "We did as follows:\n" +
        "\n" +
        "Text.\n",
        """
        heading 0 BareLine (0-11) Title of it
        Paragraph (13-31) We searched these:
        ListItem (33-53) MEDLINE and more
        ListItem (54-62) Embase
        Paragraph (64-100) The number was 12. The other Results
        Paragraph (102-117) This is a line.
        Paragraph (119-137) We did as follows:
        Paragraph (139-144) Text.
        """);

    [Fact]
    public void Reads_run_in_headings_of_one_paragraph() => BlockTable.Check(
        "x.txt",
        "BACKGROUND: Asthma is common.\n" +
        "OBJECTIVES: To assess it. RESULTS: Two trials (n = 5).\n",
        """
        heading 1 RunIn (0-11) BACKGROUND:
        Paragraph (12-29) Asthma is common.
        heading 1 RunIn (30-41) OBJECTIVES:
        Paragraph (42-55) To assess it.
        heading 1 RunIn (56-64) RESULTS:
        Paragraph (65-84) Two trials (n = 5).
        """);

    [Fact]
    public void Reads_comments_on_lines_of_their_own() => BlockTable.Check(
        "x.txt",
        "A title\n" +
        "\n" +
        "<!-- reviewlint-disable RL2003: planned -->\n" +
        "Text <!-- here -->.\n" +
        "\n" +
        "<!-- two\n" +
        "lines -->\n" +
        "<!-- open\n",
        """
        heading 0 BareLine (0-7) A title
        comment (9-52) reviewlint-disable RL2003: planned
        Paragraph (53-72) Text <!-- here -->.
        comment (74-92) two lines
        Paragraph (93-102) <!-- open
        """);

    [Fact]
    public void Reads_search_strategies_are_code() => BlockTable.Check(
        "x.txt",
        "A title\n" +
        "\n" +
        "Search strategy\n" +
        "\n" +
        "#1 asthma*\n" +
        "#2 MeSH descriptor: [Asthma]\n" +
        "#3 #1 or #2\n" +
        "#4 trial*:ti,ab\n" +
        "\n" +
        "1. One thing.\n" +
        "2. Two things.\n" +
        "3. Three things.\n" +
        "4. Four things.\n",
        """
        heading 0 BareLine (0-7) A title
        heading 1 BareLine (9-24) Search strategy
        code (26-93) [] #1 asthma* ; #2 MeSH descriptor: [Asthma] ; #3 #1 or #2 ; #4 trial*:ti,ab
        ListItem (95-108) One thing.
        ListItem (109-123) Two things.
        ListItem (124-140) Three things.
        ListItem (141-156) Four things.
        """);

    [Fact]
    public void Reads_questions_as_headings() => BlockTable.Check(
        "x.txt",
        "A title\n" +
        "\n" +
        "What is asthma?\n" +
        "\n" +
        "It is a disease.\n" +
        "\n" +
        "Review question\n" +
        "\n" +
        "What helps adults?\n" +
        "\n" +
        "Key messages\n" +
        "\n" +
        "\u2022 It helps.\n",
        """
        heading 0 BareLine (0-7) A title
        heading 1 BareLine (9-24) What is asthma?
        Paragraph (26-42) It is a disease.
        heading 1 BareLine (44-59) Review question
        Paragraph (61-79) What helps adults?
        heading 1 BareLine (81-93) Key messages
        ListItem (95-106) It helps.
        """);

    [Fact]
    public void Reads_comments_before_the_title() => BlockTable.Check(
        "x.txt",
        "<!-- reviewlint-disable-file RL1001: outline -->\n" +
        "\n" +
        "Exercise for asthma\n" +
        "\n" +
        "Text.\n",
        """
        comment (0-48) reviewlint-disable-file RL1001: outline
        heading 0 BareLine (50-69) Exercise for asthma
        Paragraph (71-76) Text.
        """);

    [Fact]
    public void Reads_markdown_headings_too() => BlockTable.Check(
        "x.txt",
        "# Results\n" +
        "\n" +
        "Text.\n" +
        "\n" +
        "Random words\n" +
        "on two lines\n",
        """
        heading 1 BareLine (0-9) Results
        Paragraph (11-16) Text.
        Paragraph (18-43) Random words on two lines
        """);

    [Fact]
    public void Reads_nothing_of_an_empty_draft() => BlockTable.Check(
        "x.txt",
        "\n" +
        "  \n",
        """
        
        """);
}
