using System.Collections.Immutable;
using ReviewLint.Facts.Strategies;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction.Strategies;

/// <summary>Reads a query by recursive descent: OR below AND and NOT, below closeness, below terms, groups and lines.</summary>
/// <remarks>Lenient in what a term is, strict in delimiters and operators. A query nested deeper than anybody types does not parse.</remarks>
internal sealed class QueryParser
{
    private const int DeepestNesting = 60;
    private const int MostTurns = 60;

    private readonly Passage _query;
    private readonly string _text;
    private readonly List<QueryToken> _tokens;
    private readonly int[] _partners;
    private readonly ImmutableArray<LineUse>.Builder _uses = ImmutableArray.CreateBuilder<LineUse>();
    private readonly ImmutableArray<TextSpan>.Builder _small = ImmutableArray.CreateBuilder<TextSpan>();
    private readonly List<int> _bare = [];
    private readonly bool _marksLines;
    private int _at;
    private int _depth;
    private int _texts;
    private int _operators;
    private bool _terms;
    private bool _failed;

    private QueryParser(Passage query, bool marksLines)
    {
        _query = query;
        _text = QueryTail.Cut(query.Text);
        _tokens = QueryTokenizer.Read(_text);
        _partners = FindPartners(_tokens);
        _marksLines = marksLines;
    }

    private QueryToken Token => _tokens[_at];

    /// <summary>Parses a query.</summary>
    /// <param name="query">The query, one line.</param>
    /// <param name="marksLines">Whether the strategy numbers its lines S1, S2, ..., so that "S1" among terms is a line.</param>
    public static ParsedQuery Parse(Passage query, bool marksLines)
    {
        QueryParser parser = new(query, marksLines);
        StrategyExpression? expression = parser.ReadLine();
        bool pure = expression is not null && !parser._terms && parser._operators > 0;
        for (int i = 0; pure && i < parser._bare.Count; i++)
        {
            parser._uses[parser._bare[i]] = parser._uses[parser._bare[i]] with { IsCertain = true };
        }

        return new ParsedQuery(expression, parser._uses.ToImmutable(), parser._small.ToImmutable(), pure);
    }

    private StrategyExpression? ReadLine()
    {
        // The history of PubMed says "Search: ..." before each query.
        _at = Word(0) is "Search:" or "Search" && _tokens[1].Kind != QueryTokenKind.End && (Word(0).Length > 6 || Word(1) is [] or ['#', ..]) ? 1 : 0;
        if (TryReadLimit() is { } limit)
        {
            return limit;
        }

        StrategyExpression expression = ReadOr();
        return _failed || Token.Kind != QueryTokenKind.End ? null : expression;
    }

    // "limit 35 to yr="2007 -Current"", "remove duplicates from 36": the rest of the line is the condition.
    private StrategyLimit? TryReadLimit()
    {
        bool limits = IsWord(0, "limit") && IsWord(2, "to");
        bool removes = IsWord(0, "remove") && IsWord(1, "duplicates") && IsWord(2, "from");
        int at = removes ? 3 : 1;
        if ((!limits && !removes) || at >= _tokens.Count || !QueryWords.TryReadReference(Word(at), out int number, out bool marked))
        {
            return null;
        }

        QueryToken line = _tokens[at];
        StrategyLineReference limited = new(SpanOf(line.Start, line.End), number, marked);
        _uses.Add(new LineUse(limited.Span, number, number, true));
        _operators++;
        return new StrategyLimit(SpanOf(0, _text.Length), limited, limits ? _text[_tokens[3].Start..] : "remove duplicates");
    }

    private bool IsWord(int at, string word) => at < _tokens.Count && Word(at).Equals(word, StringComparison.OrdinalIgnoreCase);

    private StrategyExpression ReadOr()
    {
        StrategyExpression first = ReadAnd();
        if (!IsOperator("or"))
        {
            return first;
        }

        ImmutableArray<StrategyExpression>.Builder operands = ImmutableArray.CreateBuilder<StrategyExpression>();
        operands.Add(first);
        while (!_failed && IsOperator("or"))
        {
            TakeOperator();
            operands.Add(ReadAnd());
        }

        return Join(StrategyOperator.Or, operands);
    }

    // AND and NOT are read from left to right.
    private StrategyExpression ReadAnd()
    {
        StrategyExpression left = ReadNear();
        int turns = 0;
        while (!_failed && (IsOperator("and") || IsOperator("not")))
        {
            StrategyOperator kind = IsOperator("and") ? StrategyOperator.And : StrategyOperator.Not;
            ImmutableArray<StrategyExpression>.Builder operands = ImmutableArray.CreateBuilder<StrategyExpression>();
            operands.Add(left);
            while (!_failed && IsOperator(kind == StrategyOperator.And ? "and" : "not"))
            {
                TakeOperator();
                if (kind == StrategyOperator.And && IsOperator("not"))
                {
                    TakeOperator();
                    kind = StrategyOperator.Not;
                }

                StrategyExpression right = ReadNear();
                if (kind == StrategyOperator.And && operands.Count > 0 && HeadingOf(operands[^1], right) is { } heading)
                {
                    operands[^1] = heading;
                }
                else
                {
                    operands.Add(right);
                }
            }

            left = operands.Count > 1 ? Join(kind, operands) : operands[0];
            _failed |= ++turns > MostTurns;
        }

        return left;
    }

