using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Readers;

/// <summary>Reads drafts; never fails, at worst gives a document of plain paragraphs.</summary>
public static class DraftReader
{
    /// <summary>The extensions that are read, with their dots, in lower case.</summary>
    public static ImmutableArray<string> Extensions { get; } = [".md", ".markdown", ".qmd", ".rmd", ".txt"];

    /// <summary>Reads a draft in the format that its extension tells; any other extension is read as Markdown.</summary>
    public static ParsedDraft Read(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Path.GetExtension(source.Path).ToLowerInvariant() switch
        {
            ".txt" => PlainTextReader.Read(source),
            ".qmd" or ".rmd" => MarkdownReader.Read(source, DocumentFormat.Quarto),
            _ => MarkdownReader.Read(source, DocumentFormat.Markdown),
        };
    }
}
