using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace ReviewLint.Tool.Output;

/// <summary>Paragraphs and runs of a Word document.</summary>
internal static class DocxText
{
    /// <summary>A paragraph of one run.</summary>
    /// <param name="text">Its words.</param>
    /// <param name="style">The id of its style; none for the document's own.</param>
    public static Paragraph Paragraph(string text, string? style = null)
    {
        Paragraph paragraph = new(new Run(new WordText(Clean(text)) { Space = SpaceProcessingModeValues.Preserve }));
        if (style is not null)
        {
            paragraph.PrependChild(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        }

        return paragraph;
    }

    /// <summary>Words without characters that XML cannot hold.</summary>
    public static string Clean(string text)
    {
        StringBuilder clean = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                clean.Append(text, i++, 2);
            }
            else
            {
                clean.Append(XmlConvert.IsXmlChar(text[i]) ? text[i] : '\uFFFD');
            }
        }

        return clean.ToString();
    }
}