    // Headings such as "Wounds and Injuries/" lose their quotation marks in print.
    private static StrategyTerm? HeadingOf(StrategyExpression left, StrategyExpression right) =>
        left is StrategyTerm { Fields.IsEmpty: true, IsHeading: false, IsPhrase: false, IsTruncated: false } first && right is StrategyTerm { IsHeading: true, IsPhrase: false } second
        && char.IsUpper(first.Words.FirstOrDefault()) && second.Fields.All(field => field.Length == 2)
            ? second with { Span = first.Span.Union(second.Span), Words = $"{first.Words} and {second.Words}", IsExploded = first.IsExploded }
            : null;

    private StrategyExpression ReadNear()
    {
        StrategyExpression first = ReadSequence(isNear: false);
        if (!IsProximity(_at))
        {
            return first;
        }

        ImmutableArray<StrategyExpression>.Builder operands = ImmutableArray.CreateBuilder<StrategyExpression>();
        operands.Add(first);
        while (!_failed && IsProximity(_at))
        {
            _at++;
            operands.Add(ReadSequence(isNear: true));
        }

        return Join(StrategyOperator.Near, operands);
    }

    private StrategyExpression ReadSequence(bool isNear)
    {
        SkipComments();
        StrategyExpression first = ReadPrimary(isNear);
        SkipComments();
        if (_failed || !StartsPrimary())
        {
            return first;
        }

        ImmutableArray<StrategyExpression>.Builder operands = ImmutableArray.CreateBuilder<StrategyExpression>();
        operands.Add(first);
        while (!_failed && StartsPrimary())
        {
            operands.Add(ReadPrimary(isNear: true));
            SkipComments();
        }

        return Join(StrategyOperator.Implied, operands);
    }

    private StrategyExpression ReadPrimary(bool isNear)
    {
        QueryToken token = Token;
        if (token.Kind is QueryTokenKind.End or QueryTokenKind.Close || IsAnyOperator(_at) || IsProximity(_at))
        {
            return Fail();
        }

        if (token.Kind == QueryTokenKind.Open)
        {
            return ReadGroup([]);
        }

        StrategyExpression? lines = TryReadRange() ?? (isNear ? null : TryReadLine());
        return lines ?? (_failed ? Fail() : ReadTerm());
    }

    // "(...)", "(...).ti,ab.", "(...)[tiab]", "{or #1-#5}"; numbers within a searched field are words.
    private StrategyExpression ReadGroup(ImmutableArray<string> prefix)
    {
        int open = _at;
        int close = _partners[open];
        if (close < 0 || _depth >= DeepestNesting)
        {
            return Fail();
        }

        (ImmutableArray<string> suffix, int after) = SuffixAt(close + 1);
        ImmutableArray<string> fields = [.. prefix, .. suffix];
        _at++;
        _depth++;
        _texts += fields.IsEmpty ? 0 : 1;
        StrategyExpression inner = ReadBraces(open) ?? ReadOr();
        _texts -= fields.IsEmpty ? 0 : 1;
        _depth--;
        if (_failed || _at != close)
        {
            return Fail();
        }

        _at = after;
        TextSpan span = SpanOf(_tokens[open].Start, _tokens[after - 1].End);
        inner = inner is StrategyCombination combination ? combination with { IsEnclosed = true, Span = fields.IsEmpty ? span : combination.Span } : inner;
        return fields.IsEmpty ? inner : new StrategyField(span, inner, fields);
    }

    private StrategyCombination? ReadBraces(int open)
    {
        if (_text[_tokens[open].Start] != '{' || !IsAnyOperator(_at))
        {
            return null;
        }

        StrategyOperator kind = IsOperator("or") ? StrategyOperator.Or : IsOperator("and") ? StrategyOperator.And : StrategyOperator.Not;
        TakeOperator();
        return ReadNumbers(kind, Token.Start, _partners[open]);
    }

