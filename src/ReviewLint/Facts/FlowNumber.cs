using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>A number of the selection flow, e.g. "310 duplicates".</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence, table cell or label it stands in.</param>
/// <param name="Start">Offset of the number in the sentence.</param>
/// <param name="Text">The number as printed.</param>
/// <param name="Anchor">Adjacent when its own clause tells its stage; segment when the stage follows from what stands before.</param>
/// <param name="Stage">Which box of the flow it fills.</param>
/// <param name="Number">The number.</param>
/// <param name="Unit">What it counts.</param>
/// <param name="Source">In what form it is given.</param>
/// <param name="Hedge">How exactly it is meant.</param>
public sealed record FlowNumber(
    Section Section,
    Sentence Sentence,
    int Start,
    string Text,
    Anchor Anchor,
    FlowStage Stage,
    int Number,
    FlowUnit Unit,
    FlowSource Source,
    CountHedge Hedge) : Fact(Section, Sentence, Start, Text, Anchor)
{
    /// <summary>The noun as printed, for example "full-text articles"; empty when the number stands without one.</summary>
    public string Noun { get; init; } = "";

    /// <summary>Whether the words speak of an update or of new records only.</summary>
    public bool IsOfUpdate { get; init; }

    /// <summary>Number and stage as messages name them, for example "310 duplicates".</summary>
    public string Name => $"{Text} {Stage.ToName()}";
}
