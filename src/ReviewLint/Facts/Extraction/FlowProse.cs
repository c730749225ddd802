using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Reads the numbers of one paragraph or list that tells the selection; what it has read decides what "excluded" means next.</summary>
internal sealed class FlowProse(Section section, FlowSource source)
{
    // No telling has as many numbers; a longer list is something else.
    private const int MostNumbers = 200;

    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    private readonly List<FlowNumber> _numbers = [];

    private FlowTokens _tokens = new("");
    private Sentence? _sentence;
    private FlowStage? _milestone;
    private FlowStage? _removal;
    private FlowCue _verb;
    private FlowCue _heard;
    private bool _reasons;
    private bool _isOfUpdate;
    private int _phraseEnd;
    private int _reasonsEnd;

    /// <summary>The numbers so far.</summary>
    public List<FlowNumber> Numbers => _numbers;

    /// <summary>Reads the next sentence.</summary>
    public void Read(Sentence sentence)
    {
        _sentence = sentence;
        _tokens = new FlowTokens(sentence.Text);
        _verb = FlowCue.None;
        _heard = FlowCue.None;
        _phraseEnd = 0;
        _reasonsEnd = int.MaxValue;
        _reasons = _removal == FlowStage.ExcludedFullText && OpensReasons();
        _isOfUpdate |= (_tokens.Cues(0, _tokens.Count) & FlowCue.Update) != 0;
        int from = 0;
        for (int at = 0; at < _tokens.Count; at++)
        {
            if (!_tokens.IsNumber(at) || IsLabelled(at) || _numbers.Count >= MostNumbers)
            {
                continue;
            }

            FlowMention mention = FlowMention.Read(_tokens, at, from);
            _heard |= _tokens.Cues(from, at);
            Take(mention, from);
            from = Math.Max(from, mention.ClaimEnd);
            _phraseEnd = mention.PhraseEnd;
        }
    }

    // "Reasons for exclusion were:", "The main reasons were"
    private bool OpensReasons() => _tokens.Count > 3 && (_tokens.Cues(0, 6) & FlowCue.Reason) != 0 && (_tokens.Cues(0, _tokens.Count) & FlowCue.Leave) == 0;

    // "Figure 1", "version 2", "in 2015", "week 3", "[12]"
    private bool IsLabelled(int at) =>
        _tokens.ReadsAny(at - 1, "figure", "fig", "table", "appendix", "version", "week", "issue", "level", "stage", "phase", "step", "section", "month", "page")
        || (_tokens[at].Value is >= FirstYear and <= LastYear && _tokens[at].End - _tokens[at].Start == 4
            && (_tokens.ReadsAny(at - 1, "in", "to", "since", "until", "till", "and", "through", "before", "from", "between", "(")
                || _tokens.Text(at - 1) is ['J' or 'F' or 'M' or 'A' or 'S' or 'O' or 'N' or 'D', ..])
            && !_tokens[at + 1].Is(FlowCue.Unit))
        || (_tokens.Mark(at - 1) == '[' && _tokens.Mark(at + 1) is ']' or ',');

    private void Take(FlowMention mention, int from)
    {
        if (mention.IsBracketed)
        {
            TakeBracketed(mention, Math.Min(from, _phraseEnd));
            return;
        }

        if (mention.IsForeign)
        {
            Reason(mention);
            return;
        }

        if (mention.IsWhole && TakeWhole(mention))
        {
            return;
        }

        bool own = mention.Verb != FlowCue.None;
        FlowCue verb = own ? mention.Verb : mention.Phrase & FlowCue.Verb;
        if (verb == FlowCue.None && !mention.HasPredicate && (mention.All & (FlowCue.Duplicate | FlowCue.Unique | FlowCue.Reject | FlowCue.Unavailable | FlowCue.Ongoing | FlowCue.Awaiting | FlowCue.After)) == 0)
        {
            verb = _verb;
        }

        bool enters = Has(verb, FlowCue.Include) && own && !Has(mention.All, FlowCue.Negation) && (!mention.IsSubject || mention.HasPredicate || Has(mention.Right, FlowCue.Auxiliary));
        if (_reasons && !enters && !Has(verb, FlowCue.Leave | FlowCue.Identify) && mention.At < _reasonsEnd)
        {
            Reason(mention);
            return;
        }

        FlowStage? stage = Classify(mention, verb);
        if (stage is { } known)
        {
            Add(mention, known, own ? Anchor.Adjacent : Anchor.Segment);
        }
        else if (mention.Unit != FlowUnit.Unstated)
        {
            Add(mention, FlowStage.Unknown, Anchor.Segment);
        }

        _verb = verb;
    }

