using System.Buffers;
using System.Collections.Immutable;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Reads the estimates of one sentence or table cell from left to right: a measure, its value, its interval, and what follows them.</summary>
/// <remarks>Every look-ahead is bounded, so that time is linear in the tokens.</remarks>
internal sealed class EstimateReader(NumericTokens tokens, SentenceStatistics statistics, ImmutableArray<UnreadInterval>.Builder unread)
{
    private const int LongestName = 18;
    private const int LongestFiller = 14;
    private const int FarthestValue = 12;

    // A sign in the words of the limits but none in those of the value.
    private const int Both = 2;

    private static readonly SearchValues<string> s_unusual = Triggers.Of(
    [
        "exact", "bootstrap", "standardised incidence", "standardized incidence", "standardised mortality", "standardized mortality", "median", "profile likelihood", "permutation",
        "one-sided", "one-tailed", "Bonferroni", "log-rank", "logrank", "Hartung", "HKSJ", "interquartile",
    ]);

    private readonly List<EffectEstimate> _found = [];
    private (EffectMeasure Measure, int Start, int End) _pending;
    private int _at;
    private bool? _isUnusual;

    /// <summary>The estimates, in order.</summary>
    public List<EffectEstimate> Read()
    {
        if (tokens.Column is not null && ReadCell())
        {
            return _found;
        }

        while (_at < tokens.Count)
        {
            int next = _at;
            if (tokens[_at].Kind == NumericTokenKind.Symbol)
            {
                _at++;
            }
            else if (MeasureNames.Read(tokens, ref next) is { } measure && !IsOtherwise(measure))
            {
                ReadMeasured(measure, next);
            }
            else if (IntervalGrammar.ReadLabel(tokens, ref next) is { } label)
            {
                ReadUnmeasured(label, next);
            }
            else
            {
                _at++;
            }
        }

        return _found;
    }

    // "HR 72 bpm" is a heart rate.
    private bool IsOtherwise(EffectMeasure measure) =>
        measure == EffectMeasure.HazardRatio && tokens.Text.Contains("eart rate", StringComparison.Ordinal);

    // "RR (95% CI)" over a column makes "0.80 (0.70 to 0.91)" in it an estimate; a whole sentence in a cell is read as a sentence.
    private bool ReadCell()
    {
        int next = 0;
        EffectMeasure? measure = MeasureNames.Read(tokens, ref next);
        next += tokens.Symbol(next) is ':' or '=' ? 1 : 0;
        int first = next;
        if (tokens.Column is not { IsEmpty: false } column || tokens.ReadNumber(ref next) is not { } value || HeadingLabel(column) is not { } heading)
        {
            return false;
        }

        while (tokens.Symbol(next) is '%' || IntervalGrammar.SignOf(tokens.Word(next)) != 0)
        {
            next++;
        }

        if (!ReadBracketed(ref next, heading.Label, out EstimateInterval? interval, out _) || interval is null)
        {
            return false;
        }

        Anchor anchor = measure is null ? Anchor.Inherited : Anchor.Adjacent;
        Add(measure ?? heading.Measure, measure is null ? "" : tokens.Between(0, first - 1), anchor, 0, next - 1, value, interval, 0);
        return true;
    }

