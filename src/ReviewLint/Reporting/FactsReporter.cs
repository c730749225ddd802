using System.Globalization;
using System.Text.Json;
using ReviewLint.Documents;
using ReviewLint.Facts;
using ReviewLint.Text;

namespace ReviewLint.Reporting;

/// <summary>Writes what was understood of a draft and what was not assessed.</summary>
public static class FactsReporter
{
    /// <summary>Writes for people.</summary>
    public static void WriteText(TextWriter writer, Review review)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(review);
        SourceText source = review.Document.Source;
        writer.Write($"{source.Path}\n");
        writer.Write($"  document type   {review.DocumentType.ToKebabCase()}\n");
        writer.Write($"  profile         {review.Profile.ToKebabCase()}\n");
        writer.Write($"  reference date  {Print(review.ReferenceDate)}\n");
        writer.Write($"  title           {review.Title?.Text ?? "(none)"}\n");
        writer.Write($"  studies         {review.IncludedStudies.State.ToKebabCase()}\n");
        writer.Write("\nparts\n");
        foreach (DocumentPart part in review.Document.Parts)
        {
            writer.Write($"  {At(source, part.Anchor),-8}  {part.Kind.ToName()}, {Print(part.CountWords(withHeadings: false))} words\n");
        }

        writer.Write("\nsections\n");
        foreach (Section section in review.Document.Sections)
        {
            string title = section.Heading is null ? "(no heading)" : section.Title;
            writer.Write($"  {At(source, section.Span),-8}  {section.Part.ToName(),-22}  {section.Role.ToKebabCase(),-22}  {new string(' ', 2 * section.Level)}{title}\n");
        }

        foreach (FactList list in FactList.Of(review).Where(list => !list.Facts.IsEmpty))
        {
            writer.Write($"\n{list.Name}\n");
            foreach (Fact fact in list.Facts)
            {
                string details = string.Join(", ", FactList.Describe(fact).Where(pair => pair.Value.Length > 0).Select(pair => $"{pair.Name} {pair.Value}"));
                writer.Write($"  {At(source, fact.Span),-8}  {fact.PartName,-22}  {fact.Anchor.ToKebabCase(),-9}  \"{fact.Text}\"  {details}\n");
            }
        }

        writer.Write("\nnot assessed\n");
        foreach (string line in NotAssessed.Of(review))
        {
            writer.Write($"  {line}\n");
        }

        writer.Flush();
    }

    /// <summary>
    /// Writes for programs: <c>{ version, path, documentType, profile, referenceDate, title, includedStudies, parts, sections, facts: { NAME: [ {
    /// text, anchor, part, section, place, ... } ] }, notAssessed }</c>; places as in <see cref="JsonReporter"/>.
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
        json.WriteString("documentType", review.DocumentType.ToKebabCase());
        json.WriteString("profile", review.Profile.ToKebabCase());
        json.WriteString("referenceDate", Print(review.ReferenceDate));
        json.WriteString("title", review.Title?.Text);
        json.WriteString("includedStudies", review.IncludedStudies.State.ToKebabCase());
        WriteParts(json, review);
        WriteSections(json, review);
        json.WriteStartObject("facts");
        foreach (FactList list in FactList.Of(review))
        {
            WriteFacts(json, source, list);
        }

        json.WriteEndObject();
        json.WriteStartArray("notAssessed");
        foreach (string line in NotAssessed.Of(review))
        {
            json.WriteStringValue(line);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        stream.WriteByte((byte)'\n');
    }

    private static void WriteParts(Utf8JsonWriter json, Review review)
    {
        json.WriteStartArray("parts");
        foreach (DocumentPart part in review.Document.Parts)
        {
            json.WriteStartObject();
            json.WriteString("kind", part.Kind.ToKebabCase());
            json.WriteNumber("words", part.CountWords(withHeadings: false));
            JsonReporter.WritePlace(json, "place", review.Document.Source, part.Anchor);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSections(Utf8JsonWriter json, Review review)
    {
        json.WriteStartArray("sections");
        foreach (Section section in review.Document.Sections)
        {
            json.WriteStartObject();
            json.WriteString("title", section.Title);
            json.WriteString("part", section.Part.ToKebabCase());
            json.WriteString("role", section.Role.ToKebabCase());
            json.WriteNumber("level", section.Level);
            json.WriteNumber("start", section.Span.Start);
            json.WriteNumber("end", section.Span.End);
            json.WriteNumber("line", review.Document.Source.GetPosition(section.Span.Start).Line);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFacts(Utf8JsonWriter json, SourceText source, FactList list)
    {
        json.WriteStartArray(CamelCase(list.Name));
        foreach (Fact fact in list.Facts)
        {
            json.WriteStartObject();
            json.WriteString("text", fact.Text);
            json.WriteString("anchor", fact.Anchor.ToKebabCase());
            json.WriteString("part", fact.Part.ToKebabCase());
            json.WriteString("section", fact.Section.Path);
            JsonReporter.WritePlace(json, "place", source, fact.Span);
            foreach ((string name, string value) in FactList.Describe(fact))
            {
                json.WriteString(name, value);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string CamelCase(string name)
    {
        string[] words = name.Split(' ');
        return words[0] + string.Concat(words.Skip(1).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
    }

    private static string At(SourceText source, TextSpan span)
    {
        LinePosition at = source.GetPosition(span.Start);
        return string.Create(CultureInfo.InvariantCulture, $"{at.Line}:{at.Column}");
    }

    private static string Print(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Print(int number) => number.ToString(CultureInfo.InvariantCulture);
}