    private void Reason(FlowMention mention)
    {
        if (_reasons && mention.At < _reasonsEnd)
        {
            Add(mention, FlowStage.ExcludedReason, Anchor.Segment);
        }
    }

    // "Of the 94 reports, 82 were excluded" repeats a number, or opens the account with it.
    private bool TakeWhole(FlowMention mention)
    {
        if (mention.IsSubject && (mention.Right & FlowCue.Auxiliary) != 0 && _tokens[mention.PhraseEnd].Is(FlowCue.Auxiliary))
        {
            return false;
        }

        int value = _tokens[mention.At].Value;
        if (_numbers.Any(number => number.Number == value && IsMilestone(number.Stage)))
        {
            _milestone = _numbers.Last(number => number.Number == value && IsMilestone(number.Stage)).Stage;
            return true;
        }

        bool found = Has(mention.Phrase | mention.Right, FlowCue.Identify | FlowCue.Retrieve) || _removal == FlowStage.Duplicates;
        FlowStage? stage = found && !_numbers.Any(number => number.Stage == FlowStage.IdentifiedDatabases) ? FlowStage.IdentifiedDatabases
            : mention.IsSubject ? Classify(mention, mention.Verb)
            : (mention.All & FlowCue.FullText) != 0 ? FlowStage.Assessed
            : (mention.Phrase & FlowCue.Unique) != 0 || _tokens.Reads(mention.At - 1, "remaining") ? AfterRemoval()
            : _removal is FlowStage.ExcludedFullText or FlowStage.ExcludedTitleAbstract && _numbers[^1].Stage == _removal
                ? _removal == FlowStage.ExcludedFullText ? FlowStage.Assessed : FlowStage.Screened
            : _numbers.Count == 0 && mention.Unit is FlowUnit.Records or FlowUnit.Reports ? FlowStage.IdentifiedDatabases
            : null;
        if (stage is { } known)
        {
            Add(mention, known, Anchor.Adjacent);
        }
        else if (mention.Unit != FlowUnit.Unstated)
        {
            Add(mention, FlowStage.Unknown, Anchor.Segment);
        }

        return true;
    }

    private void TakeBracketed(FlowMention mention, int from)
    {
        bool isLabelled = _tokens.Mark(mention.At - 1) == ':' && !_tokens.Reads(mention.At - 2, "n");
        int end = isLabelled ? mention.At - 1 : mention.At;
        while (!isLabelled && end > from && _tokens.Mark(end) != '(')
        {
            end--;
        }

        int start = end;
        while (start > from && !(_tokens.Mark(start - 1) is ',' or ';' or ':' or '(') && !(_tokens.Reads(start - 1, "and") && !_tokens[start].Is(FlowCue.Titles)))
        {
            start--;
        }

        FlowCue own = _tokens.Cues(start, end);
        if (own == FlowCue.None && _numbers.Count > 0 && _numbers[^1] is { Stage: FlowStage.Included } last && mention.Unit != FlowUnit.Unstated && mention.Unit != last.Unit)
        {
            Add(mention, FlowStage.Included, Anchor.Adjacent);
            return;
        }

        // "after duplicates were removed (n = 310)" counts the duplicates, "records after duplicates were removed (n = 894)" what is left.
        int after = LastAfter(start, end);
        own = after >= 0 && !_tokens[after - 1].Is(FlowCue.Unit) ? _tokens.Cues(after + 1, end) : own;
        FlowStage? stage = _reasons && mention.At < _reasonsEnd && (own & (FlowCue.Include | FlowCue.Leave)) == 0 ? FlowStage.ExcludedReason : FlowLabels.Classify(own, own);
        if (stage == FlowStage.ExcludedTitleAbstract && (own & FlowCue.Titles) == 0 && PastScreening)
        {
            stage = FlowStage.ExcludedFullText;
        }

        if (stage is { } known)
        {
            Add(mention, known, Anchor.Adjacent, own);
        }
    }

