using System.Collections.Immutable;
using System.Text;

namespace ReviewLint.Text;

/// <summary>Collects the characters of a passage with their source offsets, and normalises them once at the end.</summary>
/// <remarks>
/// White space of any kind becomes one space; hyphens, minus signs and en dashes become '-' (an en dash between spaces stays a dash); curly
/// quotes become straight; "0·85" becomes "0.85"; a narrow or no-break space before a group of three digits becomes ','; superscript and
/// full-width digits become digits; zero-width characters and soft hyphens vanish.
/// </remarks>
internal sealed class PassageBuilder
{
    private readonly StringBuilder _raw = new();
    private readonly List<int> _starts = [];
    private readonly List<int> _ends = [];

    /// <summary>Number of raw characters so far.</summary>
    public int Length => _raw.Length;

    /// <summary>Adds the characters of a source range as they stand.</summary>
    public void Append(string source, TextSpan span)
    {
        for (int at = span.Start; at < span.End; at++)
        {
            Append(source[at], at, at + 1);
        }
    }

    /// <summary>Adds one character that stands for a source range, for example an entity, an escape or a masked inline.</summary>
    public void Append(char character, int start, int end)
    {
        _raw.Append(character);
        _starts.Add(start);
        _ends.Add(end);
    }

    /// <summary>The normalised passage.</summary>
    /// <param name="emptyAt">Offset at which a passage without characters stands.</param>
    public Passage Build(int emptyAt)
    {
        StringBuilder text = new(_raw.Length);
        ImmutableArray<int>.Builder starts = ImmutableArray.CreateBuilder<int>(_raw.Length);
        ImmutableArray<int>.Builder ends = ImmutableArray.CreateBuilder<int>(_raw.Length);
        for (int i = 0; i < _raw.Length; i++)
        {
            char character = Normalize(i);
            if (character == '\0' || (character == ' ' && (text.Length == 0 || text[^1] == ' ')))
            {
                continue;
            }

            text.Append(character);
            starts.Add(_starts[i]);
            ends.Add(_ends[i]);
        }

        if (text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
            starts.RemoveAt(starts.Count - 1);
            ends.RemoveAt(ends.Count - 1);
        }

        return new Passage(text.ToString(), starts.ToImmutable(), ends.ToImmutable(), emptyAt);
    }

    private char Normalize(int i) => _raw[i] switch
    {
        < '\u0080' and var c => c is '\t' or '\n' or '\r' or '\f' or '\v' ? ' ' : c,
        '\u00AD' or (>= '\u200B' and <= '\u200D') or '\u2060' or '\uFEFF' => '\0',
        '\u00A0' or '\u2009' or '\u202F' or '\u2007' or '\u2008' => IsThousandsGap(i) ? ',' : ' ',
        >= '\u2010' and <= '\u2012' or '\u2212' or '\uFE63' or '\uFF0D' or '\u02D7' => '-',
        '\u2013' => IsClauseDash(i) ? '\u2013' : '-',
        '\u2018' or '\u2019' or '\u02BC' or '\u2032' => '\'',
        '\u201C' or '\u201D' => '"',
        '\u00B7' or '\u2219' or '\u22C5' => IsDigit(i - 1) && IsDigit(i + 1) ? '.' : _raw[i],
        '\u00B2' => '2',
        '\u00B3' => '3',
        >= '\uFF10' and <= '\uFF19' and var c => (char)(c - '\uFF10' + '0'),
        '\u02C2' or '\uFF1C' => '<',
        var c => char.IsWhiteSpace(c) ? ' ' : c,
    };

    private bool IsDigit(int i) => i >= 0 && i < _raw.Length && char.IsAsciiDigit(_raw[i]);

    private bool IsSpace(int i) => i < 0 || i >= _raw.Length || char.IsWhiteSpace(_raw[i]);

    // Some journals write thousands with a thin space ("3 456"); NBSP joins them in others.
    private bool IsThousandsGap(int i) =>
        IsDigit(i - 1) && IsDigit(i + 1) && IsDigit(i + 2) && IsDigit(i + 3) && !IsDigit(i + 4) && !IsDigit(i - 4);

    // "A – B" parts clauses; "0.76–0.90", "meta–analysis" and "(–0.12" are hyphen or minus.
    private bool IsClauseDash(int i) => IsSpace(i - 1) && IsSpace(i + 1) && !IsDigit(i + 2);
}
