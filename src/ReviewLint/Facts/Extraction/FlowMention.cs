namespace ReviewLint.Facts.Extraction;

/// <summary>A number in a sentence of the selection with the words that belong to it.</summary>
internal sealed class FlowMention
{
    private const int LongestPhrase = 8;

    private readonly FlowTokens _tokens;

    private FlowMention(FlowTokens tokens, int at)
    {
        _tokens = tokens;
        At = at;
        PhraseEnd = at + 1;
    }

    /// <summary>Position of the number.</summary>
    public int At { get; }

    /// <summary>Position behind its noun phrase.</summary>
    public int PhraseEnd { get; private set; }

    /// <summary>Position behind the predicate that follows, or <see cref="PhraseEnd"/>.</summary>
    public int ClaimEnd { get; private set; }

    /// <summary>What it counts.</summary>
    public FlowUnit Unit { get; private set; }

    /// <summary>Whether no noun follows it at all: "88 of them", "88 were excluded".</summary>
    public bool IsBare { get; private set; }

    /// <summary>Whether another noun follows, so that it counts something else.</summary>
    public bool IsForeign { get; private set; }

    /// <summary>Whether it only repeats what others are taken from: "of the 94 reports".</summary>
    public bool IsWhole { get; private set; }

    /// <summary>Whether brackets hold nothing but it: "(n = 310)".</summary>
    public bool IsBracketed { get; private set; }

    /// <summary>What the words of its noun phrase are signs of.</summary>
    public FlowCue Phrase { get; private set; }

    /// <summary>What the clause before it is a sign of.</summary>
    public FlowCue Left { get; private set; }

    /// <summary>What the words of that clause behind its last comma are signs of.</summary>
    public FlowCue Nearest { get; private set; }

    /// <summary>What the clause behind it is a sign of.</summary>
    public FlowCue Right { get; private set; }

    /// <summary>The verb that says what was done with it, or none.</summary>
    public FlowCue Verb { get; private set; }

    /// <summary>Whether the verb stands behind it: "were excluded", "excluded".</summary>
    public bool IsSubject { get; private set; }

    /// <summary>Whether a finite verb follows it, known or not, so that the verb before it is not its own.</summary>
    public bool HasPredicate => _tokens[PhraseEnd].Is(FlowCue.Auxiliary);

    /// <summary>Everything that its words are signs of.</summary>
    public FlowCue All => Phrase | Left | Right;

    /// <summary>The number in a sentence with what belongs to it.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="at">Position of the number.</param>
    /// <param name="from">Position behind what belongs to the number before.</param>
    public static FlowMention Read(FlowTokens tokens, int at, int from)
    {
        FlowMention mention = new(tokens, at);
        mention.ReadPhrase();
        mention.ReadRight();
        mention.ReadLeft(from);
        return mention;
    }

    private void ReadPhrase()
    {
        ReadNoun();
        bool opens = _tokens.Mark(At - 1) is '(' or '[' || (_tokens.Mark(At - 1) is '=' or ':' && _tokens.Reads(At - 2, "n"));
        bool labelled = _tokens.Mark(At - 1) == ':' && PhraseEnd == At + 1 && _tokens[PhraseEnd].Kind == FlowTokenKind.Mark;
        IsBracketed = labelled || (opens && _tokens.Mark(PhraseEnd) is ')' or ']' or ';' or ',' && (Phrase & ~FlowCue.Unit) == 0);
    }

    private void ReadNoun()
    {
        IsWhole = IsOf(At);
        int next = At + 1;
        if (_tokens.Mark(next) == '(' && _tokens[next + 1].Kind == FlowTokenKind.Figure && _tokens.Mark(next + 2) == ')')
        {
            // "15 (5%) studies"
            next += 3;
        }

        if (_tokens.Reads(next, "of"))
        {
            next = SkipDeterminers(next + 1);
            next = _tokens.IsNumber(next) ? next + 1 : next;
        }

        int start = next;
        for (int i = start; i < start + LongestPhrase && _tokens[i].Kind == FlowTokenKind.Word && !IsStop(i); i++)
        {
            if (_tokens[i].Is(FlowCue.Unit) || _tokens[i].Is(FlowCue.Duplicate))
            {
                EndPhrase(start, i);
                return;
            }

            // A participle with nothing behind it is the predicate: "800 excluded, and".
            if (_tokens[i].Is(FlowCue.Verb) && !IsAttribute(i))
            {
                break;
            }
        }

        PhraseEnd = start;
        IsBare = _tokens.Reads(At + 1, "of") || IsEnd(start) || IsStop(start) || _tokens[start].Is(FlowCue.Verb) || _tokens.Text(start).EndsWith("ly", StringComparison.Ordinal);
        IsForeign = !IsBare;
    }

