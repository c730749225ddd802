using ReviewLint.Facts.Extraction.Strategies;
using ReviewLint.Facts.Strategies;
using ReviewLint.Text;

namespace ReviewLint.Tests.Facts.Strategies;

public sealed class QueryParserTests
{
    [Theory]
    [InlineData("exp Back Pain/", "exp <Back Pain>")]
    [InlineData("*Back Pain/", "focus <Back Pain>")]
    [InlineData("Fibrin/an, me [Analysis, Metabolism]", "an,me:<Fibrin>")]
    [InlineData("exp \"Sensitivity and Specificity\"/", "exp <\"Sensitivity and Specificity\">")]
    [InlineData("exp Wounds and Injuries/ or Falls/", "or(exp <Wounds and Injuries>, <Falls>)")]
    [InlineData("walk*.tw.", "tw:walk*")]
    [InlineData("low back pain.ti, ab.", "ti,ab:low back pain")]
    [InlineData("(foot or toe).ti,ab.", "ti,ab:or(foot, toe)")]
    [InlineData("(foot or( near* toe)). tw.", "tw:or(foot, near* toe)")]
    [InlineData("(foot adj3 (drop* or pain)).tw.", "tw:near(foot, or(drop*, pain))")]
    [InlineData("or/1-5", "or(#1-#5)")]
    [InlineData("or/1-5, 7", "or(#1-#5, #7)")]
    [InlineData("or/19-21,23-31", "or(#19-#21, #23-#31)")]
    [InlineData("and/13,18", "and(#13, #18)")]
    [InlineData("1-5/or", "or(#1-#5)")]
    [InlineData("9 not (9 and 10)", "not(#9, and(#9, #10))")]
    [InlineData("1 AND 2 AND 3 NOT 4", "not(and(#1, #2, #3), #4)")]
    [InlineData("35 and 46 and 58 [Block A]", "and(#35, #46, #58)")]
    [InlineData("limit 35 to yr=\"2007 -Current\"", "limit(#35; yr=\"2007 -Current\")")]
    [InlineData("remove duplicates from 11", "limit(#11; remove duplicates)")]
    [InlineData("exp animals/ not humans.sh.", "not(exp <animals>, sh:humans)")]
    [InlineData("(3 D and imag$).tw.", "tw:and(3 D, imag$)")]
    [InlineData("(type 1 or 2).tw.", "tw:or(type 1, 2)")]
    public void Reads_the_syntax_of_Ovid(string query, string tree) => Check(query, tree);

    [Theory]
    [InlineData("\"Back Pain\"[Mesh] OR \"back pain\"[tiab]", "or(Mesh:exp <\"Back Pain\">, tiab:\"back pain\")")]
    [InlineData("walk*[tiab] AND (2010:2020[dp])", "and(tiab:walk*, dp:2010:2020)")]
    [InlineData("\"Walking\"[Mesh:noexp]", "Mesh:noexp:<\"Walking\">")]
    [InlineData("(#1 OR #2) AND #3", "and(or(#1, #2), #3)")]
    [InlineData("(walk OR stroll)[tiab]", "tiab:or(walk, stroll)")]
    [InlineData("Search: #3 AND #4 Filters: Humans, English", "and(#3, #4)")]
    [InlineData("Search (walk OR stroll)", "or(walk, stroll)")]
    public void Reads_the_syntax_of_PubMed(string query, string tree) => Check(query, tree);

