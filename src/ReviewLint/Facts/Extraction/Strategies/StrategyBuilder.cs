using System.Buffers;
using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Facts.Strategies;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction.Strategies;

/// <summary>Turns the rows of a strategy into lines, with what they find, their trees and their faults.</summary>
internal static class StrategyBuilder
{
    private static readonly SearchValues<char> s_curly = SearchValues.Create("\u201C\u201D\u201E\u201F\u00AB\u00BB");

    private static readonly string[] s_vendors = ["ProQuest", "EBSCO", "EBSCOhost", "Ovid", "Web of Science", "Cochrane Library"];

    public static SearchStrategy Build(SourceText source, StrategyDraft draft)
    {
        StrategyRow first = draft.Lines[0].Rows[0];
        bool printsHits = PrintsHits(source.Text, draft);
        bool marksLines = draft.Lines.Count(line => line.Label is ['S' or 's', ..]) * 2 > draft.Lines.Count;
        string title = TitleOf(source, draft, first.Section);
        ImmutableArray<StrategyLine> lines = [.. draft.Lines.Select(line => BuildLine(source, line.Number, line.Label, line.Rows, printsHits, marksLines)).OrderBy(line => line.Number)];
        StrategyDialect dialect = DialectDetector.Detect(lines.Select(line => line.Text), title);
        dialect = marksLines && dialect == StrategyDialect.Unknown ? StrategyDialect.Ebsco : dialect;
        TextSpan span = draft.Lines[0].Rows[0].Whole;
        foreach (StrategyLine line in lines)
        {
            span = line.Text.Length > 0 ? span.Union(line.Span) : span;
        }

        return new SearchStrategy(first.Section, span, DatabaseOf(title), dialect, lines, draft.IsNumbered);
    }

    private static StrategyLine BuildLine(SourceText source, int number, string label, List<StrategyRow> rows, bool printsHits, bool marksLines)
    {
        int? hits = rows[0].Hits;
        TextSpan last = rows[^1].Query;
        if (printsHits && TrailingHits(source.Text, last, out int start) is { } found)
        {
            hits = found;
            last = new TextSpan(last.Start, start);
        }

        PassageBuilder builder = new();
        List<TextSpan> curly = [];
        for (int i = 0; i < rows.Count; i++)
        {
            TextSpan piece = i + 1 == rows.Count ? last : rows[i].Query;
            Append(builder, source.Text, piece, rows[i].IsProse);
            builder.Append(' ', piece.End, piece.End);
            AddCurly(curly, source.Text, piece);
        }

        Passage query = rows[0].Cell ?? builder.Build(last.Start);
        ParsedQuery parsed = QueryParser.Parse(query, marksLines);
        return new StrategyLine(rows[0].Section, new Sentence(query, 0, query.Text), number, label, hits, query.IsEmpty ? null : parsed.Expression)
        {
            Uses = parsed.Uses,
            SmallOperators = parsed.SmallOperators,
            IsPure = parsed.IsPure,
            CurlyQuotes = [.. curly],
            DelimiterFault = QueryDelimiters.Check(query),
        };
    }

    // In Markdown a backslash hides a mark, and "**" prints in bold.
    private static void Append(PassageBuilder builder, string text, TextSpan piece, bool isProse)
    {
        int from = piece.Start;
        for (int at = piece.Start; isProse && at + 1 < piece.End; at++)
        {
            bool hides = text[at] == '\\' && char.IsAscii(text[at + 1]) && (char.IsPunctuation(text[at + 1]) || char.IsSymbol(text[at + 1]));
            bool bold = text[at] == '*' && text[at + 1] == '*';
            if (hides || bold)
            {
                builder.Append(text, new TextSpan(from, at));
                from = hides ? at + 1 : at + 2;
                at++;
            }
        }

        builder.Append(text, new TextSpan(from, Math.Max(from, piece.End)));
    }

    private static void AddCurly(List<TextSpan> curly, string text, TextSpan piece)
    {
        int at = piece.Start;
        while (text.AsSpan(at, piece.End - at).IndexOfAny(s_curly) is var next and >= 0)
        {
            at += next + 1;
            curly.Add(new TextSpan(at - 1, at));
        }
    }

    // Ovid prints "exp Stroke/ (1234)"; other listings end in a column of numbers. Most lines must do so.
    private static bool PrintsHits(string text, StrategyDraft draft) =>
        draft.Lines.Count > 2 && draft.Lines.Count(line => TrailingHits(text, line.Rows[^1].Query, out _) is not null) * 5 >= draft.Lines.Count * 4;

    // The number behind a space, which no operator makes a line of the strategy.
    private static int? TrailingHits(string text, TextSpan query, out int start)
    {
        int at = query.End;
        bool bracket = at > query.Start && text[at - 1] == ')';
        at -= bracket ? 1 : 0;
        int digits = at;
        while (at > query.Start && (char.IsAsciiDigit(text[at - 1]) || (text[at - 1] == ',' && at < digits)))
        {
            at--;
        }

        bool any = at < digits;
        at -= bracket && at > query.Start && text[at - 1] == '(' ? 1 : 0;
        start = at;
        while (start > query.Start && char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        bool apart = any && start < at && start > query.Start && (!bracket || text[at] == '(');
        int word = apart ? text.LastIndexOfAny([' ', '\t', '('], start - 1, start - query.Start) + 1 : 0;
        return apart && QueryWords.Operator(text.AsSpan(Math.Max(word, query.Start), start - Math.Max(word, query.Start))).Length == 0
            ? StrategyTable.ReadHits(text.AsSpan(at, query.End - at))
            : null;
    }

    private static string TitleOf(SourceText source, StrategyDraft draft, Section section)
    {
        string above = string.Join(' ', draft.Title.Select(row => source[row.Whole]));
        return Names(above) ? above : Names(section.Title) || section.Parent is null ? section.Title : $"{section.Title} {section.Parent.Title}";
    }

    private static bool Names(string words) => DialectDetector.OfName(words) != StrategyDialect.Unknown || SourceGazetteer.NamesDatabase(words);

    // "MEDLINE (Ovid)" names one, with its vendor; a heading that names two leaves it open.
    private static string DatabaseOf(string title)
    {
        string[] names = [.. SourceGazetteer.Find(title).Where(source => source.Kind == SearchSourceKind.Database).Select(source => source.Id).Distinct()];
        return names is [var only] ? only : names.Where(name => !s_vendors.Contains(name)).ToArray() is [var single] ? single : "";
    }
}