    private void EndPhrase(int start, int at)
    {
        while (_tokens[at + 1].Is(FlowCue.Unit | FlowCue.Duplicate) || ((_tokens.Reads(at + 1, "and") || _tokens.Reads(at + 1, "or") || _tokens.Mark(at + 1) == '/') && _tokens[at + 2].Is(FlowCue.Titles)))
        {
            at += _tokens[at + 1].Is(FlowCue.Unit | FlowCue.Duplicate) ? 1 : 2;
        }

        // "titles and abstracts of 94 records" has its noun behind; "94 abstracts of trials" keeps its own.
        PhraseEnd = at + 1;
        Phrase = _tokens.Cues(start, PhraseEnd);
        Unit = UnitOf(_tokens[at].Cue);
        if (_tokens[at].Is(FlowCue.Duplicate) && Unit == FlowUnit.Unstated)
        {
            Unit = FlowUnit.Records;
        }
    }

    private static FlowUnit UnitOf(FlowCue cue) =>
        (cue & FlowCue.Studies) != 0 ? FlowUnit.Studies : (cue & FlowCue.Reports) != 0 ? FlowUnit.Reports : (cue & FlowCue.Records) != 0 ? FlowUnit.Records : FlowUnit.Unstated;

    // "the 12 included studies": a noun follows within three words.
    private bool IsAttribute(int at)
    {
        for (int i = at + 1; i < at + 4 && _tokens[i].Kind == FlowTokenKind.Word && !IsStop(i); i++)
        {
            if (_tokens[i].Is(FlowCue.Unit))
            {
                return true;
            }
        }

        return false;
    }

    private int SkipDeterminers(int at)
    {
        while (_tokens.ReadsAny(at, "the", "these", "those", "them", "which", "all", "this", "our"))
        {
            at++;
        }

        return at;
    }

    private bool IsOf(int at)
    {
        int before = at - 1;
        while (_tokens.ReadsAny(before, "the", "these", "those", "remaining", "all", "a", "total", "initial", "our"))
        {
            before--;
        }

        return (_tokens.ReadsAny(before, "of", "from", "among", "amongst") && !IsTotal(before)) || (_tokens.Reads(before, "of") && _tokens.IsNumber(before - 1));
    }

    // "a total of 94" and "full texts of 94" are no partition.
    private bool IsTotal(int of) => of > 0 && _tokens[of - 1].Kind == FlowTokenKind.Word && _tokens.Reads(of, "of") && !_tokens.ReadsAny(of - 1, "out", "and");

    private bool IsEnd(int at) => _tokens[at].Kind is FlowTokenKind.Mark or FlowTokenKind.Number or FlowTokenKind.Figure;

    private bool IsStop(int at) => _tokens[at].Is(FlowCue.Auxiliary | FlowCue.After | FlowCue.Negation) || _tokens.ReadsAny(
        at, "of", "in", "on", "by", "for", "from", "to", "with", "as", "at", "and", "or", "but", "that", "which", "who", "through", "via", "because", "we", "met", "due", "then", "during", "based", "under", "into",
        "the", "a", "an", "all", "each", "their", "these", "those");