    [Theory]
    [InlineData("'backache'/exp OR 'low back pain':ti,ab", "or(exp:exp <'backache'>, ti,ab:'low back pain')")]
    [InlineData("(walk* NEAR/3 pain):ti,ab,kw", "ti,ab,kw:near(walk*, pain)")]
    [InlineData("#5 AND [english]/lim", "and(#5, lim:<[english]>)")]
    [InlineData("MeSH descriptor: [Back Pain] explode all trees", "exp <Back Pain>")]
    [InlineData("[mh \"Back Pain\"]", "exp <Back Pain>")]
    [InlineData("{or #1-#5}", "or(#1-#5)")]
    [InlineData("{AND #1, #3}", "and(#1, #3)")]
    [InlineData("#3 and #6 with Cochrane Library publication date Between Jan 2000 and Dec 2020, in Trials", "and(#3, #6)")]
    [InlineData("#5 AND #4 Indexes=SCI-EXPANDED, SSCI Timespan=All years", "and(#5, #4)")]
    [InlineData("(back next pain):ti,ab", "ti,ab:back next pain")]
    [InlineData("(MH \"Back Pain+\")", "MH:exp <\"Back Pain+\">")]
    [InlineData("TI walk* OR AB walk*", "or(TI:walk*, AB:walk*)")]
    [InlineData("TI ( walk N3 pain )", "TI:near(walk, pain)")]
    [InlineData("S1 OR S2", "or(#1, #2)")]
    [InlineData("TS=(walk* NEAR/3 pain)", "TS:near(walk*, pain)")]
    [InlineData("TITLE-ABS-KEY ( walk W/5 pain ) AND NOT DOCTYPE(ed)", "not(TITLE-ABS-KEY:near(walk, pain), DOCTYPE:ed)")]
    public void Reads_the_syntax_of_other_interfaces(string query, string tree) => Check(query, tree);

    [Theory]
    [InlineData("1 or")]
    [InlineData("and 2")]
    [InlineData("1 or or 2")]
    [InlineData("(foot or toe")]
    [InlineData("foot) or toe")]
    [InlineData("()")]
    [InlineData("")]
    public void Does_not_parse_what_lacks_a_part(string query) => Assert.Null(QueryParser.Parse(Query(query), false).Expression);

    [Theory]
    [InlineData("1 or 2 and 3", true)]
    [InlineData("foot or (toe and pain)", false)]
    [InlineData("(foot and toe or pain).tw.", true)]
    [InlineData("1 and 2 not 3", false)]
    public void Tells_where_only_the_order_of_operators_decides(string query, bool mixed)
    {
        StrategyLine line = StrategyText.Only($"```\n1. foot*.tw.\n2. toe*.tw.\n3. pain.tw.\n4. {query}\n```").Lines[3];
        Assert.Equal(mixed, line.Parts().OfType<StrategyCombination>().Any(part => part.IsMixed));
    }

    [Theory]
    [InlineData("a \"b", '"', 1, 0)]
    [InlineData("(a or b", '(', 1, 0)]
    [InlineData("a) or (b", '(', 1, 1)]
    [InlineData("a[tiab or b[tiab]", '[', 2, 1)]
    [InlineData("{or #1-#3", '{', 1, 0)]
    public void Finds_a_mark_without_its_partner(string query, char mark, int opened, int closed)
    {
        DelimiterFault fault = Assert.IsType<DelimiterFault>(QueryDelimiters.Check(Query(query)));
        Assert.Equal((mark, opened, closed), (fault.Opening, fault.Opened, fault.Closed));
    }

    [Theory]
    [InlineData("(a or b).tw. [the (old term]")]
    [InlineData("\"reviews (maximizes\" or c")]
    [InlineData("Crohn's disease or 'colitis'/exp")]
    public void Passes_over_marks_in_quotes_and_comments(string query) => Assert.Null(QueryDelimiters.Check(Query(query)));

    [Theory]
    [InlineData("(")]
    [InlineData(")")]
    [InlineData("((a or ")]
    [InlineData("[")]
    [InlineData("[a] ")]
    [InlineData("' ")]
    [InlineData("\" ")]
    [InlineData("a and b not ")]
    [InlineData("a adj3 ")]
    [InlineData("or/1-")]
    [InlineData("1 or ")]
    [InlineData("{or ")]
    [InlineData("x(")]
    public void Takes_any_megabyte_without_fail(string unit)
    {
        ParsedQuery parsed = QueryParser.Parse(Query(string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length))), false);
        Assert.False(parsed.Expression is StrategyCombination { Operands.Length: 0 });
    }

    private static void Check(string query, string tree) => Assert.Equal(tree, StrategyText.Show(QueryParser.Parse(Query(query), false).Expression));

    private static Passage Query(string query)
    {
        PassageBuilder builder = new();
        builder.Append(query, 0);
        return builder.Build(0);
    }
}
