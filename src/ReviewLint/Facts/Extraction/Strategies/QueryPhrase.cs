using System.Collections.Immutable;
using ReviewLint.Facts.Strategies;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction.Strategies;

/// <summary>Collects the tokens of one term: its words, its field codes, the marks of a heading.</summary>
internal sealed class QueryPhrase(string text)
{
    private readonly List<string> _words = [];
    private readonly ImmutableArray<string>.Builder _fields = ImmutableArray.CreateBuilder<string>();
    private bool _heading;
    private bool _exploded;
    private bool _focused;
    private bool _openCodes;
    private bool _descriptor;

    /// <summary>Whether it holds anything to search for.</summary>
    public bool IsEmpty => _words.Count == 0;

    /// <summary>Adds a token, which is no operator and no parenthesis.</summary>
    public void Add(QueryToken token)
    {
        string word = text.Substring(token.Start, token.Length);
        switch (token.Kind)
        {
            case QueryTokenKind.Bracketed:
                AddBracketed(word[1..^1], token.IsGlued);
                break;
            case QueryTokenKind.Quoted:
                _words.Add(word);
                break;
            default:
                AddWord(word);
                break;
        }
    }

    /// <summary>The term.</summary>
    public StrategyTerm Build(TextSpan span)
    {
        string words = string.Join(' ', _words);
        bool focused = _focused || (_heading && words.StartsWith('*'));
        return new StrategyTerm(span, focused ? words.TrimStart('*') : words.TrimEnd('+'), _fields.ToImmutable())
        {
            IsHeading = _heading,
            IsExploded = _exploded || (_heading && words.TrimEnd('"').EndsWith('+')),
            IsFocused = focused,
        };
    }

    private void AddBracketed(string content, bool glued)
    {
        if (_descriptor || content.StartsWith("mh ", StringComparison.OrdinalIgnoreCase))
        {
            _heading = true;
            _exploded |= !_descriptor && !content.Contains('^', StringComparison.Ordinal);
            _words.Add(_descriptor ? content : content[3..].Trim(' ', '^', '"'));
            _descriptor = false;
        }
        else if (QueryWords.IsTag(content) && !IsEmpty)
        {
            _fields.Add(content);
            _heading |= content.StartsWith("mesh", StringComparison.OrdinalIgnoreCase) || content.StartsWith("mh", StringComparison.OrdinalIgnoreCase)
                || content.StartsWith("majr", StringComparison.OrdinalIgnoreCase);
            _exploded |= _heading && !content.Contains("noexp", StringComparison.OrdinalIgnoreCase);
        }
        else if (glued || IsEmpty)
        {
            _words.Add($"[{content}]");
        }
    }

    private void AddWord(string word)
    {
        if (_openCodes && QueryWords.Codes(word) is { Length: > 0 } more)
        {
            AddCodes(more, word);
            return;
        }

        _openCodes = false;
        if (IsEmpty && (word.Equals("exp", StringComparison.OrdinalIgnoreCase) || word.Equals("explode", StringComparison.OrdinalIgnoreCase)))
        {
            _exploded = true;
        }
        else if (IsEmpty && QueryWords.IsPrefix(word))
        {
            _fields.Add(word.TrimEnd('='));
            _heading |= word is "MH" or "MM";
            _focused |= word is "MM";
        }
        else if (word.Equals("descriptor:", StringComparison.OrdinalIgnoreCase) || word.Equals("descriptor", StringComparison.OrdinalIgnoreCase))
        {
            _descriptor = true;
            _words.RemoveAll(before => before.Equals("MeSH", StringComparison.OrdinalIgnoreCase));
        }
        else if (word.EndsWith("explode", StringComparison.Ordinal) && _heading)
        {
            _exploded = true;
        }
        else if (!TrySuffix(word, '.') && !TrySuffix(word, ':') && !TrySlash(word) && !TryAssign(word) && !(_heading && word is "all" or "trees" or "this" or "term" or "only"))
        {
            _words.Add(word);
        }
    }

    // "foot.tw.", "foot.ti,", ".ab.", "foot:ti,ab,kw"
    private bool TrySuffix(string word, char mark)
    {
        ReadOnlySpan<char> body = word.AsSpan().TrimEnd(".,;");
        int at = body.LastIndexOf(mark);
        if (at < 0 || QueryWords.Codes(body[(at + 1)..]) is not { Length: > 0 } codes)
        {
            return false;
        }

        AddStem(word[..at]);
        AddCodes(codes, word);
        return true;
    }

    // "Stroke/", "Stroke/di,", "/exp", "/exp/mj"
    private bool TrySlash(string word)
    {
        ReadOnlySpan<char> body = word.AsSpan().TrimEnd(".,;");
        int at = body.IndexOf('/');
        string[] codes = at >= 0 ? QueryWords.Codes(body[(at + 1)..]) : [];
        if (at < 0 || (at + 1 < body.Length && codes.Length == 0) || (at == 0 && IsEmpty) || QueryWords.Operator(body[..at]).Length > 0)
        {
            return false;
        }

        AddStem(word[..at]);
        _heading = true;
        _exploded |= codes.Contains("exp", StringComparer.OrdinalIgnoreCase);
        AddCodes(codes, word);
        return true;
    }

    // "TS=foot"
    private bool TryAssign(string word)
    {
        int at = word.IndexOf('=', StringComparison.Ordinal);
        if (at <= 0 || !IsEmpty || word.AsSpan(0, at).ContainsAnyExceptInRange('A', 'z'))
        {
            return false;
        }

        _fields.Add(word[..at]);
        AddStem(word[(at + 1)..]);
        return true;
    }

    private void AddStem(string stem)
    {
        if (stem.Length > 0)
        {
            _words.Add(stem);
        }
    }

    private void AddCodes(string[] codes, string word)
    {
        _fields.AddRange(codes);
        _openCodes = word.EndsWith(',');
    }
}
