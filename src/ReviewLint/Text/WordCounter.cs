namespace ReviewLint.Text;

/// <summary>Counts words as word processors do: runs of characters between spaces that hold a letter or digit.</summary>
public static class WordCounter
{
    /// <summary>Number of words in normalised text.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        int words = 0;
        bool counted = false;
        foreach (char character in text)
        {
            if (character == ' ')
            {
                counted = false;
            }
            else if (!counted && char.IsLetterOrDigit(character))
            {
                counted = true;
                words++;
            }
        }

        return words;
    }
}
