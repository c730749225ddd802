using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Reads the claims about outcomes in one sentence after another of a paragraph.</summary>
internal sealed class OutcomeClaimGrammar
{
    private static readonly string[] s_past = ["was", "were", "had", "did", "led", "resulted", "showed", "found", "experienced", "reported", "produced", "made", "gave", "didn't"];

    private static readonly string[] s_units = ["day", "days", "week", "weeks", "month", "months", "year", "years", "hour", "hours"];

    private static readonly string[] s_people = ["children", "adults", "infants", "neonates", "women", "men", "adolescents", "babies", "girls", "boys"];

    // "The treatment" is what it is called elsewhere too, and no other that has a name.
    private const string Generic = "treatment";

    private readonly ClauseReader _clause = new();

    private ImmutableArray<string> _subject = [];

    /// <summary>Forgets the subject of the paragraph before.</summary>
    public void StartParagraph() => _subject = [];

    /// <summary>The claims of a sentence, in order.</summary>
    public List<OutcomeClaim> Read(Section section, Sentence sentence)
    {
        List<OutcomeClaim> claims = [];
        if (!_clause.Take(sentence.Text) || sentence.Text.EndsWith('?'))
        {
            return claims;
        }

        int end = 0;
        for (int i = 0; i < _clause.Words.Count; i++)
        {
            if (_clause.Words[i] is { Depth: 0, IsEvent: true } && i >= end && ClaimCoreGrammar.Read(_clause, i) is { } core && core.Group >= Math.Min(end, i))
            {
                end = Add(claims, section, sentence, core, end);
            }
        }

        return claims;
    }

    private int Add(List<OutcomeClaim> claims, Section section, Sentence sentence, ClaimCore core, int earliest)
    {
        int start = _clause.ClauseStart(core.Group, earliest);
        if (IsNone(claims, core, start))
        {
            return earliest;
        }

        OutcomePhrase outcome = core.Object >= 0
            ? OutcomePhrase.Read(_clause, core.Object, _clause.Words.Count)
            : OutcomePhrase.Read(_clause, start, core.Group);
        int end = Math.Max(core.Object >= 0 ? outcome.To : 0, core.At + 1);
        (ClaimHedge hedge, bool isReport, bool isInherited) = HedgeOf(claims, core, start, earliest, end);
        ImmutableArray<string> subject = SubjectOf(claims, core, start, end);
        int from = _clause.Words[FirstOfGroup(core)].Start;
        OutcomeClaim claim = new(section, sentence, from, sentence.Text[from.._clause.Words[core.At].End], isInherited ? Anchor.Segment : Anchor.Adjacent, DirectionOf(core, start), hedge)
        {
            Outcomes = outcome.IsMixed ? [] : outcome.Keys,
            OutcomeText = TextOf(outcome),
            Subject = subject,
            Comparator = ComparatorOf(core.At),
            Conditions = ConditionsOf(core.At),
            Size = SizeOf(core, end),
            IsReportHedge = isReport,
            IsOfRisk = _clause.KindAt(core.At) == ClaimWordKind.Verb && core.Object == core.At + 1 && _clause.Has(core.Object, core.Object + 2, "risk", "odds", "rate", "number", "incidence", "hazard")
                && _clause.Is(outcome.To, "(") && !sentence.Text.Contains("ompared to", StringComparison.Ordinal) && !sentence.Text.StartsWith("Compar", StringComparison.Ordinal),
            IsPast = ClaimCoreGrammar.IsFirst(_clause, core.At, core.Group) && IsToldInPast(core.At) || _clause.Words[core.At].Form == VerbForm.Past && !_clause.Has(core.Group, core.At, "is", "are", "be") || _clause.Has(core.Group, core.At, s_past),
            HasLeadIn = _clause.Has(_clause.ScopeStart(start), start, "evidence", "confident", "certain", "certainty", "confidence") && _clause.Has(_clause.ScopeStart(start), core.Group, "that", "suggests", "suggest", "shows", "indicates", "show", "indicate", "demonstrates", "supports", "suggested", "showed"),
        };
        claims.Add(claim);
        if (!subject.IsEmpty)
        {
            _subject = subject;
        }

        return AddCoordinated(claims, claim, end);
    }

