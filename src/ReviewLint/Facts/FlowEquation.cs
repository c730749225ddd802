using System.Collections.Immutable;

namespace ReviewLint.Facts;

/// <summary>Numbers of one account that must agree: what went in, less what was taken out, is what is left.</summary>
/// <param name="Start">What went in; several numbers are added.</param>
/// <param name="Removed">What was taken out.</param>
/// <param name="Result">What is left.</param>
/// <param name="IsBalanced">Whether it holds, or any other number of the account that may belong to it makes it hold.</param>
public sealed record FlowEquation(ImmutableArray<FlowNumber> Start, ImmutableArray<FlowNumber> Removed, FlowNumber Result, bool IsBalanced)
{
    /// <summary>What the result would have to be.</summary>
    public int Expected => Start.Sum(number => number.Number) - Removed.Sum(number => number.Number);

    /// <summary>All numbers, the result last.</summary>
    public ImmutableArray<FlowNumber> Operands => [.. Start, .. Removed, Result];

    /// <summary>The sum in words, for example "1240 identified minus 200 duplicates".</summary>
    public string Sum => string.Join(" minus ", [string.Join(" plus ", Start.Select(number => number.Name)), .. Removed.Select(number => number.Name)]);

    /// <summary>Whether one number that both hold, corrected, would mend both.</summary>
    public bool SharesDefectWith(FlowEquation other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Operands.Any(operand => other.Operands.Contains(operand) && Mend(operand) == other.Mend(operand));
    }

    /// <summary>What a number would have to be for the equation to hold.</summary>
    public int Mend(FlowNumber operand)
    {
        ArgumentNullException.ThrowIfNull(operand);
        int surplus = Result.Number - Expected;
        return operand == Result ? Expected : Removed.Contains(operand) ? operand.Number - surplus : operand.Number + surplus;
    }
}