    // "or/1-5", "or/19-21, 23-31", "1-5/or"
    private StrategyCombination? TryReadRange()
    {
        ReadOnlySpan<char> word = Word(_at);
        bool or = word.StartsWith("or/", StringComparison.OrdinalIgnoreCase);
        bool and = word.StartsWith("and/", StringComparison.OrdinalIgnoreCase);
        if (or || and)
        {
            int from = Token.Start + (or ? 3 : 4);
            int end = NumbersEnd(_at + (from == Token.End ? 1 : 0));
            bool numbers = from < _text.Length && _text.AsSpan(from).TrimStart(' ') is [var next, ..] && (char.IsAsciiDigit(next) || next == '#' || (next == 'S' && _text.AsSpan(from).TrimStart(' ') is [_, >= '0' and <= '9', ..]));
            return numbers ? ReadNumbers(or ? StrategyOperator.Or : StrategyOperator.And, from, end) : null;
        }

        int slash = word.IndexOf('/');
        string kind = slash > 0 ? QueryWords.Operator(word[(slash + 1)..]) : "";
        return kind is "or" or "and" && QueryWords.TryReadRange(word[..slash], out _, out _, out _)
            ? ReadNumbers(kind == "or" ? StrategyOperator.Or : StrategyOperator.And, Token.Start, _at + 1)
            : null;
    }

    // The token after those that belong to a list of numbers: it goes on behind a comma or dash.
    private int NumbersEnd(int at)
    {
        int end = at + 1;
        while (end < _tokens.Count - 1 && _tokens[end].Kind == QueryTokenKind.Word && Word(end) is [var first, ..]
            && (first is ',' or '-' || (_text[_tokens[end - 1].End - 1] is ',' or '-' && (char.IsAsciiDigit(first) || first is '#' or 'S'))))
        {
            end++;
        }

        return end;
    }

    private StrategyCombination? ReadNumbers(StrategyOperator kind, int from, int endToken)
    {
        int end = _tokens[endToken - 1].End;
        ImmutableArray<StrategyExpression>.Builder operands = ImmutableArray.CreateBuilder<StrategyExpression>();
        int at = from;
        while (at < end)
        {
            int comma = _text.AsSpan(at, end - at).IndexOfAny(',', '/') is var next and >= 0 ? at + next : end;
            ReadOnlySpan<char> item = _text.AsSpan(at, comma - at);
            int start = at + item.Length - item.TrimStart(' ').Length;
            item = item.Trim(" .;");
            TextSpan span = SpanOf(start, start + item.Length);
            string packed = item.Contains(' ') ? item.ToString().Replace(" ", "", StringComparison.Ordinal) : item.ToString();
            if (QueryWords.TryReadRange(packed, out int first, out int last, out bool marked))
            {
                operands.Add(new StrategyLineRange(span, first, last));
                _uses.Add(new LineUse(span, Math.Min(first, last), Math.Max(first, last), true));
            }
            else if (QueryWords.TryReadReference(packed, out int number, out marked))
            {
                operands.Add(new StrategyLineReference(span, number, marked));
                _uses.Add(new LineUse(span, number, number, true));
            }
            else if (item.Length > 0 && QueryWords.Operator(item).Length == 0)
            {
                Fail();
                return null;
            }

            at = comma + 1;
        }

        _operators++;
        _at = endToken;
        _failed |= operands.Count == 0;
        return operands.Count == 0 ? null : new StrategyCombination(SpanOf(_tokens[Math.Max(0, _at - 1)].Start, end).Union(operands[0].Span), kind, operands.ToImmutable()) { IsEnclosed = true };
    }

    // "7", "#7", "S7", "#1-#5": by itself between operators, and not within a searched field.
    private StrategyExpression? TryReadLine()
    {
        if (_texts > 0 || Token.Kind != QueryTokenKind.Word || !EndsOperand(_at + 1))
        {
            return null;
        }

        ReadOnlySpan<char> word = Word(_at).TrimEnd(".;");
        TextSpan span = SpanOf(Token.Start, Token.Start + word.Length);
        if (QueryWords.TryReadReference(word, out int number, out bool marked))
        {
            _at++;
            Use(new LineUse(span, number, number, word[0] == '#' || (marked && _marksLines)));
            return new StrategyLineReference(span, number, marked);
        }

        if (!QueryWords.TryReadRange(word, out int first, out int last, out marked))
        {
            return null;
        }

        _at++;
        Use(new LineUse(span, Math.Min(first, last), Math.Max(first, last), false));
        return new StrategyLineRange(span, first, last);
    }

    private void Use(LineUse use)
    {
        if (!use.IsCertain && use.First < 1900)
        {
            _bare.Add(_uses.Count);
        }

        _uses.Add(use);
    }

    // A term and, where a word stands in front of a group as its field, the group.
    private StrategyExpression ReadTerm()
    {
        int first = _at;
        QueryPhrase phrase = new(_text);
        while (!_failed && Token.Kind is QueryTokenKind.Word or QueryTokenKind.Quoted or QueryTokenKind.Bracketed && !IsAnyOperator(_at) && !IsProximity(_at))
        {
            if (_tokens[_at + 1].Kind == QueryTokenKind.Open && Token.Kind == QueryTokenKind.Word && IsPrefix(_at))
            {
                if (_at > first)
                {
                    break;
                }

                string prefix = Word(_at).TrimEnd("=:").ToString();
                _at++;
                return ReadGroup([prefix]);
            }

            phrase.Add(Token);
            _at++;
        }

        _terms = true;
        return phrase.Build(SpanOf(_tokens[first].Start, _tokens[_at - 1].End));
    }

