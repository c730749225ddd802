namespace ReviewLint.Readers;

/// <summary>Inline maths that only sets numbers, such as "$p = .03$" or "$I^{2} = 45\%$", as the words and signs it stands for.</summary>
internal static class MathText
{
    private const string Plain = " .,;:=<>+-()[]/%\u2212\u2264\u2265";

    /// <summary>Splits maths into pieces, each with the text it reads as: empty for marks, <see langword="null"/> for what is kept as it stands.</summary>
    /// <param name="maths">The characters between the dollar signs.</param>
    /// <returns>The pieces in order, together the whole; <see langword="null"/> for maths that is a formula.</returns>
    public static List<(int Length, string? Text)>? Read(ReadOnlySpan<char> maths)
    {
        if (!(maths.ContainsAnyInRange('0', '9') || (maths.Length == 1 && char.IsAsciiLetter(maths[0]))))
        {
            return null;
        }

        List<(int, string?)> pieces = [];
        for (int at = 0; at < maths.Length;)
        {
            (int Length, string? Text)? piece = maths[at] switch
            {
                '\\' => ReadCommand(maths[at..]),
                '{' or '}' or '^' => (1, ""),
                '~' => (1, " "),
                var c when char.IsAsciiLetterOrDigit(c) || Plain.Contains(c, StringComparison.Ordinal) => (1, null),
                _ => null,
            };
            if (piece is not { } read)
            {
                return null;
            }

            pieces.Add(read);
            at += read.Length;
        }

        return pieces;
    }

    private static (int Length, string? Text)? ReadCommand(ReadOnlySpan<char> maths)
    {
        if (maths.Length > 1 && !char.IsAsciiLetter(maths[1]))
        {
            return maths[1] switch { '%' or '$' or '&' or '#' => (1, ""), ',' or ';' or ':' or '!' or ' ' => (2, maths[1] == '!' ? "" : " "), _ => null };
        }

        int end = 1;
        while (end < maths.Length && char.IsAsciiLetter(maths[end]))
        {
            end++;
        }

        return maths[1..end] switch
        {
            "chi" => (end, "Chi"),
            "tau" => (end, "Tau"),
            "beta" => (end, "beta"),
            "le" or "leq" => (end, "\u2264"),
            "ge" or "geq" => (end, "\u2265"),
            "lt" => (end, "<"),
            "gt" => (end, ">"),
            "approx" or "simeq" => (end, "="),
            "times" => (end, "x"),
            "text" or "mathrm" or "textrm" or "mathit" or "textit" or "operatorname" => (end, ""),
            "quad" => (end, " "),
            _ => null,
        };
    }
}
