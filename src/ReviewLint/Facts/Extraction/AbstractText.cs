using System.Text.RegularExpressions;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>An abstract as the items of its checklist ask it: its sentences, its sections and the facts that stand in it.</summary>
internal sealed class AbstractText
{
    // Without headings, an abstract spends its first third on the background and the aim; methods may begin after the first fifth.
    private const int BackgroundShare = 3;
    private const int FirstBackgroundShare = 5;

    private readonly HashSet<Sentence> _results;
    private readonly HashSet<Sentence> _beginning;
    private readonly HashSet<Sentence> _evidence;

    public AbstractText(Review review, DocumentPart part)
    {
        Review = review;
        Part = part;
        Sentences = [.. part.Sections.SelectMany(section => section.Sentences.Select(sentence => (section, sentence)))];
        bool isRunning = part.Format == SectionFormat.None;
        Evidence =
        [
            .. Sentences.Where((each, index) => isRunning
                ? index >= Sentences.Count / BackgroundShare
                : each.Section.EffectiveRole is not (SectionRole.Background or SectionRole.Objectives or SectionRole.Search or SectionRole.Criteria)),
        ];
        _beginning = ByReference(isRunning ? Sentences.Take(Sentences.Count / FirstBackgroundShare).Select(each => each.Sentence) : []);
        _evidence = ByReference(Evidence.Select(each => each.Sentence));
        _results = ByReference(Of(review.Estimates).Select(fact => fact.Sentence).Concat(Of(review.PValues).Select(fact => fact.Sentence)));
        IsEmptyReview = review.IncludedStudies.State == InclusionState.None;
    }

    /// <summary>The review that it is the abstract of.</summary>
    public Review Review { get; }

    /// <summary>The part.</summary>
    public DocumentPart Part { get; }

    /// <summary>All its sentences.</summary>
    public IReadOnlyList<(Section Section, Sentence Sentence)> Sentences { get; }

    /// <summary>Those that can tell of the included evidence: background, aim, search and criteria left out.</summary>
    public IReadOnlyList<(Section Section, Sentence Sentence)> Evidence { get; }

    /// <summary>Whether the review includes no studies.</summary>
    public bool IsEmptyReview { get; }

    /// <summary>Whether a sentence stands at the very beginning of an abstract without headings, where no methods are told.</summary>
    public bool IsBackground(Sentence sentence) => _beginning.Contains(sentence);

    /// <summary>Whether a sentence is one of <see cref="Evidence"/>.</summary>
    public bool TellsOfEvidence(Sentence sentence) => _evidence.Contains(sentence);

    /// <summary>Whether a sentence gives an estimate or a P value: it tells a result, not a method.</summary>
    public bool TellsResult(Sentence sentence) => _results.Contains(sentence);

    /// <summary>The facts of a kind that stand in it.</summary>
    public static IEnumerable<T> Of<T>(IEnumerable<T> facts)
        where T : Fact => facts.Where(fact => fact.Part == PartKind.Abstract);

    /// <summary>The first words under a heading of a role, or <see langword="null"/> without such a heading or words.</summary>
    public AbstractWords? Under(params SectionRole[] roles) => Part.WithRole(roles)
        .SelectMany(section => section.SelfAndDescendants())
        .SelectMany(section => section.Sentences.Select(sentence => Whole(section, sentence)))
        .FirstOrDefault();

    /// <summary>The first place that a lexicon has a word for.</summary>
    public static AbstractWords? Find(IEnumerable<(Section Section, Sentence Sentence)> sentences, PhraseFinder finder)
    {
        foreach ((Section section, Sentence sentence) in sentences)
        {
            if (finder.Find(sentence.Text, 0) is { Length: > 0 } at)
            {
                return Words(section, sentence, at.Start, at.Length);
            }
        }

        return null;
    }

    /// <summary>The first match of a pattern, or of its group "words", in sentences that hold a cue, given as it is printed.</summary>
    public static AbstractWords? Find(IEnumerable<(Section Section, Sentence Sentence)> sentences, string[] cues, Regex pattern)
    {
        foreach ((Section section, Sentence sentence) in sentences)
        {
            if (cues.Any(cue => sentence.Text.Contains(cue, StringComparison.Ordinal)) && pattern.Match(sentence.Text) is { Success: true } match)
            {
                Group words = match.Groups["words"] is { Success: true } group ? group : match;
                return Words(section, sentence, words.Index, words.Length);
            }
        }

        return null;
    }

    /// <summary>A whole sentence.</summary>
    public static AbstractWords Whole(Section section, Sentence sentence) => Words(section, sentence, 0, sentence.Text.Length);

    /// <summary>A stretch of a sentence.</summary>
    public static AbstractWords Words(Section section, Sentence sentence, int start, int length) =>
        new(section, sentence.ToSource(start, length), sentence.Text.Substring(start, length));

    // A passage makes each of its sentences once, so they are told apart by reference.
    private static HashSet<Sentence> ByReference(IEnumerable<Sentence> sentences) => new(sentences, ReferenceEqualityComparer.Instance);
}
