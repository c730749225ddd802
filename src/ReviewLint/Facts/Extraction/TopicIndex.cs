using System.Collections.Immutable;
using ReviewLint.Reporting;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>The cues of topics, so arranged that one pass over a sentence finds every topic that it reports.</summary>
internal sealed class TopicIndex
{
    private static readonly Lazy<TopicIndex> s_index = new(() => new TopicIndex(Enum.GetValues<ReportedTopic>().Select(topic => $"topics/{topic.ToKebabCase()}.txt")));

    private readonly TermIndex _terms = new();
    private readonly List<Cue> _cues = [];
    private readonly List<List<Cue>> _byFirstTerm = [];

    /// <summary>Makes the index of topics.</summary>
    /// <param name="files">Their embedded files.</param>
    public TopicIndex(IEnumerable<string> files)
    {
        Topics = [.. files.Select(Topic.Load)];
        foreach ((int order, Topic topic) in Topics.Index())
        {
            int[] unless = [.. topic.Unless.Select(_terms.Add)];
            foreach (var groups in topic.Cues)
            {
                _cues.Add(new Cue(topic, order, [.. groups.Select(group => group.Select(_terms.Add).ToArray())], unless));
            }
        }

        for (int term = 0; term < _terms.Count; term++)
        {
            _byFirstTerm.Add([]);
        }

        foreach (Cue cue in _cues)
        {
            foreach (int term in cue.Groups[0])
            {
                _byFirstTerm[term].Add(cue);
            }
        }
    }

    /// <summary>The cues of every <see cref="ReportedTopic"/>, in its order.</summary>
    public static TopicIndex Instance => s_index.Value;

    /// <summary>The topics in the order in which they were given.</summary>
    public ImmutableArray<Topic> Topics { get; }

    /// <summary>Makes what remembers the terms of one sentence; it can be used for one sentence after another.</summary>
    public Scan Start() => new(this);

    private sealed record Cue(Topic Topic, int Order, int[][] Groups, int[] Unless);

    /// <summary>The terms of one sentence and the topics they make.</summary>
    internal sealed class Scan
    {
        private readonly TopicIndex _index;
        private readonly TextSpan[] _first;
        private readonly List<int> _met = [];
        private readonly List<Cue> _holding = [];
        private readonly Action<int, TextSpan> _note;

        internal Scan(TopicIndex index)
        {
            _index = index;
            _first = new TextSpan[index._terms.Count];
            _note = Note;
        }

        /// <summary>Reports the place in <see cref="Topics"/> of each topic of a sentence once, with the words from the first to the last term of its first cue that holds.</summary>
        public void Read(string sentence, Func<Topic, bool> isSought, Action<int, TextSpan> found)
        {
            foreach (int term in _met)
            {
                _first[term] = default;
            }

            _met.Clear();
            _index._terms.Find(sentence, _note);
            _holding.Clear();
            foreach (int term in _met)
            {
                foreach (Cue cue in _index._byFirstTerm[term])
                {
                    if (Holds(cue, out _))
                    {
                        _holding.Add(cue);
                    }
                }
            }

            // Most sentences have no cue at all, and a few have one.
            if (_holding.Count > 1)
            {
                _holding.Sort(static (left, right) => left.Order.CompareTo(right.Order));
            }

            int last = -1;
            foreach (Cue cue in _holding)
            {
                if (cue.Order != last && isSought(cue.Topic) && Holds(cue, out TextSpan words))
                {
                    found(last = cue.Order, words);
                }
            }
        }

        private void Note(int term, TextSpan words)
        {
            if (_first[term].Length == 0)
            {
                _first[term] = words;
                _met.Add(term);
            }
        }

        private bool Holds(Cue cue, out TextSpan words)
        {
            words = default;
            if (Array.Exists(cue.Unless, term => _first[term].Length > 0))
            {
                return false;
            }

            int start = int.MaxValue;
            int end = 0;
            foreach (int[] group in cue.Groups)
            {
                int at = Array.FindIndex(group, term => _first[term].Length > 0);
                if (at < 0)
                {
                    return false;
                }

                start = Math.Min(start, _first[group[at]].Start);
                end = Math.Max(end, _first[group[at]].End);
            }

            words = new TextSpan(start, end);
            return true;
        }
    }
}
