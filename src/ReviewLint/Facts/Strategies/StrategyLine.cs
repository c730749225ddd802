using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Strategies;

/// <summary>One line of a search strategy; the words of the fact are its query without number and hits.</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The query, wrapped lines joined.</param>
/// <param name="Number">The number as printed, or the position from 1 where none is printed.</param>
/// <param name="Label">The number as printed, with its marks: "1", "#1", "S1"; empty where none is printed.</param>
/// <param name="Hits">How many records it found, or <see langword="null"/> when that is not printed.</param>
/// <param name="Expression">What is searched, or <see langword="null"/> when the line does not parse.</param>
public sealed record StrategyLine(Section Section, Sentence Sentence, int Number, string Label, int? Hits, StrategyExpression? Expression)
    : Fact(Section, Sentence, 0, Sentence.Text, Anchor.Adjacent)
{
    /// <summary>The first parenthesis, bracket or quotation mark without a partner, or <see langword="null"/>.</summary>
    public DelimiterFault? DelimiterFault { get; init; }

    /// <summary>Where curly quotation marks stand in the query.</summary>
    public ImmutableArray<TextSpan> CurlyQuotes { get; init; } = [];

    /// <summary>Boolean operators that are not in capitals.</summary>
    public ImmutableArray<TextSpan> SmallOperators { get; init; } = [];

    /// <summary>Whether the line is nothing but other lines and operators.</summary>
    public bool IsPure { get; init; }

    /// <summary>Where it uses other lines, in order.</summary>
    public ImmutableArray<LineUse> Uses { get; init; } = [];

    /// <summary>Lines that one operator joins twice, with the place where they were joined first; <see langword="null"/> without any.</summary>
    public (LineUse First, LineUse Again)? RepeatedUse => Parts().OfType<StrategyCombination>().Select(FindRepeated).FirstOrDefault(repeated => repeated is not null);

    /// <summary>Every part of the expression, itself first.</summary>
    public IEnumerable<StrategyExpression> Parts()
    {
        Stack<StrategyExpression> open = new(Expression is null ? [] : [Expression]);
        while (open.TryPop(out StrategyExpression? part))
        {
            yield return part;
            ImmutableArray<StrategyExpression> below = part switch
            {
                StrategyCombination combination => combination.Operands,
                StrategyField field => [field.Inner],
                StrategyLimit limit => [limit.Limited],
                _ => [],
            };
            for (int i = below.Length - 1; i >= 0; i--)
            {
                open.Push(below[i]);
            }
        }
    }

    // "9 not (9 and 10)" is an idiom; the operands of one AND or OR are all different.
    private static (LineUse First, LineUse Again)? FindRepeated(StrategyCombination combination)
    {
        if (combination.Operator is not (StrategyOperator.And or StrategyOperator.Or))
        {
            return null;
        }

        List<LineUse> uses = [.. combination.Operands.Select(UseOf).OfType<LineUse>()];
        List<LineUse> sorted = [.. uses.OrderBy(use => use.First).ThenBy(use => use.Span.Start)];
        for (int i = 1; i < sorted.Count; i++)
        {
            if (sorted[i].First <= sorted[i - 1].Last)
            {
                (LineUse one, LineUse other) = (sorted[i - 1], sorted[i]);
                return one.Span.Start < other.Span.Start ? (one, other) : (other, one);
            }
        }

        return null;
    }

    private static LineUse? UseOf(StrategyExpression operand) => operand switch
    {
        StrategyLineReference reference => new LineUse(reference.Span, reference.Number, reference.Number, true),
        StrategyLineRange range => new LineUse(range.Span, Math.Min(range.First, range.Last), Math.Max(range.First, range.Last), true),
        _ => null,
    };
}
