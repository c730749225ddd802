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

    private readonly ImmutableArray<PassageRun> _runs;
    private ImmutableArray<Sentence> _sentences;

    internal Passage(string text, ImmutableArray<PassageRun> runs, int emptyAt)
    {
        Text = text;
        _runs = runs;
        Span = text.Length == 0 ? new TextSpan(emptyAt, emptyAt) : new TextSpan(StartOf(0), EndOf(text.Length - 1));
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

    /// <summary>Normalises text as a passage is normalised.</summary>
    /// <param name="text">Text without markup.</param>
    public static string Normalize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        PassageBuilder builder = new();
        builder.Append(text, 0);
        return builder.Build(0).Text;
    }

    /// <summary>The source range of a stretch of <see cref="Text"/>.</summary>
    /// <param name="start">Offset into <see cref="Text"/>.</param>
    /// <param name="length">Number of normalised characters; 0 gives the empty span before <paramref name="start"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The stretch does not lie in the passage.</exception>
    public TextSpan ToSource(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(start, Text.Length - length);
        if (length > 0)
        {
            return new TextSpan(StartOf(start), EndOf(start + length - 1));
        }

        int at = start < Text.Length ? StartOf(start) : Span.End;
        return new TextSpan(at, at);
    }

    /// <summary>The passage from one offset of <see cref="Text"/> up to another, without surrounding spaces.</summary>
    internal Passage Slice(int start, int end)
    {
        int emptyAt = ToSource(start, 0).Start;
        while (start < end && Text[start] == ' ')
        {
            start++;
        }

        while (end > start && Text[end - 1] == ' ')
        {
            end--;
        }

        ImmutableArray<PassageRun>.Builder runs = ImmutableArray.CreateBuilder<PassageRun>();
        for (int i = start < end ? RunAt(start) : _runs.Length; i < _runs.Length && _runs[i].Text < end; i++)
        {
            PassageRun run = _runs[i];
            int skipped = Math.Max(0, start - run.Text);
            int left = run.IsRun ? Math.Min(run.Text + run.Length, end) - run.Text - skipped : run.Length;
            runs.Add(new PassageRun(run.Text + skipped - start, run.Source + skipped, left, run.IsRun));
        }

        return new Passage(Text[start..end], runs.ToImmutable(), emptyAt);
    }

    /// <summary>Offset of the first character that stands at or after a source offset; the length of the text when none does.</summary>
    internal int OffsetOf(int source)
    {
        int low = 0;
        int high = Text.Length;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            if (StartOf(middle) < source)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private int StartOf(int offset)
    {
        PassageRun run = _runs[RunAt(offset)];
        return run.Source + (offset - run.Text);
    }

    private int EndOf(int offset)
    {
        PassageRun run = _runs[RunAt(offset)];
        return run.IsRun ? run.Source + (offset - run.Text) + 1 : run.Source + run.Length;
    }

    private int RunAt(int offset)
    {
        int low = 0;
        int high = _runs.Length - 1;
        while (low < high)
        {
            int middle = low + ((high - low + 1) / 2);
            if (_runs[middle].Text <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }
}