    private int LastAfter(int start, int end)
    {
        int at = end - 1;
        while (at >= start && !_tokens[at].Is(FlowCue.After))
        {
            at--;
        }

        return at >= start ? at : -1;
    }

    private FlowStage? Classify(FlowMention mention, FlowCue verb)
    {
        FlowCue all = mention.All;
        FlowCue near = mention.Phrase | mention.Right;
        if (Has(near, FlowCue.Pooled) && Has(verb, FlowCue.Include))
        {
            return null;
        }

        if (Has(near, FlowCue.Ongoing | FlowCue.Awaiting))
        {
            return Has(near, FlowCue.Awaiting) ? FlowStage.Awaiting : FlowStage.Ongoing;
        }

        if (Has(near, FlowCue.Unavailable) || (Has(mention.Nearest | mention.Right, FlowCue.Negation) && Has(verb, FlowCue.Retrieve | FlowCue.Identify | FlowCue.Seek)))
        {
            return Has(all, FlowCue.Include) ? null : FlowStage.NotRetrieved;
        }

        return Duplicates(mention, verb)
            ?? (Has(verb, FlowCue.Remove) || Has(near, FlowCue.Reject) || (Has(all, FlowCue.Negation) && Has(verb, FlowCue.Include)) ? Removal(mention) : Milestone(mention, verb));
    }

    private FlowStage? Duplicates(FlowMention mention, FlowCue verb)
    {
        FlowCue near = mention.Phrase | mention.Right;
        if (Has(mention.Phrase, FlowCue.Unique))
        {
            return Has(verb, FlowCue.Screen) ? FlowStage.Screened : FlowStage.Deduplicated;
        }

        if (Has(mention.Phrase, FlowCue.Duplicate))
        {
            return FlowStage.Duplicates;
        }

        bool left = Has(verb, FlowCue.Leave) || verb == FlowCue.None || Has(verb, FlowCue.Identify);
        if (Has(near, FlowCue.Duplicate))
        {
            return Has(mention.Right, FlowCue.After) ? left ? FlowStage.Deduplicated : null : FlowStage.Duplicates;
        }

        if (!Has(mention.Left, FlowCue.Duplicate) || Has(mention.All, FlowCue.FullText))
        {
            return null;
        }

        bool after = Has(mention.Left, FlowCue.After);
        if (Has(verb, FlowCue.Leave) || (left && (Has(mention.Left, FlowCue.After | FlowCue.Remove) || !mention.IsBare)))
        {
            return FlowStage.Deduplicated;
        }

        // "De-duplication (310 records removed)", "checked for duplicates and removed 310", "duplicates numbered 310"
        bool own = mention.IsBare || _tokens.Mark(mention.At - 1) == '(';
        return own && (!after || _tokens.Mark(mention.At - 1) == '(') && (verb == FlowCue.None || Has(verb, FlowCue.Remove)) && !Has(mention.All, FlowCue.Titles) ? FlowStage.Duplicates : null;
    }

