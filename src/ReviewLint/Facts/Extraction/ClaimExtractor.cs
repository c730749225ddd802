using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="Claim"/> facts in the abstract, the summary and what the main text reports and concludes.</summary>
internal static class ClaimExtractor
{
    private const int FarthestEstimate = 250;

    public static ImmutableArray<Claim> Extract(ReviewDocument document, ImmutableArray<EffectEstimate> estimates)
    {
        ILookup<Sentence, EffectEstimate> bySentence = estimates.Where(estimate => estimate.Interval is not null).BySentence();
        ImmutableArray<Claim>.Builder claims = ImmutableArray.CreateBuilder<Claim>();
        foreach (Section section in ResultSections.Of(document))
        {
            ImmutableArray<Sentence> sentences = [.. section.Sentences];
            for (int i = 0; i < sentences.Length; i++)
            {
                Sentence? previous = i > 0 && ReferenceEquals(sentences[i - 1].Passage, sentences[i].Passage) ? sentences[i - 1] : null;
                bool concludes = ResultSections.Concludes(section, i);
                claims.AddRange(Extract(section, sentences[i], previous?.Text ?? "", bySentence[sentences[i]], concludes));
            }
        }

        return claims.ToImmutable();
    }

    private static IEnumerable<Claim> Extract(Section section, Sentence sentence, string previous, IEnumerable<EffectEstimate> estimates, bool concludes)
    {
        string text = sentence.Text;
        List<ClaimMatch> taken = [];
        foreach (ClaimMatch match in Apart(NoEffectGrammar.Find(text), taken))
        {
            yield return Make(ClaimKind.NoEffect, match, ClaimFrames.OfFinding(text, match)) with { Estimate = EstimateOf(text, match, estimates) };
        }

        foreach (ClaimMatch match in Apart(RecommendationGrammar.Find(text), taken))
        {
            yield return Make(ClaimKind.Recommendation, match, ClaimFrames.OfAdvice(section, text, match, previous));
        }

        ImmutableArray<ClaimMatch> unqualified = concludes || section.Part == PartKind.Summary ? [.. EfficacyGrammar.FindUnqualified(text)] : [];
        foreach (ClaimMatch match in Apart(EffectGrammar.Find(text), taken).Concat(Apart(unqualified, taken)))
        {
            EffectEstimate? estimate = EstimateOf(text, match, estimates);
            yield return Make(ClaimKind.Effect, match, ClaimFrames.OfFinding(text, match)) with
            {
                Estimate = estimate,
                IsUnqualified = unqualified.Any(other => match.Start < other.End && other.Start < match.End),
                IsBenefit = concludes && EfficacyGrammar.IsBenefit(text, match),
                NamesAlternative = estimate is not null && EfficacyGrammar.NamesAlternative(text),
                IsInSubgroup = concludes && EfficacyGrammar.IsInSubgroup(text),
            };
        }

        Claim Make(ClaimKind kind, ClaimMatch match, ClaimFrame frame) => new(
            section, sentence, match.Start, text.Substring(match.Start, match.Length), match.Anchor, kind, frame, ClaimFrames.HedgeOf(text, match))
        {
            IsConclusion = concludes,
            IsBackedByCertainty = ClaimFrames.IsBacked(text),
        };
    }

    // One stretch of words makes one claim: the surest and earliest reading of it.
    private static IEnumerable<ClaimMatch> Apart(IEnumerable<ClaimMatch> matches, List<ClaimMatch> taken)
    {
        foreach (ClaimMatch match in matches.OrderBy(match => match.Anchor).ThenBy(match => match.Start))
        {
            if (!taken.Exists(other => match.Start < other.End && other.Start < match.End))
            {
                taken.Add(match);
                yield return match;
            }
        }
    }

    private static EffectEstimate? EstimateOf(string text, ClaimMatch claim, IEnumerable<EffectEstimate> estimates) =>
        text.Contains("espectively", StringComparison.Ordinal)
            ? null
            : estimates.FirstOrDefault(estimate => estimate.Start >= claim.End && estimate.Start - claim.End <= FarthestEstimate
                && !Clauses.IsBroken(text, claim.End, estimate.Start));
}