    private (EffectMeasure Measure, IntervalLabel Label)? HeadingLabel(Passage column)
    {
        if (!column.Text.Contains("CI", StringComparison.Ordinal) && !column.Text.Contains("interval", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        EffectMeasure measure = EffectMeasure.Unknown;
        IntervalLabel? label = null;
        NumericTokens heading = NumericTokens.Of(tokens.Section, column.Sentences[0]);
        for (int i = 0; i < heading.Count; i++)
        {
            int next = i;
            label ??= IntervalGrammar.ReadLabel(heading, ref next);
            next = i;
            measure = MeasureNames.Read(heading, ref next) is { } named && !IsWeak(named) ? named : measure;
        }

        return label is null ? null : (measure, label);
    }

    private void ReadMeasured(EffectMeasure measure, int next)
    {
        int start = _at;
        int named = next;
        IntervalLabel? first = ReadGloss(ref measure, ref next, ref start, ref named);
        _at = next;
        if (!IsWeak(measure) || _pending.End == 0)
        {
            _pending = (measure, start, named);
        }

        if (FindValue(ref next) is not { } value)
        {
            return;
        }

        int valueAt = next - 1;
        int sign = 0;
        EstimateInterval? interval;
        Anchor anchor = Anchor.Adjacent;
        int end = next;
        if (ReadUnlabelled(ref end, first, out interval, ref sign))
        {
            next = end;
        }
        else
        {
            anchor = ReadFiller(ref end, ref sign, out interval);
            next = interval is null ? next : end;
        }

        if (interval is null && (IsWeak(measure) || first is not null || !IsPlausible(measure, value, valueAt)))
        {
            return;
        }

        _pending = default;
        _at = next;
        Add(measure, tokens.Between(start, named - 1), anchor, start, next - 1, value, interval, sign);
    }

    // A bare number behind a measure is its value only if nothing else claims it: "OR 2 studies", "RR of 1", "MD 2000".
    private bool IsPlausible(EffectMeasure measure, PrintedNumber value, int at) =>
        (value.Decimals > 0 || measure is EffectMeasure.MeanDifference or EffectMeasure.NumberNeededToTreat or EffectMeasure.RelativeReduction) && !(tokens.Symbol(at + 1) == '-' && tokens.IsNumber(at + 2))
        && !(tokens.Word(at + 1) is "to" or "and" or "or" && tokens.IsNumber(at + 2));

    // "risk ratio (RR)", "mean difference, MD", "RR (95% CI)": the abbreviation, and the label of an interval that follows the value in brackets.
    private IntervalLabel? ReadGloss(ref EffectMeasure measure, ref int at, ref int start, ref int named)
    {
        for (int i = 0; i < 2; i++)
        {
            int next = at;
            bool isOpen = tokens.Symbol(next) is '(' or '[';
            next += isOpen || tokens.Symbol(next) is ',' or ':' ? 1 : 0;
            int inner = next;
            if (MeasureNames.Read(tokens, ref next) is { } gloss && !IsWeak(gloss))
            {
                start = IsWeak(measure) ? inner : start;
                measure = gloss;
                named = next + (isOpen && start < inner && tokens.Symbol(next) is ')' or ']' ? 1 : 0);
                next += isOpen && tokens.Symbol(next) is ',' or ';' ? 1 : 0;
                IntervalLabel? within = isOpen ? IntervalGrammar.ReadLabel(tokens, ref next) : null;
                if (isOpen && tokens.Symbol(next) is not (')' or ']'))
                {
                    at = inner + 1;
                    continue;
                }

                at = isOpen ? next + 1 : next;
                if (within is not null)
                {
                    return within;
                }

                continue;
            }

            next = inner;
            if (isOpen && tokens.Word(next) is "Peto" or "random" or "fixed" or "M" or "Mantel")
            {
                at = Closing(next);
                continue;
            }

            if (!isOpen && IntervalGrammar.ReadLabel(tokens, ref next) is { } list && ListsThree(next))
            {
                at = next;
                return list;
            }

            next = inner;
            if (isOpen && IntervalGrammar.ReadLabel(tokens, ref next) is { } label && tokens.Symbol(next) is ')' or ']')
            {
                at = next + 1;
                return label;
            }

            break;
        }

        return null;
    }

    // Behind "(random-effects)".
    private int Closing(int at)
    {
        int next = at;
        while (next < at + 6 && tokens.Symbol(next) is not (')' or ']'))
        {
            next++;
        }

        return next + 1;
    }

    // "RR, 95% CI = 0.85, 0.71 to 1.02".
    private bool ListsThree(int at)
    {
        int next = at + (tokens.Symbol(at) is '=' or ':' ? 1 : 0);
        if (tokens.ReadNumber(ref next) is null || tokens.Symbol(next) is not (',' or ';' or '(' or '['))
        {
            return false;
        }

        next++;
        return IntervalGrammar.ReadLimits(tokens, ref next) is not null;
    }

    // Right behind the name or behind some words that only say whose value it is: "RR 0.8", "RR for death was 0.8".
    private PrintedNumber? FindValue(ref int at)
    {
        for (int i = at; i <= at + LongestName && i < tokens.Count; i++)
        {
            int next = i;
            if (IntervalGrammar.ReadLabel(tokens, ref next) is not null)
            {
                return null;
            }

            if (i > at && tokens.Symbol(i) is '-' && tokens.IsGlued(i) && tokens.IsGlued(i + 1) && tokens.Word(i - 1).Length > 0)
            {
                // "OHIP-14" counts nothing.
                i++;
                continue;
            }

            if (tokens.ReadNumber(ref next) is { } value)
            {
                bool isCount = tokens.Word(next) is "studies" or "trials" or "RCTs" or "participants" or "study" or "trial" or "people" or "months" or "weeks" or "years" or "days"
                    && i > at + 3;
                bool isPart = tokens.Symbol(next) == '/' && tokens.IsNumber(next + 1);
                at = next;
                return isCount || isPart ? null : value;
            }

            bool isJoint = tokens.Symbol(i) is '=' or ':' or ',' or '\u2248' or '~' or '>' or '<' or '(' or ')' or '[' or ']' or '/' or '-' or Passage.Mask;
            if (!isJoint && (tokens[i].Kind == NumericTokenKind.Symbol || tokens.Word(i) is "and" or "but" or "or" or "with" or "than" or "P" or "p" || (i > at && NamesMeasure(i))))
            {
                return null;
            }
        }

        return null;
    }

    private bool NamesMeasure(int at) => MeasureNames.Read(tokens, ref at) is { } measure && !IsWeak(measure);

    // "0.80 (0.70 to 0.91)" behind "RR (95% CI)", or without any label.
    private bool ReadUnlabelled(ref int at, IntervalLabel? label, out EstimateInterval? interval, ref int sign)
    {
        int next = at;
        while (next < at + 3 && (tokens.Symbol(next) is '%' or '\u00B0' || (tokens.Word(next).Length > 0 && tokens.Word(next) is not ("to" or "and" or "or"))))
        {
            sign = IntervalGrammar.SignOf(tokens.Word(next)) is var told and not 0 ? told : sign;
            next++;
        }

        next += label is not null && tokens.Symbol(next) is ',' or ';' ? 1 : 0;
        if (!ReadBracketed(ref next, label ?? new IntervalLabel(IntervalKind.Unlabelled, null, next), out interval, out bool signed))
        {
            return false;
        }

        sign = signed && sign == 0 ? Both : sign;
        at = next;
        return true;
    }

    private bool ReadBracketed(ref int at, IntervalLabel label, out EstimateInterval? interval, out bool isSigned)
    {
        interval = null;
        isSigned = false;
        int next = at;
        bool isOpen = tokens.Symbol(next) is '(' or '[' or '{';
        if ((!isOpen && label.Kind == IntervalKind.Unlabelled) || (isOpen && !tokens.IsNumber(next + 1) && !tokens.IsNumber(next + 2)))
        {
            return false;
        }

        int first = next + (isOpen ? 1 : 0);
        if (IntervalGrammar.ReadLabel(tokens, ref first) is not null)
        {
            return false;
        }

        int from = tokens[next].Start;
        next += isOpen ? 1 : 0;
        if (IntervalGrammar.ReadLimits(tokens, ref next) is not { } limits || (isOpen && label.Kind == IntervalKind.Unlabelled && tokens.Symbol(next) is not (')' or ']' or '}' or ';' or ',')))
        {
            return false;
        }

        next += isOpen && tokens.Symbol(next) is ')' or ']' or '}' ? 1 : 0;
        interval = new EstimateInterval(label.Kind, label.Level, limits.Lower, limits.Upper, Source(from, tokens[limits.Last].End));
        isSigned = limits.IsSignedByWords;
        at = next;
        return true;
    }

    // From a value to its interval: a unit, brackets, a P value, at most a few words; other numbers make it doubtful.
    private Anchor ReadFiller(ref int at, ref int sign, out EstimateInterval? interval)
    {
        interval = null;
        Anchor anchor = Anchor.Adjacent;
        for (int i = at; i < Math.Min(tokens.Count, at + LongestFiller); i++)
        {
            int next = i;
            if (IntervalGrammar.ReadLabel(tokens, ref next) is { } label)
            {
                if (IntervalGrammar.ReadLimits(tokens, ref next) is not { } limits)
                {
                    return anchor;
                }

                sign = limits.IsSignedByWords && sign == 0 ? Both : sign;
                interval = Make(label, limits);
                at = next;
                return anchor;
            }

            next = i;
            if (PValueGrammar.Read(tokens, ref next) is not null)
            {
                i = next - 1;
                continue;
            }

            sign = IntervalGrammar.SignOf(tokens.Word(i)) is var told and not 0 ? told : sign;
            if (tokens.IsNumber(i))
            {
                anchor = Anchor.Segment;
            }
            else if (tokens.Symbol(i) is '.' || tokens.Word(i) is "but" or "whereas" or "while" or "versus" or "vs" or "compared" || NamesMeasure(i) || (tokens.Word(i) is "and" && !IsLabel(i + 1)))
            {
                return anchor;
            }
        }

        return anchor;
    }

    private bool IsLabel(int at) => IntervalGrammar.ReadLabel(tokens, ref at) is not null;

    // An interval whose measure does not stand beside its value: the last free number before it is the value, an earlier name the measure.
    private void ReadUnmeasured(IntervalLabel label, int next)
    {
        int labelAt = _at;
        int start = label.Start;
        _at = next;
        if (IntervalGrammar.ReadLimits(tokens, ref next) is not { } limits)
        {
            if (label.Level is not null && HoldsNumber(_at))
            {
                int last = Math.Min(tokens.Count - 1, _at + 4);
                unread.Add(new UnreadInterval(tokens.Section, tokens.Sentence, tokens[start].Start, tokens.Between(start, last), Anchor.Segment));
            }

            return;
        }

        _at = next;
        int sign = limits.IsSignedByWords ? Both : 0;
        int valueAt = FreeNumberBefore(labelAt, ref sign);
        int from = valueAt < 0 ? start : tokens.Symbol(valueAt - 1) == '-' && !tokens.IsNumber(valueAt - 2) ? valueAt - 1 : valueAt;
        int read = from;
        PrintedNumber? value = valueAt < 0 ? null : tokens.ReadNumber(ref read);
        bool isNamed = _pending.End > 0;
        Add(
            isNamed ? _pending.Measure : EffectMeasure.Unknown,
            isNamed ? tokens.Between(_pending.Start, _pending.End - 1) : "",
            Anchor.Segment,
            isNamed ? _pending.Start : from,
            next - 1,
            value,
            Make(label, limits),
            sign);
        _pending = default;
    }

    private bool HoldsNumber(int at)
    {
        for (int i = at; i < at + 4; i++)
        {
            if (tokens.IsNumber(i))
            {
                return true;
            }
        }

        return false;
    }

    private int FreeNumberBefore(int at, ref int sign)
    {
        int signed = 0;
        for (int i = at - 1; i >= Math.Max(0, at - FarthestValue); i--)
        {
            if (tokens.IsNumber(i))
            {
                bool isFree = tokens.Symbol(i - 1) is not '/' && tokens.Word(i - 1) is not ("per" or "of" or "scale" or "to") && tokens.Word(i + 1) is not ("studies" or "trials" or "participants" or "RCTs" or "study" or "trial")
                    && !(tokens.Symbol(i - 1) == '-' && tokens.IsGlued(i) && tokens.IsGlued(i - 1)) && !(tokens.Symbol(i + 1) is '-' or '/' && tokens.IsGlued(i + 1));
                sign = isFree && signed != 0 ? signed : sign;
                return isFree ? i : -1;
            }

            signed = IntervalGrammar.SignOf(tokens.Word(i)) is var told and not 0 ? told : signed;
            if (tokens.Symbol(i) is '.' or ';' || tokens.Word(i) is "and" or "but")
            {
                return -1;
            }
        }

        return -1;
    }

    private EstimateInterval Make(IntervalLabel label, IntervalLimits limits) =>
        new(label.Kind, label.Level, limits.Lower, limits.Upper, Source(tokens[label.Start].Start, tokens[limits.Last].End));

    private TextSpan Source(int start, int end) => tokens.Sentence.ToSource(start, end - start);

    private void Add(EffectMeasure measure, string label, Anchor anchor, int first, int last, PrintedNumber? value, EstimateInterval? interval, int sign)
    {
        EstimateTail tail = EstimateTail.Read(tokens, last + 1, statistics);
        value = sign < 0 && value is not null ? IntervalGrammar.Sign(value, sign) : value;

        _found.Add(new EffectEstimate(tokens.Section, tokens.Sentence, tokens[first].Start, tokens.Between(first, last), anchor, measure)
        {
            Label = label,
            Value = value,
            Interval = interval,
            P = tail.P,
            Heterogeneity = tail.Heterogeneity,
            Studies = tail.Studies,
            Participants = tail.Participants,
            HasSignInWords = sign != 0,
            IsUnusual = (_isUnusual ??= tokens.Text.AsSpan().ContainsAny(s_unusual)) || label.Contains("SIR", StringComparison.Ordinal),
            IsDerived = measure == EffectMeasure.RiskDifference && _found.Exists(other => other.Scale == EffectScale.Ratio),
            IsInTable = tokens.Column is not null,
        });
    }

    // Names that are ordinary words: they make an estimate only with an interval.
    private static bool IsWeak(EffectMeasure measure) => measure is EffectMeasure.Proportion or EffectMeasure.Mean or EffectMeasure.TestAccuracy or EffectMeasure.Coefficient;
}
