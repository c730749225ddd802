using System.Text.Json;
using ReviewLint.Facts;
using ReviewLint.Facts.Strategies;
using ReviewLint.Text;

namespace ReviewLint.Reporting;

/// <summary>Writes the search strategies of a draft: what is combined with what.</summary>
public static class StrategyReporter
{
    private const int DeepestExpression = 100;

    /// <summary>Writes for people: of each strategy its database and interface and the tree of its lines.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="review">The draft as understood.</param>
    /// <param name="width">Columns of a line at most; queries are cut to it.</param>
    public static void WriteText(TextWriter writer, Review review, int width)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(review);
        SourceText source = review.Document.Source;
        writer.Write($"{source.Path}: {(review.Strategies.Length == 1 ? "1 search strategy" : $"{review.Strategies.Length} search strategies")}\n");
        foreach (SearchStrategy strategy in review.Strategies)
        {
            string database = strategy.Database.Length > 0 ? strategy.Database : "no database named";
            string numbers = strategy.IsNumbered ? "" : ", numbers not printed";
            writer.Write($"\nline {source.GetPosition(strategy.Span.Start).Line}: {database}, {strategy.Dialect.ToName()}, {(strategy.Lines.Length == 1 ? "1 line" : $"{strategy.Lines.Length} lines")}{numbers}\n");
            StrategyTree.Write(writer, strategy, width);
        }

        writer.Flush();
    }

    /// <summary>
    /// Writes for programs: <c>{ version, path, strategies: [ { database, dialect, numbered, place, lines: [ { number, label, hits, query, uses: [ {
    /// first, last } ], expression, place } ], unused: [ number ] } ] }</c>; <c>expression</c> is null for a line that does not parse, else a tree of
    /// <c>{ kind, ... }</c>; places as in <see cref="JsonReporter"/>.
    /// </summary>
    public static void WriteJson(Stream stream, Review review)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(review);
        SourceText source = review.Document.Source;
        using Utf8JsonWriter json = new(stream, JsonReporter.WriterOptions);
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteString("path", source.Path);
        json.WriteStartArray("strategies");
        foreach (SearchStrategy strategy in review.Strategies)
        {
            Write(json, source, strategy);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        stream.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, SourceText source, SearchStrategy strategy)
    {
        json.WriteStartObject();
        json.WriteString("database", strategy.Database);
        json.WriteString("dialect", strategy.Dialect.ToKebabCase());
        json.WriteBoolean("numbered", strategy.IsNumbered);
        JsonReporter.WritePlace(json, "place", source, strategy.Span);
        json.WriteStartArray("lines");
        foreach (StrategyLine line in strategy.Lines)
        {
            Write(json, source, line);
        }

        json.WriteEndArray();
        json.WriteStartArray("unused");
        foreach (UnusedLines unused in strategy.Unused)
        {
            json.WriteNumberValue(unused.Line.Number);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SourceText source, StrategyLine line)
    {
        json.WriteStartObject();
        json.WriteNumber("number", line.Number);
        json.WriteString("label", line.Label);
        WriteNumber(json, "hits", line.Hits);
        json.WriteString("query", line.Text);
        json.WriteStartArray("uses");
        foreach (LineUse use in line.Uses)
        {
            json.WriteStartObject();
            json.WriteNumber("first", use.First);
            json.WriteNumber("last", use.Last);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WritePropertyName("expression");
        Write(json, line.Expression);
        JsonReporter.WritePlace(json, "place", source, line.Span);
        json.WriteEndObject();
    }

    // The writer takes a thousand levels; nobody nests so deep, and what lies deeper is left out.
    private static void Write(Utf8JsonWriter json, StrategyExpression? expression)
    {
        if (expression is null || json.CurrentDepth > DeepestExpression)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        switch (expression)
        {
            case StrategyTerm term:
                json.WriteString("kind", term.IsHeading ? "heading" : term.IsPhrase ? "phrase" : "term");
                json.WriteString("words", term.Words);
                WriteFields(json, term.Fields);
                json.WriteBoolean("truncated", term.IsTruncated);
                json.WriteBoolean("exploded", term.IsExploded);
                json.WriteBoolean("focused", term.IsFocused);
                break;
            case StrategyLineReference reference:
                json.WriteString("kind", "line");
                json.WriteNumber("number", reference.Number);
                break;
            case StrategyLineRange range:
                json.WriteString("kind", "lines");
                json.WriteNumber("first", range.First);
                json.WriteNumber("last", range.Last);
                break;
            case StrategyCombination combination:
                json.WriteString("kind", combination.Operator.ToKebabCase());
                json.WriteStartArray("operands");
                foreach (StrategyExpression operand in combination.Operands)
                {
                    Write(json, operand);
                }

                json.WriteEndArray();
                break;
            case StrategyField field:
                json.WriteString("kind", "fields");
                WriteFields(json, field.Fields);
                json.WritePropertyName("inner");
                Write(json, field.Inner);
                break;
            case StrategyLimit limit:
                json.WriteString("kind", "limit");
                json.WriteString("condition", limit.Condition);
                json.WritePropertyName("inner");
                Write(json, limit.Limited);
                break;
            default:
                break;
        }

        json.WriteEndObject();
    }

    private static void WriteFields(Utf8JsonWriter json, IEnumerable<string> fields)
    {
        json.WriteStartArray("fields");
        foreach (string field in fields)
        {
            json.WriteStringValue(field);
        }

        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
