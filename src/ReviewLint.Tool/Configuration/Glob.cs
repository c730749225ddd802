using System.Collections.Immutable;
using System.Globalization;

namespace ReviewLint.Tool.Configuration;

/// <summary>A pattern for paths with forward slashes, matched in time proportional to pattern times path whatever the pattern is.</summary>
internal sealed class Glob
{
    private readonly Sequence _pattern;

    private Glob(Sequence pattern) => _pattern = pattern;

    /// <summary>Reads a pattern; every pattern is valid, unbalanced brackets and braces stand for themselves.</summary>
    public static Glob Parse(string pattern, GlobDialect dialect) => new(new Parser(pattern, dialect).Parse());

    /// <summary>Whether the pattern matches the whole of a path.</summary>
    public bool IsMatch(string path)
    {
        bool[] reached = new bool[path.Length + 1];
        reached[0] = true;
        return _pattern.Advance(path, reached)[path.Length];
    }

    // Each node maps the set of places reached in the path to the set reachable through it, so nothing is ever tried twice.
    private abstract record Node
    {
        public abstract bool[] Advance(string path, bool[] reached);
    }

    private sealed record Sequence(ImmutableArray<Node> Nodes) : Node
    {
        public override bool[] Advance(string path, bool[] reached) =>
            Nodes.Aggregate(reached, (places, node) => node.Advance(path, places));
    }

    private sealed record Character(Func<char, bool> Accepts) : Node
    {
        public override bool[] Advance(string path, bool[] reached)
        {
            bool[] next = new bool[reached.Length];
            for (int i = 0; i < path.Length; i++)
            {
                next[i + 1] = reached[i] && Accepts(path[i]);
            }

            return next;
        }
    }

    private sealed record Star(bool CrossesFolders) : Node
    {
        public override bool[] Advance(string path, bool[] reached)
        {
            bool[] next = [.. reached];
            for (int i = 0; i < path.Length; i++)
            {
                next[i + 1] |= next[i] && (CrossesFolders || path[i] != '/');
            }

            return next;
        }
    }

    // "**/": nothing, or any number of whole folders.
    private sealed record AnyFolders : Node
    {
        public override bool[] Advance(string path, bool[] reached)
        {
            bool[] next = [.. reached];
            bool inside = false;
            for (int i = 0; i < path.Length; i++)
            {
                inside |= reached[i];
                next[i + 1] |= inside && path[i] == '/';
            }

            return next;
        }
    }

    private sealed record Alternatives(ImmutableArray<Sequence> Choices) : Node
    {
        public override bool[] Advance(string path, bool[] reached)
        {
            bool[] next = new bool[reached.Length];
            foreach (Sequence choice in Choices)
            {
                bool[] through = choice.Advance(path, reached);
                for (int i = 0; i < next.Length; i++)
                {
                    next[i] |= through[i];
                }
            }

            return next;
        }
    }

    private sealed record NumberRange(long First, long Last) : Node
    {
        private const int MaximumDigits = 18;

        public override bool[] Advance(string path, bool[] reached)
        {
            bool[] next = new bool[reached.Length];
            for (int start = 0; start < path.Length; start++)
            {
                int digits = start + (path[start] is '-' or '+' ? 1 : 0);
                for (int end = digits; reached[start] && end < path.Length && end - digits < MaximumDigits && char.IsAsciiDigit(path[end]); end++)
                {
                    long value = long.Parse(path.AsSpan(start, end + 1 - start), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
                    next[end + 1] |= value >= First && value <= Last;
                }
            }

            return next;
        }
    }

    private sealed class Parser(string pattern, GlobDialect dialect)
    {
        // Deeper braces stand for themselves: the pattern is read by recursion.
        private const int MaximumDepth = 50;

        private int _at;

        public Sequence Parse() => ParseSequence(0);

        private bool IsEditorConfig => dialect == GlobDialect.EditorConfig;

