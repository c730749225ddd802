using System.Collections.Immutable;

namespace ReviewLint.Facts.Extraction;

/// <summary>Makes the equations of one telling of the selection, those of which every number is there.</summary>
/// <remarks>
/// Source: the PRISMA 2020 flow diagram. Records become reports on the way, which is no change of unit; studies are one, so that an equation holds
/// documents only or studies only. An equation counts as balanced when further numbers of the telling that may belong to it make it so.
/// </remarks>
internal sealed class FlowBalance
{
    private static readonly FlowStage[] s_identified = [FlowStage.IdentifiedDatabases, FlowStage.IdentifiedRegisters, FlowStage.IdentifiedOther];

    // What may leave or enter the flow anywhere.
    private static readonly FlowStage[] s_loose =
    [
        FlowStage.Unknown, FlowStage.Ongoing, FlowStage.Awaiting, FlowStage.NotRetrieved, FlowStage.Automation, FlowStage.OtherRemoved,
        FlowStage.IdentifiedOther, FlowStage.IdentifiedRegisters, FlowStage.PreviousReview,
    ];

    private const int MostLoose = 5;

    private readonly ILookup<FlowStage, FlowNumber> _stages;
    private readonly ImmutableArray<FlowEquation>.Builder _equations = ImmutableArray.CreateBuilder<FlowEquation>();

    private FlowBalance(IEnumerable<FlowNumber> numbers) =>
        _stages = numbers.DistinctBy(number => (number.Stage, number.Number, number.Stage == FlowStage.ExcludedReason ? number.Start : 0)).ToLookup(number => number.Stage);

    /// <summary>The equations, in the order of the flow.</summary>
    public static ImmutableArray<FlowEquation> Of(IReadOnlyCollection<FlowNumber> numbers)
    {
        if (numbers.Count < 3)
        {
            return [];
        }

        FlowBalance balance = new(numbers);
        balance.AddIdentified();
        balance.AddScreened();
        balance.AddAssessed();
        balance.AddIncluded();
        balance.AddReasons();
        return balance._equations.ToImmutable();
    }

    private void AddIdentified()
    {
        ImmutableArray<FlowNumber> identified = [.. s_identified.SelectMany(stage => _stages[stage])];
        ImmutableArray<FlowNumber> removed = [.. All(FlowStage.Duplicates, FlowStage.Automation, FlowStage.OtherRemoved)];
        FlowNumber? left = Single(FlowStage.Deduplicated) ?? (_stages[FlowStage.Deduplicated].Any() ? null : Single(FlowStage.Screened));
        if (left is not null && !identified.IsEmpty && _stages[FlowStage.Duplicates].Any())
        {
            Add(identified, removed, left);
        }
    }

    private void AddScreened()
    {
        FlowNumber? screened = Single(FlowStage.Screened) ?? (_stages[FlowStage.Screened].Any() ? null : Single(FlowStage.Deduplicated));
        FlowNumber? left = Single(FlowStage.Sought) ?? (_stages[FlowStage.Sought].Any() ? null : Single(FlowStage.Assessed));
        if (screened is not null && left is not null && _stages[FlowStage.ExcludedTitleAbstract].Any())
        {
            Add([screened], [.. _stages[FlowStage.ExcludedTitleAbstract]], left);
        }
    }

    private void AddAssessed()
    {
        if (Single(FlowStage.Sought) is { } sought && Single(FlowStage.Assessed) is { } assessed && _stages[FlowStage.NotRetrieved].Any())
        {
            Add([sought], [.. _stages[FlowStage.NotRetrieved]], assessed);
        }
    }

    private void AddIncluded()
    {
        FlowNumber? assessed = Single(FlowStage.Assessed) ?? (_stages[FlowStage.Assessed].Any() ? null : Single(FlowStage.Sought));
        FlowNumber? excluded = Single(FlowStage.ExcludedFullText);
        if (assessed is null || excluded is null)
        {
            return;
        }

        // Where both are told, the reports are what the flow ends in.
        FlowNumber? included = _stages[FlowStage.Included].Any(number => number.Unit is FlowUnit.Reports or FlowUnit.Records)
            ? SingleOf(_stages[FlowStage.Included].Where(number => number.Unit is FlowUnit.Reports or FlowUnit.Records))
            : Single(FlowStage.Included);
        if (included is not null)
        {
            Add([assessed], [excluded], included);
        }
    }

    private void AddReasons()
    {
        ImmutableArray<FlowNumber> reasons = [.. _stages[FlowStage.ExcludedReason]];
        if (reasons.Length > 1 && Single(FlowStage.ExcludedFullText) is { } excluded)
        {
            Add([.. reasons], [], excluded);
        }
    }

    private IEnumerable<FlowNumber> All(params FlowStage[] stages) => stages.SelectMany(stage => _stages[stage]);

    private FlowNumber? Single(FlowStage stage) => SingleOf(_stages[stage]);

    private static FlowNumber? SingleOf(IEnumerable<FlowNumber> numbers)
    {
        FlowNumber[] all = [.. numbers];
        return all.Length > 0 && all.All(number => number.Number == all[0].Number) ? all[0] : null;
    }

    private void Add(ImmutableArray<FlowNumber> start, ImmutableArray<FlowNumber> removed, FlowNumber result)
    {
        ImmutableArray<FlowNumber> all = [.. start, .. removed, result];
        bool studies = all.Any(number => number.Unit == FlowUnit.Studies);
        bool documents = all.Any(number => number.Unit is FlowUnit.Records or FlowUnit.Reports);
        if (all.All(number => number.Hedge == CountHedge.Exact) && !(studies && documents))
        {
            _equations.Add(new FlowEquation(start, removed, result, IsBalanced(start, removed, result)));
        }
    }

    private bool IsBalanced(ImmutableArray<FlowNumber> start, ImmutableArray<FlowNumber> removed, FlowNumber result)
    {
        // "after removal of duplicates (n = 894)" may be read either way.
        if (removed.Any(number => number.Number == result.Number))
        {
            return true;
        }

        int most = start.Max(number => number.Number);
        int sum = start.Sum(number => number.Number);
        int[] loose = [.. s_loose.SelectMany(stage => _stages[stage]).Where(number => number != result && !start.Contains(number) && !removed.Contains(number))
            .Select(number => number.Number).Take(MostLoose)];
        foreach (int entered in (int[])[sum, most, sum - most])
        {
            if (Reaches(entered, [.. removed.Select(number => number.Number)], loose, result.Number))
            {
                return true;
            }
        }

        return false;
    }

    // Whether some of what was removed, and any of the loose numbers added or taken, lead from one number to the other.
    private static bool Reaches(int from, int[] removed, int[] loose, int to)
    {
        HashSet<int> reached = [from - removed.Sum()];
        foreach (int one in removed.Length > 1 ? removed : [])
        {
            reached.Add(from - one);
        }

        foreach (int number in loose)
        {
            reached.UnionWith([.. reached.Select(value => value - number), .. reached.Select(value => value + number)]);
        }

        return reached.Contains(to);
    }
}