    private FlowStage? Removal(FlowMention mention)
    {
        FlowCue all = mention.All;
        if (Has(all, FlowCue.Automation))
        {
            return FlowStage.Automation;
        }

        bool fullText = Has(all, FlowCue.FullText);
        bool titles = Has(mention.Left | mention.Right, FlowCue.Titles | FlowCue.Screen) || Has(mention.Phrase, FlowCue.Titles);
        return fullText && !Has(mention.Right, FlowCue.Titles) ? FlowStage.ExcludedFullText
            : titles ? FlowStage.ExcludedTitleAbstract
            : Has(_heard, FlowCue.FullText) || PastScreening ? FlowStage.ExcludedFullText
            : _milestone is FlowStage.IdentifiedDatabases or FlowStage.Deduplicated or FlowStage.Screened or FlowStage.IdentifiedOther or FlowStage.IdentifiedRegisters
                ? FlowStage.ExcludedTitleAbstract
                : Has(_heard, FlowCue.Titles) ? FlowStage.ExcludedTitleAbstract : null;
    }

    private FlowStage? Milestone(FlowMention mention, FlowCue verb)
    {
        FlowCue all = mention.All;
        bool fullText = Has(all, FlowCue.FullText);
        if (Has(verb, FlowCue.Leave) || verb == FlowCue.None)
        {
            return Has(verb, FlowCue.Leave) || Has(all, FlowCue.After) ? Left(mention) : fullText && _numbers.Count > 0 ? FlowStage.Assessed : null;
        }

        if (Has(verb, FlowCue.Include))
        {
            return fullText && !Has(mention.Left, FlowCue.FullText) ? FlowStage.Sought : Has(mention.Phrase, FlowCue.Potential) ? Potential() : FlowStage.Included;
        }

        if (Has(verb, FlowCue.Seek))
        {
            return FlowStage.Sought;
        }

        if (Has(verb, FlowCue.Retrieve) && fullText)
        {
            return FlowStage.Sought;
        }

        if (Has(verb, FlowCue.Identify | FlowCue.Retrieve))
        {
            return Identified(mention);
        }

        return Judged(mention, verb, fullText);
    }

    private FlowStage? Judged(FlowMention mention, FlowCue verb, bool fullText)
    {
        if (Has(mention.Right, FlowCue.Potential) && Has(verb, FlowCue.Assess) && PastIdentification)
        {
            return FlowStage.Sought;
        }

        if (fullText)
        {
            return FlowStage.Assessed;
        }

        if (Has(verb, FlowCue.Screen) || Has(mention.All, FlowCue.Titles))
        {
            return PastScreening && !Has(mention.All, FlowCue.Titles) ? FlowStage.Assessed : FlowStage.Screened;
        }

        return Has(_heard, FlowCue.FullText) || PastScreening || _milestone == FlowStage.Screened || _removal == FlowStage.ExcludedTitleAbstract
            ? FlowStage.Assessed
            : FlowStage.Screened;
    }

    private FlowStage? Identified(FlowMention mention)
    {
        if (Has(mention.Phrase | mention.Right, FlowCue.Include) && !Has(mention.Phrase, FlowCue.Potential))
        {
            return mention.Unit == FlowUnit.Records ? null : FlowStage.Included;
        }

        if (Has(mention.Phrase | mention.Right, FlowCue.FullText | FlowCue.Potential) && PastIdentification)
        {
            return FlowStage.Sought;
        }

        if (Has(mention.Right | mention.Left, FlowCue.Other))
        {
            return FlowStage.IdentifiedOther;
        }

        if (PastScreening || _removal is FlowStage.ExcludedTitleAbstract or FlowStage.ExcludedFullText)
        {
            return null;
        }

        return Has(mention.Right, FlowCue.Register) ? FlowStage.IdentifiedRegisters
            : Has(mention.Phrase, FlowCue.More) && _milestone is not null ? FlowStage.IdentifiedOther : FlowStage.IdentifiedDatabases;
    }

    private FlowStage? Potential() => PastIdentification ? FlowStage.Sought : null;

    private FlowStage? Left(FlowMention mention)
    {
        if (Has(mention.Right, FlowCue.FullText) || Has(mention.Phrase, FlowCue.FullText) && _removal != FlowStage.ExcludedFullText)
        {
            return FlowStage.Sought;
        }

        return Has(mention.Right, FlowCue.Screen | FlowCue.Titles) && !PastScreening ? FlowStage.Deduplicated
            : Has(mention.Right | mention.Phrase, FlowCue.Include) && !Has(mention.Phrase, FlowCue.Potential) ? FlowStage.Included
            : AfterRemoval();
    }

