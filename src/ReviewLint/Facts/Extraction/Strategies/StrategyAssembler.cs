using System.Buffers;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction.Strategies;

/// <summary>Puts rows together to strategies: by their numbers, or, in a block without numbers, by their places.</summary>
internal sealed class StrategyAssembler(SourceText source)
{
    private const int MostTitleRows = 3;
    private const int LargestWeakGap = 3;

    private static readonly SearchValues<char> s_marks = SearchValues.Create("()[]\"*$");

    private readonly List<StrategyRow> _above = [];
    private readonly List<StrategyDraft> _done = [];
    private StrategyDraft? _open;

    /// <summary>Takes the rows of one block.</summary>
    public void Take(List<StrategyRow> rows, bool mayLackNumbers)
    {
        if (IsNumbered(rows))
        {
            TakeNumbered(rows);
        }
        else if (mayLackNumbers && rows.Count > 0)
        {
            Close();
            _done.Add(Unnumbered(rows));
            _above.Clear();
        }
        else
        {
            rows.ForEach(TakeTitle);
        }
    }

    /// <summary>Takes words that stand above a strategy.</summary>
    public void TakeTitle(StrategyRow row)
    {
        _above.Add(row);
        if (_above.Count > MostTitleRows)
        {
            _above.RemoveAt(0);
        }
    }

    /// <summary>The strategies so far, in order.</summary>
    public List<StrategyDraft> Finish()
    {
        Close();
        return _done;
    }

    private void Close()
    {
        if (_open is { Lines.Count: > 0 } open)
        {
            if (open.IsDescending)
            {
                open.Lines.Reverse();
            }

            _done.Add(open);
        }

        _open = null;
    }

    // A list in which each line goes on from the one before; a table or list may count down, and a Markdown list may say "1." throughout.
    private bool IsNumbered(List<StrategyRow> rows)
    {
        int steps = 0;
        int labels = 0;
        int last = _open?.LastNumber ?? 0;
        foreach (StrategyRow row in rows.Where(row => row.Label.Number > 0))
        {
            labels++;
            steps += row.Label.Number == last + 1 || row.Label.Number == last - 1 || row.Label.Number == 1 ? 1 : 0;
            last = row.Label.Number;
        }

        bool goesOn = labels > 0 && _open is not null && rows.First(row => row.Label.Number > 0).Label.Number == _open.LastNumber + 1;
        return goesOn || (labels > 1 && steps * 3 >= labels * 2 && labels * 6 >= rows.Count) || (labels == 1 && rows[0].Label is { Number: 1, IsWeak: false });
    }

    private void TakeNumbered(List<StrategyRow> rows)
    {
        for (int i = 0; i < rows.Count; i++)
        {
            StrategyRow row = rows[i];
            int next = i + 1 < rows.Count ? rows[i + 1].Label.Number : 0;
            if (!TryGoOn(row) && !TryStart(row, next))
            {
                TakeUnlabelled(row, i + 1 < rows.Count ? rows[i + 1] : null);
            }
        }
    }

    private bool TryGoOn(StrategyRow row)
    {
        int number = row.Label.Number;
        if (_open is null || number == 0 || EndsOpen(_open))
        {
            return false;
        }

        int last = _open.LastNumber;
        bool repeated = number == 1 && row.IsProse && !row.Label.IsWeak && _open.RepeatsOne && row.Cell is null && row.Query != row.Whole;
        bool fits = _open.IsDescending ? number == last - 1
            : number == last + 1 || (!row.IsApart && number > last && (!row.Label.IsWeak || number <= last + LargestWeakGap));
        if (!fits && !repeated)
        {
            return false;
        }

        _open.Add(repeated ? last + 1 : number, row.Label.Text, row);
        _above.Clear();
        return true;
    }

