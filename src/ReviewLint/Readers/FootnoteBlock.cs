using Markdig.Parsers;
using Markdig.Syntax;

namespace ReviewLint.Readers;

/// <summary>A footnote, left where it is defined; Markdig's own move to the end and vanish when nothing refers to them.</summary>
internal sealed class FootnoteBlock(BlockParser parser) : ContainerBlock(parser);
