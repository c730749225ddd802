using System.Collections.Frozen;

namespace ReviewLint.Facts.Extraction;

/// <summary>Whole numbers as reviews print them: "1,234", "1 234", "twenty-three", "One hundred and two", "a single", "no".</summary>
/// <remarks>The patterns are for <c>RegexOptions.IgnoreCase</c> and hold no capturing groups.</remarks>
internal static class NumberGrammar
{
    /// <summary>Digits, with commas, spaces or (in front of three digits) European points between thousands; never part of a decimal, fraction or percentage.</summary>
    public const string Digits =
        @"(?<![\d.,/])(?<![\d] )(?:[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,2}(?: \d{3})+|[1-9]\d{0,2}(?:\.\d{3})+|\d{1,7})(?! ?%|\d|[.,/:]\d)";

    /// <summary>Words for 0 to 999.</summary>
    public const string Words =
        @"\b(?:(?:" + Ones + @"|a) hundred(?:(?: and)? " + BelowHundred + @")?|" + BelowHundred + @"|a single|no|none|zero)\b(?! hundred| thousand| million)";

    /// <summary>Digits or words.</summary>
    public const string Number = "(?:" + Digits + "|" + Words + ")";

    private const string Ones = "(?:one|two|three|four|five|six|seven|eight|nine)";

    private const string BelowHundred =
        "(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ]" + Ones + @"\b)?"
        + "|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|" + Ones + ")";

    private static readonly FrozenDictionary<string, int> s_values = new Dictionary<string, int>
    {
        ["no"] = 0,
        ["none"] = 0,
        ["zero"] = 0,
        ["a"] = 1,
        ["single"] = 0,
        ["and"] = 0,
        ["one"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["eleven"] = 11,
        ["twelve"] = 12,
        ["thirteen"] = 13,
        ["fourteen"] = 14,
        ["fifteen"] = 15,
        ["sixteen"] = 16,
        ["seventeen"] = 17,
        ["eighteen"] = 18,
        ["nineteen"] = 19,
        ["twenty"] = 20,
        ["thirty"] = 30,
        ["forty"] = 40,
        ["fifty"] = 50,
        ["sixty"] = 60,
        ["seventy"] = 70,
        ["eighty"] = 80,
        ["ninety"] = 90,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The value of a match of <see cref="Number"/>; <see langword="null"/> for anything else.</summary>
    public static int? Read(ReadOnlySpan<char> text) =>
        text.Length == 0 ? null : char.IsAsciiDigit(text[0]) ? ReadDigits(text) : ReadWords(text);

    private static int? ReadDigits(ReadOnlySpan<char> text)
    {
        long value = 0;
        foreach (char character in text)
        {
            if (char.IsAsciiDigit(character))
            {
                value = (value * 10) + (character - '0');
            }
            else if (character is not (',' or ' ' or '.'))
            {
                return null;
            }

            if (value > int.MaxValue)
            {
                return null;
            }
        }

        return (int)value;
    }

    private static int? ReadWords(ReadOnlySpan<char> text)
    {
        int value = 0;
        var words = s_values.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (Range range in text.SplitAny(' ', '-'))
        {
            ReadOnlySpan<char> word = text[range];
            if (word.Equals("hundred", StringComparison.OrdinalIgnoreCase))
            {
                value *= 100;
            }
            else if (words.TryGetValue(word, out int part))
            {
                value += part;
            }
            else
            {
                return null;
            }
        }

        return value;
    }
}