    // "the effect of packs on pain" tells nothing unless it is in doubt; "prolonged stay" in a list is no verb.
    private bool IsNone(List<OutcomeClaim> claims, ClaimCore core, int start) =>
        (core.Direction == EffectDirection.Unknown && !IsInDoubt(core, start) && !IsDoubtedAfter(core.At + 1))
        || (_clause.Words[core.At].Form == VerbForm.Past && start == core.At && (_clause.IsAnd(start - 1) || _clause.Is(start - 1, ",")) && !(claims.Count > 0 && claims[^1].IsPast));

    private bool IsToldInPast(int at)
    {
        for (int i = at + 1; i < _clause.Words.Count && i < at + 20; i++)
        {
            if (_clause.Words[i].Depth == 0 && (_clause.Is(i, s_past) || _clause.At(i) is [_, _, _, .., 'e', 'd'] && _clause.KindAt(i) == ClaimWordKind.Other))
            {
                return true;
            }
        }

        return false;
    }

    // The message shows the verb with its modals and "not", not the articles and sizes before a noun.
    private int FirstOfGroup(ClaimCore core)
    {
        for (int i = core.Group; i < core.At; i++)
        {
            if (_clause.KindAt(i) is ClaimWordKind.Hedge or ClaimWordKind.Not || _clause.Is(i, "is", "are", "was", "were", "results", "result", "resulted", "leads", "lead", "led", "makes", "make", "made", "has", "have", "had", "does", "do", "did", "little", "there"))
            {
                return i;
            }
        }

        return core.At;
    }

    // "... headaches (RR 1.5; moderate-certainty evidence), and nausea (RR 1.6; low-certainty evidence)"
    private int AddCoordinated(List<OutcomeClaim> claims, OutcomeClaim claim, int end)
    {
        while (_clause.Is(end, "(", "["))
        {
            int depth = _clause.Words[end].Depth;
            int next = end + 1;
            while (next < _clause.Words.Count && _clause.Words[next].Depth > depth)
            {
                next++;
            }

            while (_clause.Is(next, ",") || _clause.IsAnd(next))
            {
                next++;
            }

            int stop = next;
            while (stop < _clause.Words.Count && stop < next + 9 && _clause.KindAt(stop) is ClaimWordKind.Other or ClaimWordKind.Difference || _clause.Is(stop, "of", "in", "the", "to", "a", "with", "or", "and") || _clause.Is(stop, "relapse", "pain"))
            {
                stop++;
            }

            if (next == end + 1 || stop == next || !_clause.Is(stop, "(", "["))
            {
                return next > end ? next : end + 1;
            }

            OutcomePhrase outcome = OutcomePhrase.Read(_clause, next, stop);
            int from = _clause.Words[next].Start;
            claims.Add(claim with
            {
                Start = from,
                Text = claim.Sentence.Text[from.._clause.Words[stop - 1].End],
                Anchor = Anchor.Segment,
                Outcomes = outcome.IsMixed ? [] : outcome.Keys,
                OutcomeText = TextOf(outcome),
            });
            end = stop;
        }

        return end;
    }

    private EffectDirection DirectionOf(ClaimCore core, int start) => IsInDoubt(core, start) ? EffectDirection.Unknown : core.Direction;

    private bool IsInDoubt(ClaimCore core, int start)
    {
        int scope = _clause.ScopeStart(start);
        for (int i = scope; i < core.At; i++)
        {
            if (_clause.Is(i, "whether", "if", "insufficient") || CertaintyWording.Find(_clause.At(i)) is { Hedge: ClaimHedge.VeryUncertain }
                || (_clause.Is(i, "clear", "certain") && _clause.Has(i - 1, i, "not"))
                || (_clause.Is(i, "know", "known", "sure", "tell", "determine", "say") && _clause.Has(i - 3, i, "not", "don't", "cannot", "unable", "no")))
            {
                return true;
            }
        }

        return false;
    }

