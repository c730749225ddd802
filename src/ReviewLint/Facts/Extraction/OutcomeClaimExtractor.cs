using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="OutcomeClaim"/> facts in results, conclusions and summary, with the ratings and estimates that belong to them.</summary>
internal static class OutcomeClaimExtractor
{
    // "..., although the certainty of the evidence was low": the turn of the clause belongs to the rating.
    private const int LongestTurn = 15;

    public static ImmutableArray<OutcomeClaim> Extract(ReviewDocument document, ImmutableArray<CertaintyStatement> ratings, ImmutableArray<EffectEstimate> estimates)
    {
        ILookup<Sentence, EffectEstimate> estimatesOf = estimates.BySentence();
        ImmutableArray<OutcomeClaim>.Builder claims = ImmutableArray.CreateBuilder<OutcomeClaim>();
        OutcomeClaimGrammar grammar = new();
        ILookup<Sentence, CertaintyStatement> ratingsOf = ratings.BySentence();
        foreach (Section section in document.Sections.Where(CertaintyExtractor.Rates))
        {
            bool concludes = Concludes(section);
            foreach (ProseBlock block in section.Blocks.OfType<ProseBlock>())
            {
                grammar.StartParagraph();
                ImmutableArray<Sentence> sentences = block.Passage.Sentences;
                for (int i = 0; i < sentences.Length; i++)
                {
                    List<OutcomeClaim> found = grammar.Read(section, sentences[i]);
                    ImmutableArray<CertaintyStatement> own = [.. ratingsOf[sentences[i]].Where(rating => !rating.IsWanted)];
                    ImmutableArray<CertaintyStatement> next = own.IsEmpty && i + 1 < sentences.Length && Follows(sentences[i + 1].Text) ? [.. ratingsOf[sentences[i + 1]]] : [];
                    claims.AddRange(found.Select((claim, index) => claim with
                    {
                        IsConclusion = concludes,
                        Estimate = EstimateOf(found, index, estimatesOf[sentences[i]]),
                        Certainty = RatingOf(found, index, own) ?? (next is [var only] ? only : null),
                    }));
                }
            }
        }

        return claims.ToImmutable();
    }

    /// <summary>Whether a section concludes or retells: conclusions, implications, key messages and the whole summary.</summary>
    public static bool Concludes(Section section) =>
        section.Part == PartKind.Summary || section.IsWithin(SectionRole.Conclusions) || section.IsWithin(SectionRole.Practice) || section.IsWithin(SectionRole.KeyMessages);

    // A rating in brackets belongs to what stands before it, one outside to what follows; a closing one to all that has none.
    private static CertaintyStatement? RatingOf(List<OutcomeClaim> claims, int index, ImmutableArray<CertaintyStatement> ratings)
    {
        int from = claims[index].Start;
        CertaintyStatement? leading = ratings.LastOrDefault(rating => !rating.IsBracketed && rating.Start < from);
        CertaintyStatement? closing = ratings.FirstOrDefault(rating => rating.Start > from);
        int next = index + 1 < claims.Count ? claims[index + 1].Start : int.MaxValue;
        return closing is { IsBracketed: true } && (closing.Start < next || leading is null) ? closing
            : leading ?? (closing is not null && closing.Start < next && !Clauses.IsBroken(claims[index].Sentence.Text, from, closing.Start - LongestTurn) ? closing : null);
    }

    private static EffectEstimate? EstimateOf(List<OutcomeClaim> claims, int index, IEnumerable<EffectEstimate> estimates)
    {
        int from = claims[index].Start;
        int next = index + 1 < claims.Count ? claims[index + 1].Start : int.MaxValue;
        return estimates.FirstOrDefault(estimate => estimate.Start > from && estimate.Start < next);
    }

    // "The certainty of the evidence was low." rates what the sentence before says.
    private static bool Follows(string text) =>
        text.StartsWith("The certainty of th", StringComparison.Ordinal) || text.StartsWith("The quality of th", StringComparison.Ordinal)
        || text.StartsWith("This evidence ", StringComparison.Ordinal) || text.StartsWith("We judged th", StringComparison.Ordinal)
        || text.StartsWith("The evidence was of ", StringComparison.Ordinal) || text.StartsWith("The evidence is of ", StringComparison.Ordinal)
        || text.StartsWith("The certainty of evidence for this outcome", StringComparison.Ordinal) || text.StartsWith("The quality of evidence for this outcome", StringComparison.Ordinal);
}
