using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="PlannedOutcome"/> facts: lists under headings of outcomes, and sentences in the methods that say which the outcomes are.</summary>
internal sealed partial class PlannedOutcomeExtractor
{
    private static readonly SectionRole[] s_methods =
    [
        SectionRole.Methods, SectionRole.Criteria, SectionRole.CriteriaOutcomes, SectionRole.Collection, SectionRole.SynthesisMethods,
    ];

    private static readonly SectionRole[] s_results =
    [
        SectionRole.Results, SectionRole.Effects, SectionRole.Included, SectionRole.SummaryOfFindings, SectionRole.Discussion, SectionRole.Conclusions,
        SectionRole.CertaintyMethods, SectionRole.RiskOfBiasMethods, SectionRole.RiskOfBiasResults,
    ];

    private readonly ImmutableArray<PlannedOutcome>.Builder _found = ImmutableArray.CreateBuilder<PlannedOutcome>();
    private readonly HashSet<PartKind> _timed = [];

    public static ImmutableArray<PlannedOutcome> Extract(ReviewDocument document)
    {
        PlannedOutcomeExtractor extractor = new();
        foreach (Section section in document.Sections.Where(section => section.Part is PartKind.Abstract or PartKind.Body))
        {
            if (s_methods.Any(section.IsWithin) && !s_results.Any(section.IsWithin))
            {
                extractor.Read(section);
            }
        }

        return [.. extractor._found.DistinctBy(each => (each.Part, each.Text.ToUpperInvariant())).Select(each => each with { HasTime = each.HasTime || extractor._timed.Contains(each.Part) })];
    }

    /// <summary>Whether a section is about which outcomes the review looks at.</summary>
    internal static bool IsOfOutcomes(Section section) => section.IsWithin(SectionRole.CriteriaOutcomes) && HeadingOf(section) is not null;

    private static Section? HeadingOf(Section section)
    {
        Section? each = section;
        while (each is not null && !PlannedOutcomeWords.NameOutcomes(each.FoldedTitle))
        {
            each = each.Parent;
        }

        return each;
    }

    private void Read(Section section)
    {
        OutcomePriority? heading = IsOfOutcomes(section) ? RankOf(section) : null;
        OutcomePriority? list = heading;
        bool hasItems = section.Blocks.Any(block => block is ProseBlock { Kind: ProseKind.ListItem });
        foreach (ProseBlock block in section.Blocks.OfType<ProseBlock>().Where(block => !block.Passage.IsEmpty))
        {
            bool isItem = block.Kind == ProseKind.ListItem;
            if (!isItem && heading is null)
            {
                list = null;
            }

            foreach (Sentence sentence in block.Passage.Sentences)
            {
                if (ReadCues(section, sentence) is { } opened)
                {
                    list = opened;
                }
                else if (list is { } priority && ReferenceEquals(sentence, block.Passage.Sentences[0]) && (isItem || (!hasItems && PlannedOutcomeWords.IsBareList(sentence.Text))))
                {
                    ReadList(section, sentence, new TextSpan(0, sentence.Text.Length), priority, Anchor.Segment, isWhole: isItem);
                }
                else if (heading is not null && !isItem && PlannedOutcomeWords.HasTime(sentence.Text))
                {
                    _timed.Add(section.Part);
                }
            }
        }
    }

    private static OutcomePriority RankOf(Section section)
    {
        for (Section? each = section; each is not null && each.Part == section.Part; each = each.Parent)
        {
            if (PlannedOutcomeWords.RankOf(each.FoldedTitle) is var rank and not OutcomePriority.Unranked)
            {
                return rank;
            }
        }

        return OutcomePriority.Unranked;
    }

    // "Primary outcomes were a, b and c"; nothing behind the cue means that a list of items follows, of the priority returned.
    private OutcomePriority? ReadCues(Section section, Sentence sentence)
    {
        string text = sentence.Text;
        if (!text.Contains("utcome", StringComparison.Ordinal) && !text.Contains("ndpoint", StringComparison.Ordinal) && !text.Contains("OUTCOME", StringComparison.Ordinal))
        {
            return null;
        }

        if (PlannedOutcomeWords.LabelOf(text) is { } label)
        {
            return label;
        }

        Match match = Cue().Match(text);
        if (!match.Success)
        {
            Match behind = CueBehind().Match(text);
            if (behind.Success && s_methods.Any(section.IsWithin))
            {
                Group named = behind.Groups["list"];
                ReadList(section, sentence, new TextSpan(named.Index, named.Index + named.Length), PlannedOutcomeWords.RankOf(behind.Groups["rank"].Value), Anchor.Adjacent, isWhole: false);
                return OutcomePriority.Unranked;
            }

            return null;
        }

        OutcomePriority? opened = null;
        while (match.Success)
        {
            Match next = match.NextMatch();
            OutcomePriority rank = PlannedOutcomeWords.RankOf(match.Groups["rank"].Value);
            TextSpan rest = new(match.Index + match.Length, next.Success ? next.Index : text.Length);
            ReadList(section, sentence, rest, rank, Anchor.Adjacent, isWhole: false);
            opened = rank;
            match = next;
        }

        return opened;
    }

    private void ReadList(Section section, Sentence sentence, TextSpan range, OutcomePriority priority, Anchor anchor, bool isWhole)
    {
        string text = sentence.Text;
        TextSpan[] parts = [.. isWhole ? [range] : PlannedOutcomeWords.Split(text, range)];
        if (parts.Length == 0 || (!isWhole && PlannedOutcomeWords.IsStatement(text, parts[0])))
        {
            return;
        }

        foreach (TextSpan part in parts)
        {
            TextSpan name = PlannedOutcomeWords.NameIn(text, part);
            string detail = isWhole ? sentence.Passage.Text : text[part.Start..part.End];
            string words = text[name.Start..name.End];
            if (words.Length > 2 && OutcomeWords.KeyOf(words.Split([' ', ',', '/', '(', ')'])) is { Length: > 0 } key)
            {
                _found.Add(new PlannedOutcome(section, sentence, name.Start, words, anchor, priority)
                {
                    Key = key,
                    HasMeasure = PlannedOutcomeWords.HasMeasure(detail),
                    HasTime = PlannedOutcomeWords.HasTime(detail),
                });
            }
        }
    }

    [GeneratedRegex(
        @"\b(?:(?<rank>primary|critical|main|key|principal|major|secondary|important|minor|additional|other) (?:(?:and |or )?[a-z-]{2,20} ){0,2}?)?(?:outcomes?|end-?points?)(?: measures?| variables?)?(?: of interest)?(?: (?:for|of|in) (?:this|the|our) (?:systematic )?(?:review|meta-analysis|study))?(?: ?:| (?:will be|was|were|is|are|includes?|included|will include|comprised?|comprises|will comprise|consist(?:s|ed)? of)(?: (?:as follows|the following|defined as|(?:pre-?)?specified as))?(?: ?:)?)(?= |$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Cue();

    [GeneratedRegex(
        @"^(?:(?:we|the authors) (?:considered|defined|chose|selected|specified|regarded) )?(?<list>[^.;:]{3,150}?) (?:was|were|is|are|will be|as) (?:the|our|a) (?<rank>primary|critical|main|secondary|important) (?:outcomes?|end-?points?)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CueBehind();
}