    private (ClaimHedge Hedge, bool IsReport, bool IsInherited) HedgeOf(List<OutcomeClaim> claims, ClaimCore core, int start, int earliest, int end)
    {
        if (DirectionOf(core, start) == EffectDirection.Unknown || IsDoubtedAfter(end))
        {
            return (ClaimHedge.VeryUncertain, false, false);
        }

        for (int i = core.At - 1; i >= core.Group; i--)
        {
            if (_clause.KindAt(i) == ClaimWordKind.Hedge && !IsDegree(i))
            {
                HedgeWord own = CertaintyWording.Find(_clause.At(i))!;
                return own.Hedge == ClaimHedge.VeryUncertain ? (own.Hedge, false, false) : (own.Hedge, own.IsReport && !_clause.Has(core.Group, i, "may", "might", "could"), false);
            }
        }

        if (ClaimCoreGrammar.IsFirst(_clause, core.At, core.Group))
        {
            // "Fewer relapses are likely to be found": the verb follows.
            for (int i = core.At + 1; i < _clause.Words.Count && _clause.KindAt(i) is not (ClaimWordKind.Break or ClaimWordKind.Boundary); i++)
            {
                if (_clause.KindAt(i) == ClaimWordKind.Hedge && !IsDegree(i))
                {
                    return CertaintyWording.Find(_clause.At(i)) is { } word ? (word.Hedge, word.IsReport, false) : default;
                }
            }
        }

        if (start == core.Group && claims.Count > 0 && earliest > 0 && _clause.Words[core.At].Form is VerbForm.Base or VerbForm.None && _clause.IsAnd(start - 1))
        {
            return (claims[^1].Hedge, claims[^1].IsReportHedge, true);
        }

        for (int i = start - 1; i >= Math.Max(_clause.ScopeStart(start), 0); i--)
        {
            if (_clause.KindAt(i) == ClaimWordKind.Hedge && CertaintyWording.Find(_clause.At(i)) is { IsReport: true })
            {
                return (ClaimHedge.May, true, false);
            }
        }

        return _clause.KindAt(core.At - 1) == ClaimWordKind.Other && _clause.Has(start, core.Group, "suggests", "suggest", "suggesting", "suggested") ? (ClaimHedge.May, true, false) : (ClaimHedge.Plain, false, false);
    }

    // "more likely to" compares; it hedges nothing.
    private bool IsDegree(int index) => _clause.Is(index, "likely") && _clause.Is(index - 1, "more", "less", "as", "equally");

    private bool IsDoubtedAfter(int end)
    {
        for (int i = end; i < _clause.Words.Count && !_clause.Is(i, ";"); i++)
        {
            if (_clause.Words[i].Depth > 0)
            {
                continue;
            }

            if (_clause.Words[i].IsEvent && !_clause.Is(i + 1, "is", "are", "was", "were") && !_clause.Is(i - 1, "this", "these"))
            {
                return false;
            }

            // Doubt about something else says nothing on this claim.
            if (_clause.Is(i, "uncertain", "unclear", "unsure") || (_clause.Is(i, "certain", "confident") && _clause.Has(i - 2, i, "not")))
            {
                return !_clause.Is(i + 1, "about", "of", "whether", "if", "how", "on", "as") || _clause.Is(i + 2, "this", "these", "it", "result", "results", "evidence", "finding", "findings");
            }
        }

        return false;
    }

    private ImmutableArray<string> SubjectOf(List<OutcomeClaim> claims, ClaimCore core, int start, int end)
    {
        int from = start;
        int to = core.Group;
        if (_clause.KindAt(core.At) == ClaimWordKind.Difference && core.Object > 0)
        {
            // "the effect of packs on pain", "difference between packs and no packs in pain"
            (from, to) = (core.At + 1, core.Object - 1);
        }
        else if (core.Object < 0 || start == core.Group)
        {
            // "pain was lower with packs", "there was a reduction in pain with packs"
            from = end;
            while (from < _clause.Words.Count && !_clause.Is(from, "with", "in", "by", "for", "after", "following", "among") && _clause.KindAt(from) != ClaimWordKind.Break && !_clause.Is(from, "("))
            {
                from++;
            }

            to = from;
            while (to < _clause.Words.Count && to < from + 9 && _clause.KindAt(to) != ClaimWordKind.Break && !_clause.Is(to, "(", "compared", "than", "versus"))
            {
                to++;
            }
        }

        List<string> words = [];
        for (int i = from; i < to; i++)
        {
            if (_clause.Words[i].Depth == 0 && !(_clause.KindAt(i) is ClaimWordKind.Group or ClaimWordKind.Break or ClaimWordKind.Boundary or ClaimWordKind.Hedge))
            {
                words.Add(_clause.At(i).ToString());
            }
        }

        ImmutableArray<string> named = OutcomeWords.NamesOf(words);
        return !named.IsEmpty ? named
            : claims.Count > 0 && start == core.Group ? claims[^1].Subject
            : words.Count > 0 && words.Exists(IsGeneric) ? [Generic]
            : words.Count == 0 || _clause.Is(start, "it", "they", "this", "these") ? _subject
            : named;
    }

