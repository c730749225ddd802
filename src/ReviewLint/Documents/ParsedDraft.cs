using System.Collections.Immutable;
using ReviewLint.Text;

namespace ReviewLint.Documents;

/// <summary>What a reader makes of a file: blocks in reading order, and what it could not read.</summary>
/// <param name="Source">The text that all spans point into.</param>
/// <param name="Format">The file format.</param>
/// <param name="FrontMatter">The YAML header, or <see langword="null"/>.</param>
/// <param name="Blocks">All blocks in source order.</param>
/// <param name="Problems">Stretches that were read as plain paragraphs, with the reason; become RL0002 at level info.</param>
public sealed record ParsedDraft(
    SourceText Source,
    DocumentFormat Format,
    FrontMatter? FrontMatter,
    ImmutableArray<Block> Blocks,
    ImmutableArray<ReadingProblem> Problems);
