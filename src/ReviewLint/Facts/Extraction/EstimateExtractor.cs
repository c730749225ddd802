using System.Collections.Immutable;
using ReviewLint.Documents;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="EffectEstimate"/> facts, and with them P values, heterogeneity and intervals that could not be read.</summary>
internal static class EstimateExtractor
{
    /// <summary>Everything of these kinds in a draft, tables included and back matter left out.</summary>
    public static StatisticalFacts Extract(ReviewDocument document)
    {
        ImmutableArray<EffectEstimate>.Builder estimates = ImmutableArray.CreateBuilder<EffectEstimate>();
        ImmutableArray<PValue>.Builder pValues = ImmutableArray.CreateBuilder<PValue>();
        ImmutableArray<Heterogeneity>.Builder heterogeneities = ImmutableArray.CreateBuilder<Heterogeneity>();
        ImmutableArray<UnreadInterval>.Builder unread = ImmutableArray.CreateBuilder<UnreadInterval>();
        foreach (NumericTokens tokens in NumericTokens.Of(document))
        {
            SentenceStatistics sentence = new(tokens);
            List<EffectEstimate> read = new EstimateReader(tokens, sentence, unread).Read();
            estimates.AddRange(read);
            pValues.AddRange(sentence.PValues.Select(item => read.Find(estimate => estimate.P?.Start == item.Fact.Start)?.P ?? item.Fact));
            heterogeneities.AddRange(sentence.Heterogeneities.Select(item => item.Fact));
        }

        return new StatisticalFacts(estimates.ToImmutable(), pValues.ToImmutable(), heterogeneities.ToImmutable(), unread.ToImmutable());
    }
}
