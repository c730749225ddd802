namespace ReviewLint.Text;

/// <summary>The words of a sentence with their places; positions beyond the end read as nothing.</summary>
/// <remarks>A hyphen or apostrophe between letters is part of its word.</remarks>
internal sealed class SentenceWords
{
    private readonly string _text;
    private readonly List<TextSpan> _words = [];

    /// <summary>Cuts a sentence into words.</summary>
    public SentenceWords(string text)
    {
        _text = text;
        int at = 0;
        while (at < text.Length)
        {
            int start = at;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || (at > start && text[at] is '-' or '\'' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]))))
            {
                at++;
            }

            if (at > start)
            {
                _words.Add(new TextSpan(start, at));
            }
            else
            {
                at++;
            }
        }
    }

    /// <summary>Number of words.</summary>
    public int Count => _words.Count;

    /// <summary>The word at a position; empty beyond the ends.</summary>
    public string this[int at] => at >= 0 && at < _words.Count ? _text[_words[at].Start.._words[at].End] : "";

    /// <summary>Whether a word stands at a position.</summary>
    public bool Is(int at, ReadOnlySpan<char> word) => at >= 0 && at < _words.Count && _text.AsSpan(_words[at].Start, _words[at].Length).SequenceEqual(word);

    /// <summary>Offset of a word.</summary>
    public int Start(int at) => _words[at].Start;

    /// <summary>Offset behind a word.</summary>
    public int End(int at) => _words[at].End;

    /// <summary>The characters from one word to the end of another.</summary>
    public string Between(int first, int last) => _text[_words[first].Start.._words[last].End];
}
