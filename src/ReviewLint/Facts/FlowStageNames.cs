namespace ReviewLint.Facts;

/// <summary>Stages of the flow in words.</summary>
public static class FlowStageNames
{
    /// <summary>What happened to the records of a stage, as messages name it, for example "excluded in full text".</summary>
    public static string ToName(this FlowStage stage) => stage switch
    {
        FlowStage.PreviousReview => "in the previous review",
        FlowStage.IdentifiedDatabases or FlowStage.IdentifiedRegisters or FlowStage.IdentifiedOther => "identified",
        FlowStage.Duplicates => "duplicates",
        FlowStage.Automation => "removed by automation",
        FlowStage.OtherRemoved => "removed before screening",
        FlowStage.Deduplicated => "left without duplicates",
        FlowStage.Screened => "screened",
        FlowStage.ExcludedTitleAbstract => "excluded on title and abstract",
        FlowStage.Sought => "sought in full text",
        FlowStage.NotRetrieved => "not retrieved",
        FlowStage.Assessed => "assessed in full text",
        FlowStage.ExcludedFullText => "excluded in full text",
        FlowStage.ExcludedReason => "excluded for one reason",
        FlowStage.Ongoing => "ongoing",
        FlowStage.Awaiting => "awaiting classification",
        FlowStage.Included => "included",
        _ => "of unknown standing",
    };
}