    private void ReadRight()
    {
        int at = PhraseEnd;
        bool opens = _tokens[at].Is(FlowCue.Auxiliary | FlowCue.Verb) || _tokens[at].Is(FlowCue.Negation) || _tokens.ReadsAny(at, "that", "which", "then", "also")
            || _tokens.Text(at).EndsWith("ly", StringComparison.Ordinal);
        bool extended = false;
        if (_tokens[at].Is(FlowCue.Verb) && IsActive(at))
        {
            ClaimEnd = PhraseEnd;
            return;
        }

        for (; at < _tokens.Count; at++)
        {
            if (IsBoundary(at, opens, ref extended))
            {
                break;
            }

            Right |= _tokens[at].Cue;
            if (opens && _tokens[at].Is(FlowCue.Verb) && (Verb == FlowCue.None || (_tokens.Reads(at - 1, "and") && !extended)))
            {
                Verb = _tokens[at].Cue & FlowCue.Verb;
                IsSubject = true;
            }

            extended |= _tokens[at].Is(FlowCue.After) || _tokens.ReadsAny(at, "for", "as", "by", "on", "at", "to", "through", "via", "based");
        }

        ClaimEnd = IsSubject ? at : PhraseEnd;
    }

    // "Screening of 197 reports removed 152": the verb has an object of its own.
    private bool IsActive(int verb) => _tokens.IsNumber(verb + 1) || (_tokens.ReadsAny(verb + 1, "the", "a", "another", "further") && _tokens.IsNumber(verb + 2));

    // A number ends the clause unless it stands in "after 310 duplicates were removed".
    private bool IsBoundary(int at, bool opens, ref bool extended)
    {
        FlowToken token = _tokens[at];
        if (token.Kind is FlowTokenKind.Number or FlowTokenKind.Figure)
        {
            return !InAfter(at);
        }

        if (token.Kind == FlowTokenKind.Mark)
        {
            return _tokens.Mark(at) is not ('/' or '"' or '\'');
        }

        return (_tokens.Reads(at, "and") && !(opens && _tokens[at + 1].Is(FlowCue.Verb | FlowCue.Titles) && !_tokens.IsNumber(at + 2)) && !_tokens[at + 1].Is(FlowCue.Titles))
            || _tokens.ReadsAny(at, "we", "leaving", "whereas", "while", "but", "yielding", "giving")
            || (_tokens.ReadsAny(at, "which") && at > PhraseEnd);
    }

    private bool InAfter(int at)
    {
        for (int i = at - 1; i >= PhraseEnd && i > at - 5; i--)
        {
            if (_tokens[i].Is(FlowCue.After))
            {
                return true;
            }
        }

        return false;
    }

    private void ReadLeft(int from)
    {
        int start = At;
        while (start > from && _tokens.Mark(start - 1) is not (';' or ':' or '(' or ')'))
        {
            start--;
        }

        if (IsBracketed)
        {
            return;
        }

        int comma = At - 1;
        while (comma >= start && _tokens.Mark(comma) != ',')
        {
            comma--;
        }

        Left = _tokens.Cues(start, At);
        Nearest = _tokens.Cues(Math.Max(start, comma + 1), At);
        if (start == At)
        {
            // "De-duplication (310 records removed)"
            Left |= _tokens.Cues(Math.Max(0, At - 4), At) & FlowCue.Duplicate;
        }

        if (IsSubject)
        {
            return;
        }

        Verb = LastVerb(comma + 1, At);
        if (Verb == FlowCue.None && comma > start && !OpensAdverbial(start))
        {
            Verb = LastVerb(start, comma);
        }
        else if (Verb == FlowCue.Remove && IsAfterRemoval(Math.Max(comma + 1, start)))
        {
            Verb = FlowCue.None;
        }
    }

    // "After removal of duplicates 894 records": the removal is of the duplicates.
    private bool IsAfterRemoval(int start)
    {
        for (int i = At - 1; i >= start && i > At - 3; i--)
        {
            if (_tokens[i].Is(FlowCue.Duplicate))
            {
                return (_tokens.Cues(start, At) & FlowCue.After) != 0;
            }
        }

        return false;
    }

    private bool OpensAdverbial(int start) => _tokens[start].Is(FlowCue.After)
        || _tokens.ReadsAny(start, "by", "on", "at", "in", "upon", "through", "during", "when", "based", "of", "from", "among", "next", "removal", "deduplication", "de-duplication")
        || _tokens.Mark(start) == ',';

    private FlowCue LastVerb(int start, int end)
    {
        for (int i = end - 1; i >= start; i--)
        {
            if (_tokens[i].Is(FlowCue.Verb))
            {
                return _tokens[i].Cue & FlowCue.Verb;
            }
        }

        return FlowCue.None;
    }
}
