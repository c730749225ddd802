namespace ReviewLint.Readers;

/// <summary>The mark that opens a fenced code block.</summary>
/// <param name="Mark">'`' or '~'.</param>
/// <param name="Length">How many there are, 3 or more.</param>
internal readonly record struct Fence(char Mark, int Length)
{
    public static bool TryOpen(ReadOnlySpan<char> text, out Fence fence)
    {
        fence = default;
        if (text.IsEmpty || text[0] is not ('`' or '~'))
        {
            return false;
        }

        int length = text.IndexOfAnyExcept(text[0]);
        length = length < 0 ? text.Length : length;
        fence = new Fence(text[0], length);
        return length >= 3 && (text[0] == '~' || !text[length..].Contains('`'));
    }

    public bool IsClosedBy(ReadOnlySpan<char> text)
    {
        int length = text.IndexOfAnyExcept(Mark);
        length = length < 0 ? text.Length : length;
        return length >= Length && text[length..].IsWhiteSpace();
    }
}
