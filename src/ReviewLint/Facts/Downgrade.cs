using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>Words that say why and by how much evidence was rated down: "downgraded two levels to low for risk of bias and imprecision".</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Start">Offset of the verb in the sentence.</param>
/// <param name="Text">The words from the verb to the last level or number read.</param>
/// <param name="Anchor">Adjacent when verb and levels stand in one sentence.</param>
public sealed record Downgrade(Section Section, Sentence Sentence, int Start, string Text, Anchor Anchor) : Fact(Section, Sentence, Start, Text, Anchor)
{
    /// <summary>The totals of levels that the words can mean; empty when they give none, or not in plain words.</summary>
    /// <remarks>"Two levels for risk of bias and imprecision" may be two in all or two each.</remarks>
    public ImmutableArray<int> Totals { get; init; } = [];

    /// <summary>The level rated down from, when the words name it.</summary>
    public CertaintyLevel? From { get; init; }

    /// <summary>The level arrived at, when the words name one.</summary>
    public CertaintyLevel? To { get; init; }

    /// <summary>Whether the words speak of studies without randomisation, whose evidence may start low.</summary>
    public bool IsOfNonRandomised { get; init; }

    /// <summary>Whether a start and a total are to be had that give the level arrived at; true where something is missing to tell.</summary>
    /// <param name="starts">The levels that the evidence may start at, unless the words name one.</param>
    public bool IsPossible(params ReadOnlySpan<CertaintyLevel> starts)
    {
        if (To is not { } to || Totals.IsEmpty)
        {
            return true;
        }

        foreach (CertaintyLevel start in From is { } from ? [from] : starts)
        {
            foreach (int total in Totals)
            {
                if (Math.Max(0, (int)start - total) == (int)to)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
