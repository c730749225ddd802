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

    /// <summary>The place in words: the part, or the form of telling where the main text holds a diagram or table.</summary>
    public string Place => Source switch
    {
        FlowSource.Table => "flow table",
        FlowSource.Diagram => "flow diagram",
        _ => PartName,
    };

    /// <summary>Whether it counts reports by a noun that people use for studies too.</summary>
    public bool CountsReports => Source == FlowSource.Prose && Anchor == Anchor.Adjacent && Unit == FlowUnit.Reports && Noun.Length > 0
        && !Noun.Contains("full", StringComparison.OrdinalIgnoreCase) && !Noun.EndsWith("reports", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it counts what a search found, before anybody could tell whether it is a study.</summary>
    /// <remarks>Few results may each have been looked at: "we identified 14 studies" mostly means the included ones.</remarks>
    public bool IsSearchResult => Source == FlowSource.Prose && Anchor == Anchor.Adjacent && Noun.Length > 0 && Number >= 100
        && Stage is FlowStage.IdentifiedDatabases or FlowStage.Duplicates or FlowStage.Deduplicated or FlowStage.Screened;

    /// <summary>Whether it is at most a third of another number, as what a search finds and a review includes.</summary>
    public bool IsFewOf(FlowNumber other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Number * 3L <= other.Number;
    }

    /// <summary>Number and stage as messages name them, for example "310 duplicates".</summary>
    public string Name => $"{Text} {Stage.ToName()}";
}
