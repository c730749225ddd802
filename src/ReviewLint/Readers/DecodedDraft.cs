using ReviewLint.Diagnostics;
using ReviewLint.Text;

namespace ReviewLint.Readers;

/// <summary>What the bytes of a file gave.</summary>
/// <param name="Source">The text; empty when the bytes are no text.</param>
/// <param name="Problem">Why the file is passed over (RL0002), or <see langword="null"/> when it can be linted.</param>
public sealed record DecodedDraft(SourceText Source, Diagnostic? Problem);
