namespace ReviewLint.Tests.Text;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("It helps. It harms.", 2)]
    [InlineData("Does it help? It does! We think so.", 3)]
    [InlineData("The effect was small (P = .04). Then none.", 2)]
    [InlineData("RR 0.85, 95% CI 0.71 to 1.02. No more.", 2)]
    [InlineData("Drugs, e.g. Aspirin, and i.e. None, vs. Placebo.", 1)]
    [InlineData("Drugs (eg. Aspirin) help.", 1)]
    [InlineData("Smith et al. Lancet 2013. We agree.", 2)]
    [InlineData("As found by Smith et al. We agree.", 2)]
    [InlineData("The register (CENTRAL; 2013, Issue 9). We searched it.", 2)]
    [InlineData("In the U.S. Department of Health it was so.", 1)]
    [InlineData("Two trials came from the U.S. The rest did not.", 2)]
    [InlineData("People with MS. Assessment of them.", 2)]
    [InlineData("People with hepatitis B. Adverse events were rare.", 2)]
    [InlineData("Mary J. Smith screened. So did Dr. Jones.", 2)]
    [InlineData("See Fig. 2 and No. 5 of Dec. 2013. Then stop.", 2)]
    [InlineData("There were no. Then there were.", 2)]
    [InlineData("It ended in Dec. The rest followed.", 2)]
    [InlineData("1. Adults only. 2. Children too.", 2)]
    [InlineData("iv. Adults only.", 1)]
    [InlineData("We read (all of it. Really.) and more.", 1)]
    [InlineData("We read it. (All of it.) Then we stopped.", 3)]
    [InlineData("We read (it. Then we stopped.", 2)]
    [InlineData("It helps.12 The rest did not.", 2)]
    [InlineData("It helps.[3, 4] The rest did not.", 2)]
    [InlineData("It helps.\uFFFC The rest did not.", 2)]
    [InlineData("She said \"It helps.\" They agreed.", 2)]
    [InlineData("No evidence.The rest.", 2)]
    [InlineData("It lasted approx. 3 weeks.", 1)]
    [InlineData("...", 1)]
    [InlineData("", 0)]
    public void Parts_text_where_a_reader_would(string text, int sentences)
    {
        string[] found = [.. Passages.Of(text).Sentences.Select(sentence => sentence.Text)];
        Assert.True(found.Length == sentences, string.Join(" ¦ ", found));
        Assert.Equal(text.Replace(" ", "", StringComparison.Ordinal), string.Concat(found).Replace(" ", "", StringComparison.Ordinal));
    }
}