    private bool TryStart(StrategyRow row, int next)
    {
        int number = row.Label.Number;
        bool descends = number > 2 && next == number - 1;
        if (number == 0 || (number != 1 && !descends && !(_open is null && next == number + 1)))
        {
            return false;
        }

        Close();
        _open = new StrategyDraft([.. _above], isNumbered: true) { IsDescending = descends };
        _open.Add(number, row.Label.Text, row);
        _above.Clear();
        return true;
    }

    // A wrapped line, a last line without a number, a note, or the name of the strategy that comes next.
    private void TakeUnlabelled(StrategyRow row, StrategyRow? next)
    {
        bool beforeStart = next is { Label.Number: 1 };
        if (_open is null || row.IsApart || beforeStart)
        {
            if (_open is not null && !beforeStart && IsPure(row))
            {
                _open.Add(_open.LastNumber + 1, "", row);
                return;
            }

            TakeTitle(row);
            return;
        }

        List<StrategyRow> line = _open.Lines[^1].Rows;
        bool joined = EndsOpen(_open) || StartsWithOperator(row);
        if (!joined && line.Count == 1 && IsCaption(line[0]) && StrategySigns.IsStrong(TextOf(row.Whole)))
        {
            line[0] = row with { Query = row.Whole };
        }
        else if (!joined && IsCaption(row) && next is { Label.Number: 0 } && IsPure(next))
        {
            TakeTitle(row);
        }
        else if (joined || !IsPure(row))
        {
            line.Add(row with { Query = row.Whole });
        }
        else
        {
            _open.Add(_open.LastNumber + 1, "", row);
        }
    }

    private StrategyDraft Unnumbered(List<StrategyRow> rows)
    {
        StrategyDraft draft = new([.. _above], isNumbered: false);
        bool combines = rows.Any(IsPure);
        int excess = 0;
        foreach (StrategyRow row in rows)
        {
            if (draft.Lines.Count == 0 && !StrategySigns.IsStrong(TextOf(row.Whole)) && rows.Count > 1 && NamesSource(row))
            {
                draft.Title.Add(row);
            }
            else if (draft.Lines.Count > 0 && (EndsOpen(draft) || StartsWithOperator(row) || (!combines && !row.IsApart && excess > 0)))
            {
                draft.Lines[^1].Rows.Add(row with { Query = row.Whole });
                excess += Excess(row);
            }
            else
            {
                draft.Add(draft.LastNumber + 1, "", row with { Query = row.Whole });
                excess = Excess(row);
            }
        }

        return draft;
    }

    private bool NamesSource(StrategyRow row) =>
        TextOf(row.Whole).ToString() is var words && (SourceGazetteer.NamesDatabase(words) || DialectDetector.OfName(words) != Facts.Strategies.StrategyDialect.Unknown);

    private bool IsPure(StrategyRow row) => StrategySigns.IsPure(TextOf(row.Whole));

    // "2. Population: low back pain", with the query below it.
    private bool IsCaption(StrategyRow row) => !StrategySigns.IsStrong(TextOf(row.Query)) && !TextOf(row.Query).ContainsAny(s_marks);

    // The last line stops at an operator, so that what follows belongs to it.
    private bool EndsOpen(StrategyDraft draft)
    {
        ReadOnlySpan<char> text = TextOf(draft.Lines[^1].Rows[^1].Query);
        int space = text.LastIndexOf(' ');
        return space > 0 && QueryWords.Operator(text[(space + 1)..]).Length > 0;
    }

    private bool StartsWithOperator(StrategyRow row)
    {
        ReadOnlySpan<char> text = TextOf(row.Whole);
        int space = text.IndexOfAny(' ', '\t', '(');
        return QueryWords.Operator(space > 0 ? text[..space] : text).Length > 0;
    }

    private int Excess(StrategyRow row) => TextOf(row.Whole).Count('(') - TextOf(row.Whole).Count(')');

    private ReadOnlySpan<char> TextOf(TextSpan span) => source.Text.AsSpan(span.Start, span.Length);
}
