using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Facts.Extraction;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>What a clause says becomes of an outcome, how surely, and on evidence of which certainty.</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Start">Offset of the predicate in the sentence.</param>
/// <param name="Text">The predicate as printed, its modal verbs included.</param>
/// <param name="Anchor">Adjacent when the clause names outcome and predicate side by side; segment when its subject or predicate is that of an earlier clause.</param>
/// <param name="Direction">What becomes of the outcome.</param>
/// <param name="Hedge">How surely it is put.</param>
public sealed record OutcomeClaim(
    Section Section,
    Sentence Sentence,
    int Start,
    string Text,
    Anchor Anchor,
    EffectDirection Direction,
    ClaimHedge Hedge) : Fact(Section, Sentence, Start, Text, Anchor)
{
    private ClaimFrame? _frame;

    /// <summary>The outcomes named, each as the stems of its telling words in alphabetical order; empty when none is.</summary>
    public ImmutableArray<string> Outcomes { get; init; } = [];

    /// <summary>The outcome phrase as printed; empty when none is found.</summary>
    public string OutcomeText { get; init; } = "";

    /// <summary>The stems of the words that name the intervention; empty for a pronoun or "the treatment".</summary>
    public ImmutableArray<string> Subject { get; init; } = [];

    /// <summary>The stems of the words that name what it is compared with; empty when nothing is.</summary>
    public ImmutableArray<string> Comparator { get; init; } = [];

    /// <summary>Times and people that the sentence ties it to, for example "6 month" or "children".</summary>
    public ImmutableArray<string> Conditions { get; init; } = [];

    /// <summary>How large the effect is said to be.</summary>
    public ClaimSize Size { get; init; } = ClaimSize.Moderate;

    /// <summary>Whether the hedge only reports ("suggests", "appears") and so fits more than one level.</summary>
    public bool IsReportHedge { get; init; }

    /// <summary>Whether it tells in the past tense what was observed.</summary>
    public bool IsPast { get; init; }

    /// <summary>Whether the sentence leads in with "evidence that", which carries the certainty outside the verb.</summary>
    public bool HasLeadIn { get; init; }

    /// <summary>Whether it stands where the authors conclude: conclusions, implications, key messages, or the end of an abstract without headings.</summary>
    public bool IsConclusion { get; init; }

    /// <summary>The rating that the sentence, or the next one, gives it; <see langword="null"/> when none does.</summary>
    public CertaintyStatement? Certainty { get; init; }

    /// <summary>The estimate that the clause gives for it, or <see langword="null"/>.</summary>
    public EffectEstimate? Estimate { get; init; }

    /// <summary>Whether its estimate, with an interval on one side of no effect, points the way that its words say; <see langword="null"/> when that cannot be told.</summary>
    public bool? AgreesWithEstimate => Estimate is { CrossesNull: false, NullValue: { } none, Interval: { } interval, HasSignInWords: false } && Direction is EffectDirection.Decreases or EffectDirection.Increases
        ? (interval.Upper.Value < none) == (Direction == EffectDirection.Decreases)
        : null;

    /// <summary>Whether the verb is directly about the risk, odds, rate or number of the outcome and its estimate follows in the bracket, the only form in which words and estimate compare surely.</summary>
    public bool IsOfRisk { get; init; }

    /// <summary>The single level that it is rated at, or <see langword="null"/>.</summary>
    public CertaintyLevel? Level => Certainty?.Level;

    /// <summary>What the claim stands in.</summary>
    public ClaimFrame Frame => _frame ??= ClaimFrames.OfFinding(Sentence.Text, new ClaimMatch(Start, Text.Length, Anchor));

    /// <summary>The level that its wording stands for in the matrix of certainty and wording.</summary>
    public CertaintyLevel WordedLevel => CertaintyWording.LevelOf(Hedge);

    /// <summary>Where it stands, as messages name it: the summary, the conclusions or the results of a part.</summary>
    public string PlaceName => Part == PartKind.Summary ? PartName : $"{PartName} ({(IsConclusion ? "conclusions" : "results")})";

    /// <summary>Whether it concludes with another wording than its own rating calls for.</summary>
    public bool IsMisworded => IsConclusion && Level is { } level && Direction != EffectDirection.Unknown && CertaintyWording.HedgeOf(level) != Hedge
        && !(IsReportHedge && level != CertaintyLevel.High) && !IsCarriedOtherwise(level) && Hedge != ClaimHedge.VeryUncertain && Certainty is { Term: not CertaintyTerm.Confidence }
        && Frame is ClaimFrame.Plain or ClaimFrame.Negated or ClaimFrame.Attributed;

    // "There is moderate-certainty evidence that ..." names the level before the verb, and so does "very low-certainty evidence: X may ...".
    private bool IsCarriedOtherwise(CertaintyLevel level) => (HasLeadIn && level == CertaintyLevel.Moderate) || (level == CertaintyLevel.VeryLow && Hedge == ClaimHedge.May);

    /// <summary>Whether it is worded more surely than its own rating allows.</summary>
    public bool IsWordedHigher => Level is { } level && Hedge < CertaintyWording.HedgeOf(level) && !(level == CertaintyLevel.VeryLow && Hedge == ClaimHedge.May);

    /// <summary>The wording that the matrix gives for a level, in the direction and size of this claim.</summary>
    public string WordingFor(CertaintyLevel level) => CertaintyWording.Suggest(level, Size, Direction);
}
