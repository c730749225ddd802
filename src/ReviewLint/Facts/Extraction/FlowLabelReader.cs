using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Reads the numbers of a flow diagram or table: labels such as "Records screened (n = 894)".</summary>
internal sealed class FlowLabelReader(Section section, FlowSource source)
{
    // No diagram has as many numbers; a longer table is something else.
    private const int MostNumbers = 200;

    /// <summary>The numbers so far.</summary>
    public List<FlowNumber> Numbers { get; } = [];

    /// <summary>The columns of a table that tells the selection, each by itself; none of any other table.</summary>
    public static IEnumerable<FlowLabelReader> Read(Section section, TableBlock table)
    {
        if (!table.Rows.Any(row => row.Cells.Any(cell => Tells(cell.Text))))
        {
            return [];
        }

        int columns = table.Rows.Max(row => row.Cells.Length);
        FlowLabelReader[] readers = [.. Enumerable.Range(0, columns).Select(_ => new FlowLabelReader(section, FlowSource.Table))];
        foreach (TableRow row in table.Rows)
        {
            for (int i = 0; i < row.Cells.Length; i++)
            {
                Passage cell = row.Cells[i];
                if (i > 0 && IsNumber(cell.Text))
                {
                    readers[i].Read(row.Cells[0], cell);
                }
                else
                {
                    readers[0].Read(cell, null);
                }
            }
        }

        return readers;
    }

    /// <summary>The boxes of a Mermaid or Graphviz diagram; <see langword="null"/> for other code.</summary>
    public static FlowLabelReader? Read(Section section, SourceText source, CodeBlock code)
    {
        if (code.Lines.IsEmpty || !IsDiagram(source, code))
        {
            return null;
        }

        FlowLabelReader reader = new(section, FlowSource.Diagram);
        foreach (Passage label in DiagramLabels.Find(source, new TextSpan(code.Lines[0].Start, code.Lines[^1].End)))
        {
            reader.Read(label, null);
        }

        return reader;
    }

    private static bool IsDiagram(SourceText source, CodeBlock code)
    {
        string first = source[code.Lines.First(line => line.Length > 0 || line == code.Lines[^1])].TrimStart();
        return code.Info.Contains("mermaid", StringComparison.OrdinalIgnoreCase) || code.Info.Contains("dot", StringComparison.OrdinalIgnoreCase)
            || code.Info.Contains("graphviz", StringComparison.OrdinalIgnoreCase)
            || first.StartsWith("flowchart", StringComparison.Ordinal) || first.StartsWith("graph ", StringComparison.Ordinal) || first.StartsWith("digraph", StringComparison.Ordinal);
    }

    private static bool Tells(string text) => text.Contains("duplic", StringComparison.OrdinalIgnoreCase) || text.Contains("screened", StringComparison.OrdinalIgnoreCase)
        || text.Contains("ull-text", StringComparison.OrdinalIgnoreCase) || text.Contains("ull text", StringComparison.OrdinalIgnoreCase);

    private static bool IsNumber(string text) => new FlowTokens(text) is { Count: > 0 } tokens
        && Enumerable.Range(0, tokens.Count).All(at => tokens.IsNumber(at) || tokens[at].Kind is FlowTokenKind.Mark or FlowTokenKind.Figure || tokens.Reads(at, "n"))
        && Enumerable.Range(0, tokens.Count).Count(tokens.IsNumber) == 1;

    private void Read(Passage label, Passage? value)
    {
        if (label.IsEmpty || Numbers.Count >= MostNumbers)
        {
            return;
        }

        FlowTokens tokens = new(label.Text);
        if (value is not null)
        {
            FlowTokens number = new(value.Text);
            Add(new Sentence(value, 0, value.Text), number, Enumerable.Range(0, number.Count).First(number.IsNumber), tokens, 0, tokens.Count, FlowCue.None);
            return;
        }

        FlowCue heading = FlowCue.None;
        int from = 0;
        bool reasons = false;
        for (int at = 0; at < tokens.Count; at++)
        {
            if (tokens.Mark(at) == ':' && !tokens.IsNumber(at + 1))
            {
                heading |= tokens.Cues(from, at);
                from = at + 1;
            }
            else if (tokens.IsNumber(at) && !tokens.ReadsAny(at - 1, "table", "figure", "version", "phase", "stage"))
            {
                bool leads = !HasWord(tokens, from, at);
                int end = leads ? EndOfLabel(tokens, at + 1) : at;
                FlowCue own = tokens.Cues(leads ? at + 1 : from, end);
                bool isReason = reasons && FlowLabels.Classify(own, own) is null or FlowStage.ExcludedFullText or FlowStage.ExcludedTitleAbstract or FlowStage.Duplicates;
                reasons |= Add(new Sentence(label, 0, label.Text), tokens, at, tokens, leads ? at + 1 : from, end, heading, isReason) == FlowStage.ExcludedFullText
                    || (heading & FlowCue.Remove) != 0 && (heading & (FlowCue.FullText | FlowCue.Reports)) != 0;
                from = Math.Max(at, end - 1) + 1;
            }
        }
    }

    private static bool HasWord(FlowTokens tokens, int start, int end) =>
        Enumerable.Range(start, Math.Max(0, end - start)).Any(at => tokens[at].Kind == FlowTokenKind.Word && !tokens.Reads(at, "n"));

    private static int EndOfLabel(FlowTokens tokens, int at)
    {
        while (at < tokens.Count && !tokens.IsNumber(at) && tokens.Mark(at) is not (';' or '('))
        {
            at++;
        }

        return at;
    }

    private FlowStage? Add(Sentence sentence, FlowTokens tokens, int at, FlowTokens label, int start, int end, FlowCue heading, bool isReason = false)
    {
        FlowCue own = label.Cues(start, end);
        FlowStage? stage = isReason ? FlowStage.ExcludedReason : FlowLabels.Classify(heading | own, own);
        if (stage == FlowStage.ExcludedFullText && heading != FlowCue.None && (own & (FlowCue.Remove | FlowCue.Reject)) == 0)
        {
            stage = FlowStage.ExcludedReason;
        }

        if (stage is not { } known)
        {
            return null;
        }

        FlowToken token = tokens[at];
        FlowUnit unit = Unit(label, start, end);
        if (!Numbers.Any(number => number.Stage == known && number.Number == token.Value && known != FlowStage.ExcludedReason))
        {
            Numbers.Add(new FlowNumber(
                section, sentence, token.Start, sentence.Text[token.Start..token.End], Anchor.Adjacent, known, token.Value, unit, source, FlowHedges.Read(tokens, at)));
        }

        return known;
    }

    // The first noun is what is counted: "reports of included studies".
    private static FlowUnit Unit(FlowTokens label, int start, int end)
    {
        for (int at = start; at < end; at++)
        {
            if (label[at].Is(FlowCue.Unit))
            {
                return label[at].Is(FlowCue.Records) ? FlowUnit.Records : label[at].Is(FlowCue.Reports) ? FlowUnit.Reports : FlowUnit.Studies;
            }
        }

        return FlowUnit.Unstated;
    }
}
