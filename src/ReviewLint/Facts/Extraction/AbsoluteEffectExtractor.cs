using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="AbsoluteEffect"/> facts: two risks in a sentence or in a row of a table of findings, and the one ratio that they belong to.</summary>
internal static class AbsoluteEffectExtractor
{
    private const int FarthestCue = 8;

    // Between the end of a sentence and the next: a sentence without a number in between is one too many.
    private const int WidestGap = 2;

    public static ImmutableArray<AbsoluteEffect> Extract(ReviewDocument document, ImmutableArray<NumericTokens> sentences, ImmutableArray<EffectEstimate> estimates)
    {
        ImmutableArray<AbsoluteEffect>.Builder found = ImmutableArray.CreateBuilder<AbsoluteEffect>();
        EffectEstimate[] ratios = [.. estimates.Where(IsRatio)];
        ILookup<Sentence, EffectEstimate> bySentence = ratios.BySentence();
        PercentRangeFinder ranges = new(ratios);
        Sentence? last = null;
        foreach (NumericTokens tokens in sentences.Where(tokens => tokens.Column is null))
        {
            Sentence here = tokens.Sentence;
            Sentence? before = last is not null && ReferenceEquals(last.Passage, here.Passage) && here.Start - last.Start - last.Text.Length <= WidestGap ? last : null;
            EffectEstimate[] earlier = before is null ? [] : [.. bySentence[before]];
            last = here;
            if (tokens.Text.Contains("00", StringComparison.Ordinal) && Find(tokens, [.. bySentence[here]], earlier) is { } effect)
            {
                found.Add(effect);
            }
            else if (ratios.Length > 0)
            {
                found.AddRange(ranges.Find(tokens, earlier));
            }
        }

        if (ratios.Any(ratio => ratio.IsInTable))
        {
            ILookup<Passage, EffectEstimate> byPassage = ratios.ToLookup(ratio => ratio.Sentence.Passage);
            foreach (Section section in document.Sections.Where(section => section.Part != PartKind.BackMatter))
            {
                found.AddRange(section.Blocks.OfType<TableBlock>().SelectMany(table => table.Rows).Select(row => Find(section, row, byPassage)).OfType<AbsoluteEffect>());
            }
        }

        return found.ToImmutable();
    }

    private static bool IsRatio(EffectEstimate estimate) => estimate is
    { Value.Value: >= 0, Label: not "", Interval: null or { Lower.Value: >= 0, Upper.Value: >= 0 }, Measure: EffectMeasure.RiskRatio or EffectMeasure.OddsRatio or EffectMeasure.HazardRatio };

    private static AbsoluteEffect? Find(NumericTokens tokens, EffectEstimate[] ratios, EffectEstimate[] earlier)
    {
        List<RiskReader.Risk> risks = RiskReader.ReadAll(tokens);
        List<RiskReader.Risk> levels = [.. risks.Where(risk => !risk.IsDifference)];
        if (levels is not [var first, var second] || first.Base != second.Base || first.Value.Value > first.Base || second.Value.Value > first.Base)
        {
            return null;
        }

        Anchor anchor = ratios.Length == 0 ? Anchor.Segment : Anchor.Adjacent;
        ratios = ratios.Length == 0 ? earlier : ratios;

        bool? firstIsComparator = FirstIsComparator(tokens, first, second);
        (RiskReader.Risk comparator, RiskReader.Risk intervention) = firstIsComparator == false ? (second, first) : (first, second);
        RiskReader.Risk[] differences = [.. risks.Where(risk => risk.IsDifference && risk.Base == first.Base)];
        int start = Math.Min(risks[0].First, first.First);
        int last = risks.Max(risk => risk.Last);
        return new AbsoluteEffect(tokens.Section, tokens.Sentence, tokens[start].Start, tokens.BetweenWithBracket(start, last), anchor, first.Base)
        {
            Comparator = comparator.Value,
            Intervention = intervention.Value,
            Lower = intervention.Lower,
            Upper = intervention.Upper,
            Difference = differences is [var difference] ? difference.Value : null,
            MayBeSwapped = firstIsComparator is null,
            Estimate = ratios is [var ratio] ? ratio : null,
        };
    }

    // An interval belongs to the risk that was computed; "from A to B"; else the words behind each, else "A compared with B".
    private static bool? FirstIsComparator(NumericTokens tokens, RiskReader.Risk first, RiskReader.Risk second)
    {
        if (first.Lower is null != second.Lower is null)
        {
            return first.Lower is null;
        }

        if (tokens.IsWord(first.First - 1, "from"))
        {
            return true;
        }

        bool firstNamed = NamesComparator(tokens, first.Last, Math.Min(second.First, first.Last + FarthestCue));
        bool secondNamed = NamesComparator(tokens, second.Last, second.Last + FarthestCue);
        return firstNamed == secondNamed ? null : firstNamed;
    }

    private static bool NamesComparator(NumericTokens tokens, int from, int to)
    {
        for (int i = from + 1; i < to; i++)
        {
            if (tokens.Word(i) is "placebo" or "control" or "controls" or "usual" or "without" or "comparator" or "no" or "standard")
            {
                return true;
            }
        }

        return false;
    }

    // Of the two risks in a row the one with limits was computed from the other; headings need not be read.
    private static AbsoluteEffect? Find(Section section, TableRow row, ILookup<Passage, EffectEstimate> byPassage)
    {
        if (row.Cells.SelectMany(cell => byPassage[cell]).ToArray() is not [var ratio])
        {
            return null;
        }

        List<(NumericTokens Tokens, RiskReader.Risk Risk)> risks = [];
        foreach (Passage cell in row.Cells.Where(cell => cell.Text.Contains("00", StringComparison.Ordinal)))
        {
            foreach (NumericTokens tokens in cell.Sentences.Select(sentence => NumericTokens.Of(section, sentence)))
            {
                risks.AddRange(RiskReader.ReadAll(tokens).Select(risk => (tokens, risk)));
            }
        }

        var levels = risks.Where(risk => !risk.Risk.IsDifference).ToArray();
        if (levels is not [var one, var other] || one.Risk.Base != other.Risk.Base || one.Risk.Lower is null == other.Risk.Lower is null)
        {
            return null;
        }

        (var comparator, var intervention) = one.Risk.Lower is null ? (one, other) : (other, one);
        (NumericTokens place, RiskReader.Risk risk) = intervention;
        return new AbsoluteEffect(section, place.Sentence, place[risk.First].Start, place.Between(risk.First, risk.Last), Anchor.Adjacent, risk.Base)
        {
            Comparator = comparator.Risk.Value,
            Intervention = risk.Value,
            Lower = risk.Lower,
            Upper = risk.Upper,
            Difference = risks.Where(each => each.Risk.IsDifference && each.Risk.Base == risk.Base).Select(each => each.Risk.Value).ToArray() is [var difference] ? difference : null,
            Estimate = ratio,
        };
    }
}
