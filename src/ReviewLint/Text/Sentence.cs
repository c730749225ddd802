using System.Text.RegularExpressions;

namespace ReviewLint.Text;

/// <summary>A sentence of a <see cref="Text.Passage"/>; extractors match patterns against <see cref="Text"/>.</summary>
/// <param name="Passage">The passage it belongs to.</param>
/// <param name="Start">Offset of its first character in the passage's normalised text.</param>
/// <param name="Text">Its normalised characters, without surrounding spaces.</param>
public sealed record Sentence(Passage Passage, int Start, string Text)
{
    /// <summary>Where it stands in the source.</summary>
    public TextSpan Span => Passage.ToSource(Start, Text.Length);

    /// <summary>The source range of a stretch of <see cref="Text"/>.</summary>
    public TextSpan ToSource(int start, int length) => Passage.ToSource(Start + start, length);

    /// <summary>The source range of a match or group found in <see cref="Text"/>.</summary>
    public TextSpan ToSource(Capture match)
    {
        ArgumentNullException.ThrowIfNull(match);
        return ToSource(match.Index, match.Length);
    }
}