    private FlowStage? AfterRemoval() => _removal switch
    {
        FlowStage.Duplicates or FlowStage.Automation or FlowStage.OtherRemoved => FlowStage.Deduplicated,
        FlowStage.ExcludedTitleAbstract => FlowStage.Sought,
        FlowStage.NotRetrieved => FlowStage.Assessed,
        FlowStage.ExcludedFullText or FlowStage.ExcludedReason => FlowStage.Included,
        _ => null,
    };

    private bool PastIdentification => _milestone is not null;

    private bool PastScreening => _milestone is FlowStage.Sought or FlowStage.Assessed or FlowStage.Included || _removal is FlowStage.NotRetrieved or FlowStage.ExcludedFullText or FlowStage.ExcludedReason;

    private static bool IsMilestone(FlowStage stage) => stage is FlowStage.IdentifiedDatabases or FlowStage.IdentifiedOther or FlowStage.IdentifiedRegisters
        or FlowStage.Deduplicated or FlowStage.Screened or FlowStage.Sought or FlowStage.Assessed or FlowStage.Included;

    private static bool Has(FlowCue cues, FlowCue any) => (cues & any) != 0;

    private void Add(FlowMention mention, FlowStage stage, Anchor anchor, FlowCue label = FlowCue.None)
    {
        FlowToken token = _tokens[mention.At];
        FlowUnit unit = mention.Unit != FlowUnit.Unstated ? mention.Unit
            : Has(label, FlowCue.Records) ? FlowUnit.Records : Has(label, FlowCue.Reports) ? FlowUnit.Reports : Has(label, FlowCue.Studies) ? FlowUnit.Studies : FlowUnit.Unstated;
        _numbers.Add(new FlowNumber(
            section, _sentence!, token.Start, _sentence!.Text[token.Start..token.End], anchor, stage, token.Value, unit, source, FlowHedges.Read(_tokens, mention.At))
        {
            Noun = mention.PhraseEnd > mention.At + 1 ? _sentence.Text[token.End.._tokens[mention.PhraseEnd - 1].End].Trim() : "",
            IsOfUpdate = _isOfUpdate,
        });
        if (IsMilestone(stage))
        {
            _milestone = stage;
            _removal = null;
            _reasons = false;
        }
        else if (stage is not (FlowStage.Unknown or FlowStage.ExcludedReason or FlowStage.Ongoing or FlowStage.Awaiting))
        {
            _removal = stage;
            _reasons = stage == FlowStage.ExcludedFullText && ListsReasons(mention);
        }
    }

    // "excluded 82 reports: 40 ...", "excluded 82 (40 ...)", "excluded 82 reports because 40 ..."
    private bool ListsReasons(FlowMention mention)
    {
        for (int at = mention.PhraseEnd; at < _tokens.Count && !_tokens.IsNumber(at) && _tokens.Mark(at) is not ';'; at++)
        {
            bool bracket = _tokens.Mark(at) == '(';
            if ((bracket || _tokens.Mark(at) == ':' || _tokens[at].Is(FlowCue.Reason)) && HasNumber(at + 1))
            {
                _reasonsEnd = bracket ? EndOfBracket(at) : int.MaxValue;
                return true;
            }
        }

        return false;
    }

    private bool HasNumber(int from)
    {
        for (int at = from; at < from + 9 && _tokens.Mark(at) is not (';' or ')'); at++)
        {
            if (_tokens.IsNumber(at))
            {
                return true;
            }
        }

        return false;
    }

    private int EndOfBracket(int open)
    {
        int depth = 0;
        for (int at = open; at < _tokens.Count; at++)
        {
            depth += _tokens.Mark(at) switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0)
            {
                return at;
            }
        }

        return _tokens.Count;
    }
}
