using DocumentFormat.OpenXml.Wordprocessing;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace ReviewLint.Tool.Output;

/// <summary>How a checklist looks in Word.</summary>
internal static class DocxStyles
{
    /// <summary>The style of the heading of a draft.</summary>
    public const string Heading = "Heading1";

    /// <summary>The style of the head of the table and of what an item is about.</summary>
    public const string Strong = "Emphatic";

    /// <summary>Width of the text in twentieths of a point: A4 across, less both margins.</summary>
    public const int TextWidth = Across - (2 * Margin);

    private const int Across = 16838;
    private const int Down = 11906;
    private const int Margin = 1000;

    /// <summary>The styles.</summary>
    public static Styles Create() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri", ComplexScript = "Calibri" },
                new FontSize { Val = "18" },
                new Languages { Val = "en-GB" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { Before = "20", After = "40" }))),
        new Style(new StyleName { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
        new Style(
            new StyleName { Val = "heading 1" },
            new BasedOn { Val = "Normal" },
            new NextParagraphStyle { Val = "Normal" },
            new PrimaryStyle(),
            new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "0", After = "120" }, new OutlineLevel { Val = 0 }),
            new StyleRunProperties(new Bold(), new FontSize { Val = "28" }))
        { Type = StyleValues.Paragraph, StyleId = Heading },
        new Style(
            new StyleName { Val = "Emphatic" },
            new BasedOn { Val = "Normal" },
            new StyleRunProperties(new Bold()))
        { Type = StyleValues.Paragraph, StyleId = Strong, CustomStyle = true });

    /// <summary>A footer with the number of the page.</summary>
    public static Footer CreateFooter() => new(new Paragraph(
        new ParagraphProperties(new Justification { Val = JustificationValues.Right }),
        new SimpleField(new Run(new WordText("1"))) { Instruction = "PAGE" }));

    /// <summary>A section in A4 across.</summary>
    /// <param name="footer">The id of the footer's part.</param>
    public static SectionProperties CreateLandscape(string footer) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
        new PageSize { Width = Across, Height = Down, Orient = PageOrientationValues.Landscape },
        new PageMargin { Top = Margin, Right = Margin, Bottom = Margin, Left = Margin, Header = 500, Footer = 500, Gutter = 0 });
}
