namespace ReviewLint.Text;

/// <summary>Finds many words and phrases in one pass over a text, as whole words and without regard to case.</summary>
/// <remarks>
/// A '*' in a term leaves a word open: "grant*" stands for every word that begins so, "collect* data" for "collected data" too. A hyphen counts as a space.
/// The terms form a tree of letters, so that the time for a text does not grow with their number.
/// </remarks>
internal sealed class TermIndex
{
    private const int None = -1;
    private const char OpenEnd = '*';

    // Key: node * 128 + letter. Plain integers, because a dictionary over our own pairs would have to be compiled at start.
    private readonly Dictionary<int, int> _next = [];
    private readonly List<int> _ends = [None];
    private readonly bool[] _beginnings = new bool[128 * 128];

    /// <summary>Number of different terms.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a term.</summary>
    /// <param name="term">Words separated by single spaces.</param>
    /// <returns>Its number, from 0; the same for the same term.</returns>
    /// <exception cref="ArgumentException">It holds a character that no term can have.</exception>
    public int Add(string term)
    {
        int node = 0;
        Begin(term);
        foreach (char c in term)
        {
            int letter = c == OpenEnd ? c : Fold(c);
            if (letter == None)
            {
                throw new ArgumentException($"'{term}' holds a character that no term can have", nameof(term));
            }

            int key = (node * 128) + letter;
            if (!_next.TryGetValue(key, out int child))
            {
                child = _ends.Count;
                _next.Add(key, child);
                _ends.Add(None);
            }

            node = child;
        }

        return _ends[node] == None ? _ends[node] = Count++ : _ends[node];
    }

    private void Begin(string term)
    {
        int first = Fold(term[0]);
        if (first != None)
        {
            int second = term.Length == 1 ? OpenEnd : term[1] == OpenEnd ? OpenEnd : Fold(term[1]);
            _beginnings[(first * 128) + Math.Max(second, 0)] = true;
        }
    }

    /// <summary>Reports every occurrence of every term, in the order in which they begin.</summary>
    /// <param name="text">The text.</param>
    /// <param name="found">Told the number of the term and where its words stand.</param>
    public void Find(string text, Action<int, TextSpan> found)
    {
        for (int start = 0; start < text.Length; start++)
        {
            if (char.IsLetterOrDigit(text[start]) && (start == 0 || !char.IsLetterOrDigit(text[start - 1])) && MayBegin(text, start))
            {
                Walk(text, start, start, 0, found);
            }
        }
    }

    // Two letters tell for most words that no term begins so.
    private bool MayBegin(string text, int start) =>
        Fold(text[start]) is var first and not None && (start + 1 == text.Length || Fold(text[start + 1]) is not (var second and not None) || _beginnings[(first * 128) + second] || _beginnings[(first * 128) + OpenEnd]);

    private void Walk(string text, int start, int at, int node, Action<int, TextSpan> found)
    {
        while (true)
        {
            if (_ends[node] != None && IsEndOfWord(text, at))
            {
                found(_ends[node], new TextSpan(start, at));
            }

            if (_next.TryGetValue((node * 128) + OpenEnd, out int open))
            {
                Walk(text, start, EndOfWord(text, at), open, found);
            }

            if (at == text.Length || Fold(text[at]) is var letter && (letter == None || !_next.TryGetValue((node * 128) + letter, out node)))
            {
                return;
            }

            at++;
        }
    }

    private static bool IsEndOfWord(string text, int at) => at == text.Length || !char.IsLetterOrDigit(text[at]);

    private static int EndOfWord(string text, int at)
    {
        while (!IsEndOfWord(text, at))
        {
            at++;
        }

        return at;
    }

    private static int Fold(char c) => c switch
    {
        '-' => ' ',
        ' ' or '\'' or '&' or '/' or '.' => c,
        _ when char.IsAsciiLetterOrDigit(c) => char.ToLowerInvariant(c),
        _ => None,
    };
}
