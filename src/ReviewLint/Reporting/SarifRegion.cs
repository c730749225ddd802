using System.Text.Json;
using ReviewLint.Text;

namespace ReviewLint.Reporting;

/// <summary>Writes places of a draft, each with its words and the words around it.</summary>
internal static class SarifRegion
{
    // A paragraph is often one line: so much of it is shown on either side.
    private const int LongestContext = 240;

    public static void Write(Utf8JsonWriter json, SourceText source, TextSpan span)
    {
        Write(json, "region", source, span);
        if (ContextOf(source, span) is var context && context != span)
        {
            Write(json, "contextRegion", source, context);
        }
    }

    /// <summary>The words around a place: always more than the place itself, unless it is the whole draft.</summary>
    internal static TextSpan ContextOf(SourceText source, TextSpan span)
    {
        int first = source.GetLineIndex(span.Start);
        int last = source.GetLineIndex(span.End);
        TextSpan lines = source.GetLine(first).Union(source.GetLine(last)).Union(span);
        if (lines == span)
        {
            lines = source.GetLine(Math.Max(first - 1, 0)).Union(source.GetLine(Math.Min(last + 1, source.LineCount - 1))).Union(span);
        }

        return new TextSpan(CutStart(source.Text, lines.Start, span.Start), CutEnd(source.Text, span.End, lines.End));
    }

    private static int CutStart(string text, int start, int end)
    {
        if (end - start <= LongestContext)
        {
            return start;
        }

        int space = text.IndexOf(' ', end - LongestContext, LongestContext);
        return space < 0 || space + 1 >= end ? end - LongestContext + (char.IsLowSurrogate(text[end - LongestContext]) ? 1 : 0) : space + 1;
    }

    private static int CutEnd(string text, int start, int end)
    {
        if (end - start <= LongestContext)
        {
            return end;
        }

        int space = text.LastIndexOf(' ', start + LongestContext, LongestContext);
        return space <= start ? start + LongestContext - (char.IsLowSurrogate(text[start + LongestContext]) ? 1 : 0) : space;
    }

    /// <summary>Writes a place alone, under a name of its own.</summary>
    public static void Write(Utf8JsonWriter json, string name, SourceText source, TextSpan span)
    {
        LinePosition start = source.GetPosition(span.Start);
        LinePosition end = source.GetPosition(span.End);
        json.WriteStartObject(name);
        json.WriteNumber("startLine", start.Line);
        json.WriteNumber("startColumn", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        json.WriteMessage("snippet", source[span]);
        json.WriteEndObject();
    }
}
