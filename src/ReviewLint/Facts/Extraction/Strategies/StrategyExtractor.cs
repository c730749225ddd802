using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Facts.Strategies;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction.Strategies;

/// <summary>Finds <see cref="SearchStrategy"/>s in code blocks, tables, numbered lists and numbered lines.</summary>
internal static class StrategyExtractor
{
    private const int LongestTitle = 200;
    private const int FewestLines = 2;

    public static ImmutableArray<SearchStrategy> Extract(ReviewDocument document)
    {
        StrategyAssembler? assembler = null;
        foreach (Section section in document.Sections)
        {
            Block? above = null;
            for (int i = 0; i < section.Blocks.Length; i++)
            {
                Block block = section.Blocks[i];
                bool single = !StrategyRows.MayHold(document.Source, block);
                if (single && !IsQuery(document.Source, section, block))
                {
                    above = block;
                    continue;
                }

                assembler ??= new StrategyAssembler(document.Source);
                if (above is ProseBlock { Passage.Text.Length: < LongestTitle } title)
                {
                    assembler.TakeTitle(StrategyRows.Row(document.Source, section, title.Span, isApart: true, isProse: true));
                }

                List<StrategyRow> rows = [.. StrategyRows.Read(document.Source, section, block)];
                while (!single && block is ProseBlock && i + 1 < section.Blocks.Length && section.Blocks[i + 1] is ProseBlock next && StrategyRows.MayHold(document.Source, next))
                {
                    rows.AddRange(StrategyRows.Read(document.Source, section, next));
                    i++;
                }

                assembler.Take(rows, mayLackNumbers: block is CodeBlock || single);
                above = null;
            }
        }

        return assembler is null ? [] : [.. assembler.Finish().Where(draft => IsStrategy(document.Source, draft)).Select(draft => StrategyBuilder.Build(document.Source, draft))];
    }

    // A query by itself in a section that holds nothing but strategies.
    private static bool IsQuery(SourceText source, Section section, Block block) =>
        block is ProseBlock { Passage.Text: ['(' or '"' or '[' or '\'' or 'T', ..], Kind: not ProseKind.Footnote } prose
        && (section.IsWithin(SectionRole.SearchStrategy) || section.IsWithin(SectionRole.Appendix))
        && (prose.Passage.Text.Contains(" OR ", StringComparison.Ordinal) || prose.Passage.Text.Contains(" AND ", StringComparison.Ordinal))
        && (prose.Passage.Text[0] != 'T' || StrategySigns.IsStrong(source.Text.AsSpan(prose.Span.Start, prose.Span.Length)));

    // What tells a strategy from a numbered list of anything else, or from the code of a program.
    private static bool IsStrategy(SourceText source, StrategyDraft draft)
    {
        int lines = draft.Lines.Count;
        int strong = 0;
        int joined = 0;
        foreach ((int _, string _, List<StrategyRow> rows) in draft.Lines)
        {
            strong += rows.Any(row => StrategySigns.IsStrong(source.Text.AsSpan(row.Query.Start, row.Query.Length))) ? 1 : 0;
            joined += rows.Any(row => Joins(source.Text.AsSpan(row.Query.Start, row.Query.Length))) ? 1 : 0;
        }

        return lines < FewestLines
            ? strong > 0 && joined > 0 && !draft.IsNumbered
            : strong >= FewestLines && strong * 3 >= lines && (joined > 0 || draft.Lines.Any(line => StrategySigns.IsPure(source.Text.AsSpan(line.Rows[0].Query.Start, line.Rows[0].Query.Length))));
    }

    private static bool Joins(ReadOnlySpan<char> line) =>
        line.StartsWith("OR ", StringComparison.Ordinal) || line.StartsWith("AND ", StringComparison.Ordinal) || line.Contains(" or ", StringComparison.Ordinal) || line.Contains(" OR ", StringComparison.Ordinal) || line.Contains(" AND ", StringComparison.Ordinal) || line.Contains(" and ", StringComparison.Ordinal);
}
