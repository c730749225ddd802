using System.Collections.Immutable;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="EffectEstimate"/> facts, and with them P values, heterogeneity and intervals that could not be read.</summary>
internal static class EstimateExtractor
{
    /// <summary>Everything of these kinds in sentences and table cells.</summary>
    public static StatisticalFacts Extract(IEnumerable<NumericTokens> sentences)
    {
        ImmutableArray<EffectEstimate>.Builder estimates = ImmutableArray.CreateBuilder<EffectEstimate>();
        ImmutableArray<PValue>.Builder pValues = ImmutableArray.CreateBuilder<PValue>();
        ImmutableArray<Heterogeneity>.Builder heterogeneities = ImmutableArray.CreateBuilder<Heterogeneity>();
        ImmutableArray<UnreadInterval>.Builder unread = ImmutableArray.CreateBuilder<UnreadInterval>();
        foreach (NumericTokens tokens in sentences)
        {
            SentenceStatistics sentence = new(tokens);
            List<EffectEstimate> read = new EstimateReader(tokens, sentence, unread).Read();
            estimates.AddRange(read);
            pValues.AddRange(sentence.PValues.Select(item => read.Find(estimate => estimate.P?.Start == item.Fact.Start)?.P ?? item.Fact));
            heterogeneities.AddRange(sentence.Heterogeneities.Select(item => read.Find(estimate => estimate.Heterogeneity?.Start == item.Fact.Start)?.Heterogeneity ?? item.Fact));
        }

        return new StatisticalFacts(estimates.ToImmutable(), pValues.ToImmutable(), heterogeneities.ToImmutable(), unread.ToImmutable());
    }
}
