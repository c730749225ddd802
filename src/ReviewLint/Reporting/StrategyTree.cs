using System.Globalization;
using ReviewLint.Facts.Strategies;
using ReviewLint.Text;

namespace ReviewLint.Reporting;

/// <summary>Draws a strategy as the tree of its lines: which are combined to which, from the last one down.</summary>
internal sealed class StrategyTree
{
    private const int FewestFolded = 4;
    private const int DeepestLevel = 40;
    private const int NarrowestQuery = 20;

    private readonly TextWriter _writer;
    private readonly SearchStrategy _strategy;
    private readonly int _width;
    private readonly HashSet<int> _shown = [];

    private StrategyTree(TextWriter writer, SearchStrategy strategy, int width)
    {
        _writer = writer;
        _strategy = strategy;
        _width = width;
    }

    /// <summary>Writes the tree, the lines that it does not reach, and the lines that do not parse.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="strategy">The strategy.</param>
    /// <param name="width">Columns of a line at most.</param>
    public static void Write(TextWriter writer, SearchStrategy strategy, int width)
    {
        StrategyTree tree = new(writer, strategy, width);
        if (strategy.Last.Uses.IsEmpty && strategy.Lines.Length > 1)
        {
            tree.WriteList("lines, which the last one does not combine", strategy.Lines);
            return;
        }

        tree.WriteLine("", "", strategy.Last, 0);
        tree.WriteList("not reached from the last line", strategy.Lines.Where(line => !tree._shown.Contains(line.Number)));
    }

    private void WriteList(string name, IEnumerable<StrategyLine> lines)
    {
        List<StrategyLine> listed = [.. lines];
        if (listed.Count > 0)
        {
            _writer.Write($"  {name}\n");
            listed.ForEach(line => Put("  ", line.Number, Describe(line)));
        }
    }

    private void WriteLine(string lead, string below, StrategyLine line, int level)
    {
        bool again = !_shown.Add(line.Number);
        List<int> used = [.. Used(line)];
        Put(lead, line.Number, Describe(line) + (again && used.Count > 0 ? "  (as above)" : level >= DeepestLevel && used.Count > 0 ? "  (and so on)" : ""));
        if (again || level >= DeepestLevel)
        {
            return;
        }

        for (int i = 0; i < used.Count; i++)
        {
            int run = RunOfTerms(used, i);
            int last = run >= FewestFolded ? i + run - 1 : i;
            string branch = last == used.Count - 1 ? "└─ " : "├─ ";
            if (last > i)
            {
                WriteFolded(below + branch, used[i..(last + 1)]);
            }
            else if (_strategy.Find(used[i]) is { } next)
            {
                WriteLine(below + branch, below + (last == used.Count - 1 ? "   " : "│  "), next, level + 1);
            }
            else
            {
                Put(below + branch, used[i], "(no such line)");
            }

            i = last;
        }
    }

    // Lines of terms one after another are one concept.
    private void WriteFolded(string lead, List<int> numbers)
    {
        _shown.UnionWith(numbers);
        string terms = string.Join(" | ", numbers.Select(number => _strategy.Find(number)!.Text));
        Put(lead, $"{Print(numbers[0])}-{Print(numbers[^1])}", $"{Print(numbers.Count)} lines: {terms}");
    }

    private int RunOfTerms(List<int> used, int from)
    {
        int at = from;
        while (at < used.Count && (at == from || used[at] == used[at - 1] + 1) && _strategy.Find(used[at]) is { Uses.IsEmpty: true, Expression: not null })
        {
            at++;
        }

        return at - from;
    }

    // Only what is there: a range may name any number of lines.
    private IEnumerable<int> Used(StrategyLine line) => line.Uses
        .SelectMany(use => use.First == use.Last ? [use.First] : Enumerable.Range(use.First, Math.Min(use.Last, _strategy.Last.Number) - use.First + 1))
        .Where(number => number != line.Number)
        .Distinct();

    private static string Describe(StrategyLine line) =>
        (line.Expression is null ? "[does not parse] " : "") + line.Text + (line.Hits is { } hits ? $"  ({Print(hits)} records)" : "");

    private void Put(string lead, int number, string words) => Put(lead, Print(number), words);

    private void Put(string lead, string number, string words)
    {
        string start = $"  {lead}{number}  ";
        int room = Math.Max(NarrowestQuery, _width - start.Length);
        _writer.Write($"{start}{TerminalCells.Of(words).Window(new TextSpan(0, 0), room).Text}\n");
    }

    private static string Print(int number) => number.ToString(CultureInfo.InvariantCulture);
}