        private Sequence ParseSequence(int depth)
        {
            ImmutableArray<Node>.Builder nodes = ImmutableArray.CreateBuilder<Node>();
            while (_at < pattern.Length && !(depth > 0 && pattern[_at] is ',' or '}'))
            {
                nodes.Add(ParseNode(depth));
            }

            return new Sequence(nodes.ToImmutable());
        }

        private Node ParseNode(int depth)
        {
            char c = pattern[_at++];
            switch (c)
            {
                case '\\' when _at < pattern.Length:
                    return Literal(pattern[_at++]);
                case '?':
                    return new Character(x => x != '/');
                case '*':
                    return ParseStar();
                case '[' when TryParseSet() is { } set:
                    return set;
                case '{' when IsEditorConfig && depth < MaximumDepth && TryParseBraces(depth) is { } braces:
                    return braces;
                case '/' when IsEditorConfig && pattern.AsSpan(_at).StartsWith("**/"):
                    _at += 3;
                    return new Sequence([Literal('/'), new AnyFolders()]);
                default:
                    return Literal(c);
            }
        }

        private Node ParseStar()
        {
            int start = _at - 1;
            while (_at < pattern.Length && pattern[_at] == '*')
            {
                _at++;
            }

            bool isDouble = _at - start > 1;
            bool isSegmentStart = start == 0 || pattern[start - 1] == '/';
            if (isDouble && isSegmentStart && _at < pattern.Length && pattern[_at] == '/' && (!IsEditorConfig || start == 0))
            {
                _at++;
                return new AnyFolders();
            }

            return new Star(isDouble && (IsEditorConfig || (isSegmentStart && _at == pattern.Length)));
        }

        private Character? TryParseSet()
        {
            int at = _at;
            bool isNegated = at < pattern.Length && (pattern[at] == '!' || (pattern[at] == '^' && !IsEditorConfig));
            at += isNegated ? 1 : 0;
            List<(char First, char Last)> ranges = [];
            for (int first = at; at < pattern.Length && (pattern[at] != ']' || at == first); at++)
            {
                // A set never spans a folder, so such a bracket stands for itself.
                if (pattern[at] == '/')
                {
                    return null;
                }

                at += pattern[at] == '\\' && at + 1 < pattern.Length ? 1 : 0;
                char low = pattern[at];
                char high = low;
                if (at + 2 < pattern.Length && pattern[at + 1] == '-' && pattern[at + 2] != ']')
                {
                    at += 2;
                    at += pattern[at] == '\\' && at + 1 < pattern.Length ? 1 : 0;
                    high = pattern[at];
                }

                ranges.Add((low, high));
            }

            if (at >= pattern.Length)
            {
                return null;
            }

            _at = at + 1;
            return new Character(x => x != '/' && ranges.Exists(range => x >= range.First && x <= range.Last) != isNegated);
        }

        private Node? TryParseBraces(int depth)
        {
            int start = _at;
            int close = FindClose(start);
            if (close < 0)
            {
                return null;
            }

            string[] bounds = pattern[start..close].Split("..");
            if (bounds.Length == 2
                && long.TryParse(bounds[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long first)
                && long.TryParse(bounds[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long last))
            {
                _at = close + 1;
                return new NumberRange(Math.Min(first, last), Math.Max(first, last));
            }

            List<Sequence> choices = [ParseSequence(depth + 1)];
            while (_at < pattern.Length && pattern[_at] == ',')
            {
                _at++;
                choices.Add(ParseSequence(depth + 1));
            }

            _at++;

            // "{one}" has no alternatives: the braces stand for themselves.
            return choices.Count == 1 ? new Sequence([Literal('{'), choices[0], Literal('}')]) : new Alternatives([.. choices]);
        }

        private int FindClose(int start)
        {
            int open = 0;
            for (int i = start; i < pattern.Length; i++)
            {
                switch (pattern[i])
                {
                    case '\\': i++; break;
                    case '{': open++; break;
                    case '}' when open-- == 0: return i;
                    default: break;
                }
            }

            return -1;
        }

        private static Character Literal(char c) => new(x => x == c);
    }
}
