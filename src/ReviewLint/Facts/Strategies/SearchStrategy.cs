using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Strategies;

/// <summary>A Boolean search strategy as printed.</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Span">From its first line to its last.</param>
/// <param name="Database">The database that the words above it name, by its canonical name; empty when none or several are named.</param>
/// <param name="Dialect">The interface it is written for.</param>
/// <param name="Lines">Its lines, by number, at least one.</param>
/// <param name="IsNumbered">Whether the numbers are printed; else they are positions, and a line lost or joined shifts them.</param>
public sealed record SearchStrategy(
    Section Section, TextSpan Span, string Database, StrategyDialect Dialect, ImmutableArray<StrategyLine> Lines, bool IsNumbered)
{
    // Longer ones are no strategies that anybody typed; following every line of them would not be linear.
    private const int MostLines = 500;

    private Dictionary<int, StrategyLine>? _byNumber;
    private int[]? _gaps;

    /// <summary>The last line: what the search found as a whole.</summary>
    public StrategyLine Last => Lines[^1];

    /// <summary>The line of a number, or <see langword="null"/>.</summary>
    public StrategyLine? Find(int number) => ByNumber.GetValueOrDefault(number);

    /// <summary>Where lines use lines that are not there, themselves or later ones: the first such place of each line.</summary>
    /// <remarks>What stands before the first printed number was left out of the draft, and nothing is known of it.</remarks>
    public ImmutableArray<BrokenUse> BrokenUses => field.IsDefault
        ? field = [.. Lines.Select(line => line.Uses.Select(use => BreakOf(line, use)).FirstOrDefault(broken => broken is not null)).OfType<BrokenUse>()]
        : field;

    /// <summary>Lines that no other line uses, though the last line combines others; none where a use is broken or the last line combines nothing.</summary>
    public ImmutableArray<UnusedLines> Unused => field.IsDefault ? field = FindUnused() : field;

    private Dictionary<int, StrategyLine> ByNumber
    {
        get
        {
            if (_byNumber is null)
            {
                _byNumber = [];
                foreach (StrategyLine line in Lines)
                {
                    _byNumber.TryAdd(line.Number, line);
                }
            }

            return _byNumber;
        }
    }

    private BrokenUse? BreakOf(StrategyLine line, LineUse use)
    {
        if (!use.IsCertain || use.First < Lines[0].Number)
        {
            return use.IsCertain && use.First == 0 ? new BrokenUse(line, use, 0) : null;
        }

        if (use.Last >= line.Number)
        {
            return new BrokenUse(line, use, use.First >= line.Number ? use.First : use.Last);
        }

        int gap = GapFrom(use.First);
        return gap <= use.Last ? new BrokenUse(line, use, gap) : null;
    }

    // The first number from one on that no line has.
    private int GapFrom(int number)
    {
        if (Find(number) is null)
        {
            return number;
        }

        _gaps ??= [.. Lines.Zip(Lines.Skip(1)).Where(pair => pair.Second.Number > pair.First.Number + 1).Select(pair => pair.First.Number + 1)];
        int at = Array.BinarySearch(_gaps, number);
        at = at < 0 ? ~at : at;
        return at < _gaps.Length ? _gaps[at] : Last.Number + 1;
    }

    private ImmutableArray<UnusedLines> FindUnused()
    {
        if (Lines.Length is < 3 or > MostLines || Lines[0].Number > 1 || Last.Uses.IsEmpty || !BrokenUses.IsEmpty || Lines.Any(line => line.Expression is null))
        {
            return [];
        }

        HashSet<int> reached = [];
        Reach(Last, reached);
        HashSet<int> used = [.. Lines.SelectMany(UsedBy)];
        ImmutableArray<UnusedLines>.Builder unused = ImmutableArray.CreateBuilder<UnusedLines>();
        foreach (StrategyLine line in Lines.Where(line => !reached.Contains(line.Number) && !used.Contains(line.Number)))
        {
            HashSet<int> below = [];
            Reach(line, below);

            // A line that combines what the last line combines too is another end of the strategy.
            if (!below.Overlaps(reached))
            {
                unused.Add(new UnusedLines(line, [.. Lines.Where(each => below.Contains(each.Number))]));
            }
        }

        return unused.ToImmutable();
    }

    private void Reach(StrategyLine from, HashSet<int> reached)
    {
        Stack<StrategyLine> open = new([from]);
        reached.Add(from.Number);
        while (open.TryPop(out StrategyLine? line))
        {
            foreach (int number in UsedBy(line))
            {
                if (reached.Add(number) && Find(number) is { } next)
                {
                    open.Push(next);
                }
            }
        }
    }

    private IEnumerable<int> UsedBy(StrategyLine line) => line.Uses.SelectMany(use =>
        Enumerable.Range(Math.Max(use.First, Lines[0].Number), Math.Max(0, Math.Min(use.Last, Last.Number) - Math.Max(use.First, Lines[0].Number) + 1)));
}