    private bool IsPrefix(int at) => QueryWords.IsPrefix(Word(at).ToString()) || (_tokens[at + 1].IsGlued && Word(at) is [.., not ('*' or '$' or '?' or ',')] && !char.IsAsciiDigit(Word(at)[^1]));

    // ".ti,ab.", ". tw.", ":ti,ab,kw", "[tiab]" behind a group, and the token after them.
    private (ImmutableArray<string> Fields, int After) SuffixAt(int at)
    {
        ImmutableArray<string> fields = [];
        bool open = false;
        while (at < _tokens.Count - 1)
        {
            QueryToken token = _tokens[at];
            ReadOnlySpan<char> word = _text.AsSpan(token.Start, token.Length);
            bool starts = token.Kind == QueryTokenKind.Word && word[0] is '.' or ':' or '/';
            if (token.Kind == QueryTokenKind.Word && (starts || open) && (word.Length == 1 || QueryWords.Codes(word.TrimStart(".:/")) is { Length: > 0 }))
            {
                fields = [.. fields, .. QueryWords.Codes(word.TrimStart(".:/"))];
                open = word.Length == 1 || word[^1] == ',';
            }
            else if (token.Kind == QueryTokenKind.Bracketed && QueryWords.IsTag(word[1..^1]))
            {
                fields = [.. fields, word[1..^1].ToString()];
            }
            else
            {
                break;
            }

            at++;
        }

        return (fields, at);
    }

    private bool StartsPrimary() =>
        Token.Kind is QueryTokenKind.Word or QueryTokenKind.Quoted or QueryTokenKind.Open or QueryTokenKind.Bracketed && !IsAnyOperator(_at) && !IsProximity(_at);

    private bool EndsOperand(int at)
    {
        while (_tokens[at].Kind == QueryTokenKind.Bracketed)
        {
            at++;
        }

        return _tokens[at].Kind is QueryTokenKind.End or QueryTokenKind.Close || IsAnyOperator(at);
    }

    // "[Triage terms]" behind a line of numbers is a comment.
    private void SkipComments()
    {
        if (Token.Kind != QueryTokenKind.Bracketed || _at == 0 || IsAnyOperator(_at - 1) || _tokens[_at - 1].Kind == QueryTokenKind.Open)
        {
            return;
        }

        int end = _at;
        while (_tokens[end].Kind == QueryTokenKind.Bracketed)
        {
            end++;
        }

        _at = EndsOperand(end) ? end : _at;
    }

    private bool IsOperator(string name) => Token.Kind == QueryTokenKind.Word && QueryWords.Operator(Word(_at)) == name;

    private bool IsAnyOperator(int at) => _tokens[at].Kind == QueryTokenKind.Word && QueryWords.Operator(Word(at)).Length > 0;

    private bool IsProximity(int at) =>
        _tokens[at].Kind == QueryTokenKind.Word && at > 0 && _tokens[at + 1].Kind != QueryTokenKind.End && !IsAnyOperator(at + 1) && QueryWords.IsProximity(Word(at));

    private void TakeOperator()
    {
        QueryToken token = Token;
        if (Word(_at).ContainsAnyInRange('a', 'z'))
        {
            _small.Add(SpanOf(token.Start, token.End));
        }

        _operators++;
        _at++;
    }

    private static StrategyCombination Join(StrategyOperator kind, ImmutableArray<StrategyExpression>.Builder operands) =>
        new(operands[0].Span.Union(operands[^1].Span), kind, operands.ToImmutable());

    private StrategyTerm Fail()
    {
        _failed = true;
        return new StrategyTerm(SpanOf(Token.Start, Token.End), "", []);
    }

    private ReadOnlySpan<char> Word(int at) => _tokens[at].Kind == QueryTokenKind.Word ? _text.AsSpan(_tokens[at].Start, _tokens[at].Length) : [];

    private TextSpan SpanOf(int start, int end) => _query.ToSource(start, end - start);

    // For each opening token its closing one, -1 without one.
    private static int[] FindPartners(List<QueryToken> tokens)
    {
        int[] partners = new int[tokens.Count];
        Array.Fill(partners, -1);
        Stack<int> open = new();
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == QueryTokenKind.Open)
            {
                open.Push(i);
            }
            else if (tokens[i].Kind == QueryTokenKind.Close && open.TryPop(out int start))
            {
                partners[start] = i;
            }
        }

        return partners;
    }
}
