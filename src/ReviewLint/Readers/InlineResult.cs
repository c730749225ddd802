using ReviewLint.Text;

namespace ReviewLint.Readers;

/// <summary>What <see cref="InlineReader"/> makes of a leaf block.</summary>
/// <param name="Passage">Its words.</param>
/// <param name="Bold">Where the bold run stands, marks included, that the block begins with; <see langword="null"/> without one.</param>
internal readonly record struct InlineResult(Passage Passage, TextSpan? Bold);
