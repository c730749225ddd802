using ReviewLint.Facts;

namespace ReviewLint.Tests.Facts;

public sealed class RiskOfBiasToolExtractorTests
{
    [Theory]
    [InlineData("We judged trials with the RoB 2 tool and cohorts with ROBINS-I.", "rob-2: RoB 2|robins-i: ROBINS-I")]
    [InlineData("Two people used version 2 of the Cochrane risk-of-bias tool.", "rob-2: version 2 of the Cochrane risk-of-bias")]
    [InlineData("Bias was judged with Cochrane's \"Risk of bias\" tool.", "cochrane: Cochrane's \"Risk of bias\"")]
    [InlineData("The Cochrane Collaboration's tool for assessing risk of bias served for trials.", "cochrane: Cochrane Collaboration's tool")]
    [InlineData("Walks were appraised with QUADAS-2, the Newcastle-Ottawa Scale and the Jadad scale.", "quadas-2: QUADAS-2|newcastle-ottawa: Newcastle-Ottawa|jadad: Jadad")]
    [InlineData("We judged risk of bias by the criteria of the Cochrane Handbook for Systematic Reviews of Interventions.", "cochrane: Cochrane Handbook")]
    public void Reads_the_tools_that_a_sentence_names(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Two trials took in minors, and nos. 3 to 5 were casp to all.")]
    [InlineData("Overall risk of bias was high in two trials.")]
    [InlineData("We followed the Cochrane Handbook for the search.")]
    [InlineData("We robbed nobody of quality.")]
    public void Leaves_words_that_name_no_tool(string text) => Assert.Equal("", Read(text));

    [Fact]
    public void Knows_what_a_tool_was_made_for() => Assert.Equal(
        [RiskOfBiasScope.Reviews, RiskOfBiasScope.Accuracy, RiskOfBiasScope.NonRandomised, RiskOfBiasScope.Any],
        Understood.Of("We compared AMSTAR 2, QUADAS-2, ROBINS-I and MMAT.").RiskOfBiasTools.Select(tool => tool.Suits));

    private static string Read(string text) => string.Join('|', Understood.Of(text).RiskOfBiasTools.Select(tool => $"{tool.Id}: {tool.Text}"));
}
