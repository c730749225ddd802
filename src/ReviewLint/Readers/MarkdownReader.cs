using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Readers;

/// <summary>Reads Markdown.</summary>
internal static class MarkdownReader
{
    public static ParsedDraft Read(SourceText source, DocumentFormat format)
    {
        ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
        bool fenced = false;
        for (int i = 0; i < source.LineCount; i++)
        {
            TextSpan line = source.GetLine(i);
            ReadOnlySpan<char> text = source.Text.AsSpan(line.Start, line.Length);
            if (text.StartsWith("```", StringComparison.Ordinal))
            {
                fenced = !fenced;
                continue;
            }

            int level = text.IndexOfAnyExcept('#');
            level = level > 0 && level < text.Length && text[level] == ' ' ? level : 0;
            PassageBuilder builder = new();
            builder.Append(source.Text, new TextSpan(line.Start + level, line.End));
            Passage passage = builder.Build(line.Start);
            if (!passage.IsEmpty && !fenced)
            {
                blocks.Add(level > 0 ? new HeadingBlock(line, level, passage, HeadingForm.Marked) : new ProseBlock(line, passage));
            }
        }

        return new ParsedDraft(source, format, null, blocks.ToImmutable(), []);
    }
}
