using System.Collections.Immutable;

namespace ReviewLint.Text;

/// <summary>One run of prose (a paragraph, list item, heading or table cell) in the normalised form that facts are matched in.</summary>
/// <remarks>
/// Every normalised character carries the source range that it stands for, so that a match is reported where the author sees it and nothing is
/// ever searched back. Markup, line wraps and exotic dashes are gone; citations, code and maths are <see cref="Mask"/>.
/// </remarks>
public sealed class Passage
{
    /// <summary>Stands for inline content that is not prose: a citation, code, maths or an image.</summary>
    public const char Mask = '\uFFFC';

    private readonly ImmutableArray<int> _starts;
    private readonly ImmutableArray<int> _ends;
    private ImmutableArray<Sentence> _sentences;

    internal Passage(string text, ImmutableArray<int> starts, ImmutableArray<int> ends, int emptyAt)
    {
        Text = text;
        _starts = starts;
        _ends = ends;
        Span = text.Length == 0 ? new TextSpan(emptyAt, emptyAt) : new TextSpan(starts[0], ends[^1]);
    }

    /// <summary>The normalised characters.</summary>
    public string Text { get; }

    /// <summary>Where the passage stands in the source; empty for a passage without characters.</summary>
    public TextSpan Span { get; }

    /// <summary>Whether no characters are left after normalising.</summary>
    public bool IsEmpty => Text.Length == 0;

    /// <summary>The sentences, in order; together they cover every word.</summary>
    public ImmutableArray<Sentence> Sentences
    {
        get
        {
            if (_sentences.IsDefault)
            {
                ImmutableInterlocked.InterlockedInitialize(ref _sentences, SentenceSplitter.Split(this));
            }

            return _sentences;
        }
    }

    /// <summary>The source range of a stretch of <see cref="Text"/>.</summary>
    /// <param name="start">Offset into <see cref="Text"/>.</param>
    /// <param name="length">Number of normalised characters; 0 gives the empty span before <paramref name="start"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The stretch does not lie in the passage.</exception>
    public TextSpan ToSource(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(start + length, Text.Length);
        if (length > 0)
        {
            return new TextSpan(_starts[start], _ends[start + length - 1]);
        }

        int at = start < Text.Length ? _starts[start] : Span.End;
        return new TextSpan(at, at);
    }
}
