using System.Text.RegularExpressions;

namespace ReviewLint.Facts.Extraction;

/// <summary>Parts a sentence into clauses, as far as the scope of a cue needs it.</summary>
internal static partial class Clauses
{
    private const int LongestSubject = 120;

    /// <summary>The words before a verb up to the nearest comma or conjunction of clauses: where its subject stands.</summary>
    public static ReadOnlySpan<char> Subject(string text, int verb)
    {
        ReadOnlySpan<char> before = text.AsSpan(Math.Max(0, verb - LongestSubject), Math.Min(verb, LongestSubject));
        int start = 0;
        foreach (ValueMatch match in SubjectBreak().EnumerateMatches(before.TrimEnd([',', ' '])))
        {
            start = match.Index + match.Length;
        }

        return before[start..];
    }

    /// <summary>The words before an assertion that a negation or a question can reach it from.</summary>
    public static ReadOnlySpan<char> Scope(string text, int at)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, at);
        int start = 0;
        foreach (ValueMatch match in ScopeBreak().EnumerateMatches(before))
        {
            start = match.Index + match.Length;
        }

        return before[start..];
    }

    /// <summary>Whether a new clause starts between two places, brackets left out.</summary>
    public static bool IsBroken(string text, int start, int end)
    {
        int depth = 0;
        for (int i = start; i < end; i++)
        {
            depth += text[i] switch { '(' or '[' => 1, ')' or ']' => -1, _ => 0 };
            if (depth <= 0 && (text[i] == ';' || (text[i] == ' ' && ClauseStart().IsMatch(text.AsSpan(i, Math.Min(end - i, 12))))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The start of the next word, hyphenated ones as one, or -1; steps behind it. As <see cref="Words"/>, for texts that are read whole.</summary>
    public static int NextWord(ReadOnlySpan<char> text, ref int at)
    {
        while (at < text.Length && !char.IsAsciiLetter(text[at]))
        {
            at++;
        }

        int start = at < text.Length ? at : -1;
        at = EndOfLetters(text, at);
        if (at + 1 < text.Length && text[at] == '-' && char.IsAsciiLetter(text[at + 1]))
        {
            at = EndOfLetters(text, at + 1);
        }

        return start;
    }

    /// <summary>Words, hyphenated ones as one.</summary>
    [GeneratedRegex("[A-Za-z]+(?:-[A-Za-z]+)?", RegexOptions.CultureInvariant)]
    public static partial Regex Words();

    private static int EndOfLetters(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsAsciiLetter(text[at]))
        {
            at++;
        }

        return at;
    }

    [GeneratedRegex(@"[,;:] | (?:that|whether|if|but|because|so|although|whereas|while|therefore|hence|thus|until|unless) ", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SubjectBreak();

    [GeneratedRegex(@"[;:] | but |, (?:and|so|although|whereas|while|however|therefore|thus|hence|yet) | (?:although|whereas|while|therefore|thus|hence|however) ", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ScopeBreak();

    [GeneratedRegex(@"^ (?:but|while|whereas|although|however|and (?:was|were|is|are|has|had)) ", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ClauseStart();
}
