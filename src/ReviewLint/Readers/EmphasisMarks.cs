using ReviewLint.Text;

namespace ReviewLint.Readers;

/// <summary>The runs of '*', '_' and '~' of a paragraph, and which of them are markup.</summary>
internal sealed class EmphasisMarks
{
    private readonly List<Run> _runs = [];

    /// <summary>The first bold stretch found, marks included, as offsets into the paragraph.</summary>
    public TextSpan? Bold { get; private set; }

    /// <summary>Adds a run.</summary>
    public void Add(char mark, int at, int length, char before, char after)
    {
        bool left = !IsSpace(after) && (!IsPunctuation(after) || IsSpace(before) || IsPunctuation(before));
        bool right = !IsSpace(before) && (!IsPunctuation(before) || IsSpace(after) || IsPunctuation(after));
        bool opens = mark == '_' ? left && (!right || IsPunctuation(before)) : left;
        bool closes = mark == '_' ? right && (!left || IsPunctuation(after)) : right;
        if (opens || closes)
        {
            _runs.Add(new Run(mark, at, length, opens, closes));
        }
    }

    /// <summary>Pairs openers with closers and marks what is markup.</summary>
    /// <param name="actions">What to do with each character; runs inside masked stretches are left alone.</param>
    /// <param name="drop">The action that drops a character.</param>
    public void Pair(byte[] actions, byte drop)
    {
        Stack<Run>[] open = [new(), new(), new()];
        foreach (Run run in _runs)
        {
            if (actions[run.Start] != 0)
            {
                continue;
            }

            Stack<Run> own = open[StackOf(run.Mark)];
            while (run.Closes && run.Left > 0 && own.TryPeek(out Run? opener))
            {
                int used = Math.Min(2, Math.Min(opener.Left, run.Left));
                int from = opener.Start + opener.Left - used;
                actions.AsSpan(from, used).Fill(drop);
                actions.AsSpan(run.Start + run.Length - run.Left, used).Fill(drop);
                opener.Left -= used;
                run.Left -= used;
                TextSpan bold = new(from, run.Start + run.Length - run.Left);
                Bold = used == 2 && run.Mark != '~' && (Bold is null || bold.Start < Bold.Value.Start) ? bold : Bold;
                foreach (Stack<Run> stack in open)
                {
                    while (stack.TryPeek(out Run? inner) && inner.Start > opener.Start)
                    {
                        stack.Pop();
                    }
                }

                if (opener.Left == 0)
                {
                    own.Pop();
                }
            }

            if (run.Opens && run.Left > 0)
            {
                own.Push(run);
            }
        }
    }

    private static int StackOf(char mark) => mark switch
    {
        '*' => 0,
        '_' => 1,
        _ => 2,
    };

    private static bool IsSpace(char character) => character == '\0' || char.IsWhiteSpace(character);

    private static bool IsPunctuation(char character) => char.IsPunctuation(character) || char.IsSymbol(character);

    private sealed class Run(char mark, int start, int length, bool opens, bool closes)
    {
        public char Mark { get; } = mark;

        public int Start { get; } = start;

        public int Length { get; } = length;

        public bool Opens { get; } = opens;

        public bool Closes { get; } = closes;

        public int Left { get; set; } = length;
    }
}
