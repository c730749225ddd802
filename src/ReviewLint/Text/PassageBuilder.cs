using System.Collections.Immutable;

namespace ReviewLint.Text;

/// <summary>Collects the characters of a passage with their source offsets, and normalises them once at the end.</summary>
/// <remarks>
/// White space of any kind becomes one space; hyphens, minus signs and en dashes become '-' (an en dash between spaces stays a dash); curly
/// quotes become straight; "0·85" becomes "0.85"; a narrow or no-break space before a group of three digits becomes ','; superscript and
/// full-width digits become digits; ligatures become their letters; zero-width characters and soft hyphens vanish.
/// </remarks>
internal sealed class PassageBuilder
{
    private readonly List<PassageRun> _pieces = [];
    private readonly ImmutableArray<PassageRun>.Builder _runs = ImmutableArray.CreateBuilder<PassageRun>();
    private char[] _raw = new char[256];
    private char[] _text = [];
    private int _written;

    /// <summary>Number of raw characters so far.</summary>
    public int Length { get; private set; }

    /// <summary>Adds the characters of a source range as they stand.</summary>
    public void Append(string source, TextSpan span) => Append(source.AsSpan(span.Start, span.Length), span.Start);

    /// <summary>Adds characters that stand one by one for those from a source offset on.</summary>
    public void Append(ReadOnlySpan<char> characters, int start)
    {
        if (characters.IsEmpty)
        {
            return;
        }

        Reserve(characters.Length);
        characters.CopyTo(_raw.AsSpan(Length));
        Length += characters.Length;
        if (_pieces.Count > 0 && _pieces[^1] is { IsRun: true } last && last.Source + last.Length == start)
        {
            _pieces[^1] = last with { Length = last.Length + characters.Length };
            return;
        }

        _pieces.Add(new PassageRun(Length - characters.Length, start, characters.Length, true));
    }

    /// <summary>Adds one character that stands for a source range, for example an entity, an escape or a masked inline.</summary>
    public void Append(char character, int start, int end)
    {
        Reserve(1);
        _raw[Length] = character;
        _pieces.Add(new PassageRun(Length, start, end - start, false));
        Length++;
    }

    /// <summary>The normalised passage; the builder is not used again.</summary>
    /// <param name="emptyAt">Offset at which a passage without characters stands.</param>
    public Passage Build(int emptyAt)
    {
        _text = new char[Length];
        foreach (PassageRun piece in _pieces)
        {
            int count = piece.IsRun ? piece.Length : 1;
            for (int i = 0; i < count; i++)
            {
                Write(piece.Text + i, piece.Source + i, piece.IsRun ? 1 : piece.Length);
            }
        }

        if (_written > 0 && _text[_written - 1] == ' ')
        {
            _written--;
            PassageRun last = _runs[^1];
            _runs.RemoveAt(_runs.Count - 1);
            if (last is { IsRun: true, Length: > 1 })
            {
                _runs.Add(last with { Length = last.Length - 1 });
            }
        }

        return new Passage(new string(_text, 0, _written), _runs.ToImmutable(), emptyAt);
    }

    private void Write(int i, int start, int length)
    {
        char character = Normalize(i);
        if (character == ' ' && (_written == 0 || _text[_written - 1] == ' '))
        {
            return;
        }

        if (character is >= '\uFB00' and <= '\uFB04')
        {
            foreach (char letter in Letters(character))
            {
                Put(letter, start, length, false);
            }
        }
        else if (character != '\0')
        {
            Put(character, start, length, length == 1);
        }
    }

    private void Put(char character, int start, int length, bool run)
    {
        if (_written == _text.Length)
        {
            Array.Resize(ref _text, Math.Max(16, _text.Length * 2));
        }

        _text[_written] = character;
        if (run && _runs.Count > 0 && _runs[^1] is { IsRun: true } last && last.Source + last.Length == start)
        {
            _runs[^1] = last with { Length = last.Length + 1 };
        }
        else
        {
            _runs.Add(new PassageRun(_written, start, length, run));
        }

        _written++;
    }

    private void Reserve(int more)
    {
        if (Length + more > _raw.Length)
        {
            Array.Resize(ref _raw, Math.Max(Length + more, _raw.Length * 2));
        }
    }

    private static string Letters(char ligature) => ligature switch
    {
        '\uFB00' => "ff",
        '\uFB01' => "fi",
        '\uFB02' => "fl",
        '\uFB03' => "ffi",
        _ => "ffl",
    };

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

    private bool IsDigit(int i) => i >= 0 && i < Length && char.IsAsciiDigit(_raw[i]);

    private bool IsSpace(int i) => i < 0 || i >= Length || char.IsWhiteSpace(_raw[i]);

    // Some journals write thousands with a thin space ("3 456"); NBSP joins them in others.
    private bool IsThousandsGap(int i) =>
        IsDigit(i - 1) && IsDigit(i + 1) && IsDigit(i + 2) && IsDigit(i + 3) && !IsDigit(i + 4) && !IsDigit(i - 4);

    // "A – B" parts clauses; "0.76–0.90", "meta–analysis" and "(–0.12" are hyphen or minus.
    private bool IsClauseDash(int i) => IsSpace(i - 1) && IsSpace(i + 1) && !IsDigit(i + 2);
}
