using System.Globalization;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>A sentence with a digit in it, as words, numbers and signs: what the grammars of numbers read.</summary>
/// <remarks>Made in one pass from left to right; positions beyond either end read as nothing.</remarks>
internal sealed class NumericTokens
{
    private const int MostDigits = 15;

    private readonly List<NumericToken> _tokens = [];

    private NumericTokens(Section section, Sentence sentence, Passage? column)
    {
        Section = section;
        Sentence = sentence;
        Column = column;
        Text = sentence.Text;
        Scan();
    }

    /// <summary>The section it stands in.</summary>
    public Section Section { get; }

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; }

    /// <summary>The heading of the column when it stands in a table, else <see langword="null"/>; empty for a column without one.</summary>
    public Passage? Column { get; }

    /// <summary>Its characters.</summary>
    public string Text { get; }

    /// <summary>Number of tokens.</summary>
    public int Count => _tokens.Count;

    /// <summary>The token at a position; a symbol without length beyond the ends.</summary>
    public NumericToken this[int at] => at >= 0 && at < _tokens.Count ? _tokens[at] : new NumericToken(NumericTokenKind.Symbol, Text.Length, Text.Length, 0, 0);

    /// <summary>The sentences and table cells of a draft that hold a digit, in order; back matter left out.</summary>
    public static IEnumerable<NumericTokens> Of(ReviewDocument document)
    {
        foreach (Section section in document.Sections.Where(section => section.Part != PartKind.BackMatter))
        {
            foreach (Block block in section.Blocks)
            {
                foreach (NumericTokens tokens in block switch { ProseBlock prose => Of(section, prose.Passage, null), TableBlock table => Of(section, table), _ => [] })
                {
                    yield return tokens;
                }
            }
        }
    }

    /// <summary>The tokens of one sentence.</summary>
    public static NumericTokens Of(Section section, Sentence sentence) => new(section, sentence, null);

    /// <summary>The sign at a position, or NUL when there is none.</summary>
    public char Symbol(int at) => this[at] is { Kind: NumericTokenKind.Symbol, Length: > 0 } token ? Text[token.Start] : '\0';

    /// <summary>The word at a position, or nothing.</summary>
    public ReadOnlySpan<char> Word(int at) => this[at] is { Kind: NumericTokenKind.Word } token ? Text.AsSpan(token.Start, token.Length) : default;

    /// <summary>Whether a number stands at a position.</summary>
    public bool IsNumber(int at) => this[at].Kind == NumericTokenKind.Number;

    /// <summary>Whether a word stands at a position, in any case.</summary>
    public bool IsWord(int at, ReadOnlySpan<char> word) => Word(at).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether no space stands before a token.</summary>
    public bool IsGlued(int at) => at > 0 && this[at].Start == this[at - 1].End;

    /// <summary>Reads a number with its sign and steps behind it.</summary>
    /// <param name="at">Position of the sign or number; behind it afterwards, unmoved when there is none.</param>
    public PrintedNumber? ReadNumber(ref int at)
    {
        bool isSigned = Symbol(at) is '-' or '+' || (Symbol(at) is '\u2013' or '\u2014' && IsGlued(at + 1));
        int digits = isSigned ? at + 1 : at;
        if (!IsNumber(digits))
        {
            return null;
        }

        NumericToken token = this[digits];
        bool isNegative = digits > at && Symbol(at) != '+';
        int start = this[at].Start;
        at = digits + 1;
        return new PrintedNumber(
            isNegative ? -token.Value : token.Value,
            token.Decimals,
            (isNegative ? "-" : "") + Text[token.Start..token.End],
            Sentence.ToSource(start, token.End - start));
    }

    /// <summary>The characters from one token to the end of another.</summary>
    public string Between(int first, int last) => Text[this[first].Start..this[last].End];

    /// <summary>The same with the bracket right behind the last token when it closes one that opens in between.</summary>
    public string BetweenWithBracket(int first, int last)
    {
        string text = Between(first, last);
        bool closes = Symbol(last + 1) switch
        {
            ')' => text.AsSpan().Count('(') > text.AsSpan().Count(')'),
            ']' => text.AsSpan().Count('[') > text.AsSpan().Count(']'),
            _ => false,
        };
        return closes ? Between(first, last + 1) : text;
    }

    private static IEnumerable<NumericTokens> Of(Section section, Passage passage, Passage? column) => passage.Text.AsSpan().ContainsAnyInRange('0', '9')
        ? passage.Sentences.Where(sentence => sentence.Text.AsSpan().ContainsAnyInRange('0', '9')).Select(sentence => new NumericTokens(section, sentence, column))
        : [];

    private static IEnumerable<NumericTokens> Of(Section section, TableBlock table)
    {
        TableRow? header = table.Rows.LastOrDefault(row => row.IsHeader);
        foreach (TableRow row in table.Rows.Where(row => !row.IsHeader))
        {
            for (int i = 0; i < row.Cells.Length; i++)
            {
                foreach (NumericTokens tokens in Of(section, row.Cells[i], header is not null && i < header.Cells.Length ? header.Cells[i] : row.Cells[i].Slice(0, 0)))
                {
                    yield return tokens;
                }
            }
        }
    }

    private void Scan()
    {
        int at = 0;
        while (at < Text.Length)
        {
            char character = Text[at];
            if (character == ' ')
            {
                at++;
            }
            else if (char.IsAsciiDigit(character) || (character == '.' && IsDigit(at + 1) && !IsDigit(at - 1)))
            {
                at = ScanNumber(at);
            }
            else if (char.IsLetter(character))
            {
                at = Add(NumericTokenKind.Word, at, EndOfWord(at));
            }
            else
            {
                at = Add(NumericTokenKind.Symbol, at, at + 1);
            }
        }
    }

    private bool IsDigit(int at) => at >= 0 && at < Text.Length && char.IsAsciiDigit(Text[at]);

    private int EndOfWord(int at)
    {
        while (at < Text.Length && char.IsLetterOrDigit(Text[at]))
        {
            at++;
        }

        return at;
    }

    private int ScanNumber(int start)
    {
        int at = EndOfDigits(start);
        if (at - start is > 0 and <= 3)
        {
            at = EndOfThousands(at);
        }

        int decimals = 0;
        if (at < Text.Length && Text[at] == '.' && IsDigit(at + 1))
        {
            int point = at;
            at = EndOfDigits(point + 1);
            decimals = at - point - 1;
        }

        // "1.2.3" numbers a section; nothing else has two points.
        if (at < Text.Length && Text[at] == '.' && IsDigit(at + 1))
        {
            while (at < Text.Length && (char.IsAsciiDigit(Text[at]) || (Text[at] == '.' && IsDigit(at + 1))))
            {
                at++;
            }

            return Add(NumericTokenKind.Word, start, at);
        }

        if (at - start > MostDigits)
        {
            return Add(NumericTokenKind.Word, start, at);
        }

        decimal value = decimal.Parse(Text.AsSpan(start, at - start), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
        _tokens.Add(new NumericToken(NumericTokenKind.Number, start, at, value, decimals));
        return at;
    }

    private int EndOfDigits(int at)
    {
        while (IsDigit(at))
        {
            at++;
        }

        return at;
    }

    private int EndOfThousands(int at)
    {
        while (at < Text.Length && Text[at] == ',' && IsDigit(at + 1) && IsDigit(at + 2) && IsDigit(at + 3) && !IsDigit(at + 4))
        {
            at += 4;
        }

        return at;
    }

    private int Add(NumericTokenKind kind, int start, int end)
    {
        _tokens.Add(new NumericToken(kind, start, end, 0, 0));
        return end;
    }
}
