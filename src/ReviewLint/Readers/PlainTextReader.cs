using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Readers;

/// <summary>Reads plain text: paragraphs parted by blank lines, headings as lines of their own.</summary>
internal static class PlainTextReader
{
    public static ParsedDraft Read(SourceText source)
    {
        ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
        for (int i = 0; i < source.LineCount; i++)
        {
            TextSpan line = source.GetLine(i);
            PassageBuilder builder = new();
            builder.Append(source.Text, line);
            Passage passage = builder.Build(line.Start);
            if (passage.IsEmpty)
            {
                continue;
            }

            bool heading = passage.Text.EndsWith(':') || SectionRoles.Find(passage.Text, PartKind.Abstract) != SectionRole.Unknown
                || SectionRoles.IsSummaryHeading(passage.Text);
            blocks.Add(i == 0 || heading
                ? new HeadingBlock(line, i == 0 ? 0 : 1, passage, HeadingForm.BareLine)
                : new ProseBlock(line, passage));
        }

        return new ParsedDraft(source, DocumentFormat.PlainText, null, blocks.ToImmutable(), []);
    }
}