    private static bool IsGeneric(string word) =>
        word is "treatment" or "treatments" or "intervention" or "interventions" or "therapy" or "drug" or "drugs" or "programme" or "program" or "procedure" or "medicine" or "approach" or "Treatment" or "Interventions";

    private ImmutableArray<string> ComparatorOf(int at)
    {
        int found = -1;
        for (int i = 0; i < _clause.Words.Count && (found < 0 || i < at + 40); i++)
        {
            if (_clause.Words[i].Depth == 0 && _clause.Is(i, "compared", "versus", "vs", "than", "comparison") && !(_clause.Is(i, "than") && IsNumber(i + 1)) && (i > at || found < 0) && (found < at))
            {
                found = i;
            }
        }

        if (found < 0)
        {
            return [];
        }

        List<string> words = [];
        for (int i = found + 1; i < _clause.Words.Count && i < found + 9; i++)
        {
            if (_clause.Words[i].Depth > 0 || _clause.Is(i, "with", "to", "a", "an", "the"))
            {
                continue;
            }

            if (_clause.KindAt(i) is ClaimWordKind.Break && !_clause.IsAnd(i) || _clause.KindAt(i) is ClaimWordKind.Boundary or ClaimWordKind.Hedge || _clause.Is(i, "in", "on", "is", "was", "are", "were"))
            {
                break;
            }

            words.Add(_clause.At(i).ToString());
        }

        return OutcomeWords.NamesOf(words);
    }

    private bool IsNumber(int index) =>
        _clause.At(index) is [>= '0' and <= '9', ..] || _clause.Is(index, "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve");

    private ImmutableArray<string> ConditionsOf(int at)
    {
        ImmutableArray<string>.Builder conditions = ImmutableArray.CreateBuilder<string>();
        for (int i = 0; i < _clause.Words.Count; i++)
        {
            if (_clause.Words[i].Depth > 0)
            {
                continue;
            }

            if (_clause.Is(i, s_units) && i > 0)
            {
                conditions.Add($"{_clause.At(i - 1).ToString().ToLowerInvariant()} {_clause.At(i).TrimEnd('s')}");
            }
            else if (_clause.Is(i, s_people) || _clause.Is(i, "short-term", "long-term", "medium-term", "subgroup"))
            {
                conditions.Add(_clause.At(i).ToString().ToLowerInvariant());
            }
        }

        return conditions.ToImmutable();
    }

    private ClaimSize SizeOf(ClaimCore core, int end) =>
        core.Direction == EffectDirection.NoDifference ? ClaimSize.None
        : _clause.Has(core.Group, end + 1, "slightly", "slight", "small", "modest", "modestly", "little") ? ClaimSize.Small
        : _clause.Has(core.Group, core.At, "large", "greatly", "substantial", "substantially", "major") ? ClaimSize.Large
        : ClaimSize.Moderate;

    private string TextOf(OutcomePhrase outcome)
    {
        int from = outcome.From;
        while (from < outcome.To && _clause.Is(from, "the", "a", "an", "in", "of", "on", "to", "with"))
        {
            from++;
        }

        int to = Math.Min(outcome.To, _clause.Words.Count);
        while (to > from + 1 && (_clause.Words[to - 1].Depth > 0 || _clause.Is(to - 1, "slightly", "significantly", "substantially", "more", "and")))
        {
            to--;
        }

        return from >= to ? "" : _clause.Text[_clause.Words[from].Start.._clause.Words[to - 1].End];
    }
}
