namespace ReviewLint.Facts.Extraction;

/// <summary>Looks around a word of a sentence for what the claims grammar needs: its verb group, its clause, its scope.</summary>
internal sealed class ClauseReader
{
    private readonly List<ClaimWord> _words = [];

    /// <summary>The sentence.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The words, in order.</summary>
    public List<ClaimWord> Words => _words;

    /// <summary>Takes a sentence; whether it can hold a claim.</summary>
    public bool Take(string text)
    {
        Text = text;
        return ClaimWords.Read(text, _words);
    }

    /// <summary>The characters of a word; empty outside the sentence.</summary>
    public ReadOnlySpan<char> At(int index) => index >= 0 && index < _words.Count ? Text.AsSpan(_words[index].Start, _words[index].Length) : default;

    /// <summary>Whether a word is one of a few, given lower-case.</summary>
    public bool Is(int index, params ReadOnlySpan<string> any)
    {
        ReadOnlySpan<char> word = At(index);
        if (word.IsEmpty)
        {
            return false;
        }

        int initial = word[0] | 0x20;
        foreach (string each in any)
        {
            if (each.Length == word.Length && each[0] == initial && word.Equals(each, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The kind of a word; a break outside the sentence.</summary>
    public ClaimWordKind KindAt(int index) => index >= 0 && index < _words.Count ? _words[index].Kind : ClaimWordKind.Break;

    /// <summary>Whether a word is "and" or "or".</summary>
    public bool IsAnd(int index) => Is(index, "and", "or");

    /// <summary>The index of the nearest word before one, adverbs left out.</summary>
    public int Before(int index)
    {
        index--;
        while (index >= 0 && (_words[index].Depth > 0 || (KindAt(index) is ClaimWordKind.Other or ClaimWordKind.Group && (IsAdverb(index) || Is(index, "also", "both", "only", "still", "even", "just", "further")))))
        {
            index--;
        }

        return index;
    }

    /// <summary>The index of the first word of the verb group that ends before a word.</summary>
    public int GroupStart(int index)
    {
        while (index > 0 && _words[index - 1] is { Depth: 0 } word && (word.Kind is ClaimWordKind.Group or ClaimWordKind.Hedge or ClaimWordKind.Not || (word.Kind == ClaimWordKind.Other && IsAdverb(index - 1))))
        {
            index--;
        }

        return index;
    }

    /// <summary>The index of the first word of the clause that a verb group stands in.</summary>
    /// <param name="group">The first word of the group.</param>
    /// <param name="earliest">Where the claim before ends; "and" starts a clause only behind it.</param>
    public int ClauseStart(int group, int earliest)
    {
        int index = group;
        while (index > earliest)
        {
            ClaimWord word = _words[index - 1];
            if (word is { Depth: 0, Kind: ClaimWordKind.Break } && (!IsAnd(index - 1) || earliest > 0 || index == group))
            {
                break;
            }

            index--;
        }

        return index;
    }

    /// <summary>The index of the first word that a doubt or a report can reach a clause from.</summary>
    public int ScopeStart(int index)
    {
        while (index > 0 && !(_words[index - 1] is { Depth: 0, Kind: ClaimWordKind.Break } && (Is(index - 1, ";", "but", "while", "whereas", "although", "however", "though", "whilst") || (Is(index - 1, ",") && IsAnd(index)))))
        {
            index--;
        }

        return index;
    }

    /// <summary>Whether any word of a range is one of a few.</summary>
    public bool Has(int from, int to, params ReadOnlySpan<string> any)
    {
        for (int i = Math.Max(0, from); i < to && i < _words.Count; i++)
        {
            if (_words[i].Depth == 0 && Is(i, any))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsAdverb(int index) => At(index) is [_, _, _, .., 'l', 'y'];
}
