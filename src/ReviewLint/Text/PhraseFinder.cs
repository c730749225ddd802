using System.Buffers;

namespace ReviewLint.Text;

/// <summary>Finds the phrases of a lexicon as whole words, without regard to case; a phrase that ends in '*' stands for every word that begins so.</summary>
internal sealed class PhraseFinder
{
    private readonly SearchValues<string> _stems;
    private readonly Dictionary<char, List<string>> _byInitial = [];

    private PhraseFinder(IEnumerable<string> phrases)
    {
        // Longest first, so that "control group" is found whole where "control" is a phrase too.
        foreach (string phrase in phrases.OrderByDescending(phrase => phrase.Length))
        {
            char initial = char.ToUpperInvariant(phrase[0]);
            if (!_byInitial.TryGetValue(initial, out List<string>? kin))
            {
                _byInitial.Add(initial, kin = []);
            }

            kin.Add(phrase);
        }

        _stems = Triggers.Of([.. phrases.Select(phrase => phrase.TrimEnd('*'))]);
    }

    /// <summary>Makes a finder for a lexicon.</summary>
    /// <param name="lexicon">Its file name without folder and extension.</param>
    public static PhraseFinder Load(string lexicon) => new(Lexicon.Load(lexicon).Phrases);

    /// <summary>Whether any phrase occurs in a text.</summary>
    public bool Occurs(string text) => Find(text, 0).Length > 0;

    /// <summary>The first phrase at or after a place, or an empty range.</summary>
    public TextSpan Find(string text, int from)
    {
        while (from < text.Length && text.AsSpan(from).IndexOfAny(_stems) is var next and >= 0)
        {
            int start = from + next;
            if (MeasureAt(text, start) is var length and > 0)
            {
                return new TextSpan(start, start + length);
            }

            from = start + 1;
        }

        return default;
    }

    private int MeasureAt(string text, int start)
    {
        if ((start > 0 && char.IsLetterOrDigit(text[start - 1])) || !_byInitial.TryGetValue(char.ToUpperInvariant(text[start]), out List<string>? phrases))
        {
            return 0;
        }

        foreach (string phrase in phrases)
        {
            bool isOpen = phrase[^1] == '*';
            ReadOnlySpan<char> stem = isOpen ? phrase.AsSpan(0, phrase.Length - 1) : phrase;
            if (!text.AsSpan(start).StartsWith(stem, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            int end = start + stem.Length;
            while (isOpen && end < text.Length && (char.IsLetterOrDigit(text[end]) || (text[end] == '-' && end + 1 < text.Length && char.IsLetter(text[end + 1]))))
            {
                end++;
            }

            if (end == text.Length || !char.IsLetterOrDigit(text[end]))
            {
                return end - start;
            }
        }

        return 0;
    }
}
