using System.Collections.Immutable;

namespace ReviewLint.Facts;

/// <summary>One telling of the selection: a paragraph, a list, a table or a diagram.</summary>
/// <param name="Source">In what form it is given.</param>
/// <param name="Numbers">Its numbers, in order.</param>
/// <param name="Equations">The sums of which all numbers are there, in the order of the flow.</param>
public sealed record FlowAccount(FlowSource Source, ImmutableArray<FlowNumber> Numbers, ImmutableArray<FlowEquation> Equations)
{
    /// <summary>Whether it tells only what an update added.</summary>
    public bool IsOfUpdate => Numbers.Any(number => number.IsOfUpdate || number.Stage == FlowStage.PreviousReview);

    /// <summary>Whether it tells at least two stages; a number by itself may be of anything.</summary>
    public bool TellsAFlow => Numbers.Where(number => number.Stage != FlowStage.Unknown).Select(number => number.Stage).Distinct().Count() > 1;

    /// <summary>Whether both give one number for a stage from the search to the full texts.</summary>
    public bool AgreesAnywhereWith(FlowAccount other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Numbers.Any(number => number.Stage is not (FlowStage.Included or FlowStage.Unknown or FlowStage.ExcludedReason or FlowStage.Ongoing or FlowStage.Awaiting)
            && other.Numbers.Any(told => told.Stage == number.Stage && told.Number == number.Number));
    }

    /// <summary>The one exact number of a stage and unit, or <see langword="null"/> when there is none or several differ.</summary>
    public FlowNumber? Find(FlowStage stage, FlowUnit? unit = null)
    {
        FlowNumber? found = null;
        foreach (FlowNumber number in Numbers)
        {
            if (number.Stage != stage || (unit is not null && number.Unit != unit))
            {
                continue;
            }

            if (number.Hedge != CountHedge.Exact || (found is not null && found.Number != number.Number))
            {
                return null;
            }

            found ??= number;
        }

        return found;
    }
}
