namespace ReviewLint.Facts.Extraction;

/// <summary>Tells the stage of a label, such as a box of a flow diagram, a row of a table, or the words in front of "(n = 310)".</summary>
internal static class FlowLabels
{
    /// <summary>The stage that the words of a label are signs of, or <see langword="null"/>.</summary>
    /// <param name="cues">What all words are signs of.</param>
    /// <param name="own">What the words of the number itself are signs of, where the label has a heading.</param>
    public static FlowStage? Classify(FlowCue cues, FlowCue own)
    {
        if (Has(own, FlowCue.Pooled))
        {
            return null;
        }

        if (Has(own, FlowCue.Awaiting | FlowCue.Ongoing | FlowCue.Previous))
        {
            return Has(own, FlowCue.Awaiting) ? FlowStage.Awaiting : Has(own, FlowCue.Ongoing) ? FlowStage.Ongoing : FlowStage.PreviousReview;
        }

        return Removal(cues, own) ?? Milestone(cues);
    }

    private static FlowStage? Removal(FlowCue cues, FlowCue own)
    {
        if (Has(cues, FlowCue.Unavailable) || (Has(cues, FlowCue.Negation) && Has(cues, FlowCue.Retrieve | FlowCue.Seek)))
        {
            return FlowStage.NotRetrieved;
        }

        if (Has(own, FlowCue.Duplicate | FlowCue.Unique))
        {
            bool left = Has(own, FlowCue.After | FlowCue.Unique | FlowCue.Leave);
            return !left ? FlowStage.Duplicates : Has(own, FlowCue.Screen) ? FlowStage.Screened : FlowStage.Deduplicated;
        }

        if (Has(own, FlowCue.Automation))
        {
            return FlowStage.Automation;
        }

        if (Has(cues, FlowCue.Remove | FlowCue.Reject) || (Has(cues, FlowCue.Negation) && Has(cues, FlowCue.Include)))
        {
            return Has(cues, FlowCue.FullText) ? FlowStage.ExcludedFullText
                : Has(own, FlowCue.Reason) && Has(cues, FlowCue.Records) ? FlowStage.OtherRemoved
                : Has(cues, FlowCue.Titles | FlowCue.Records | FlowCue.Screen) ? FlowStage.ExcludedTitleAbstract
                : Has(cues, FlowCue.Reports | FlowCue.Studies) ? FlowStage.ExcludedFullText : null;
        }

        return null;
    }

    private static FlowStage? Milestone(FlowCue cues) => cues switch
    {
        _ when Has(cues, FlowCue.Seek) => FlowStage.Sought,
        _ when Has(cues, FlowCue.FullText) => Has(cues, FlowCue.Assess | FlowCue.Screen) ? FlowStage.Assessed : FlowStage.Sought,
        _ when Has(cues, FlowCue.Assess) && Has(cues, FlowCue.Reports | FlowCue.Studies) => FlowStage.Assessed,
        _ when Has(cues, FlowCue.Screen) || (Has(cues, FlowCue.Titles) && Has(cues, FlowCue.Assess)) => FlowStage.Screened,
        _ when Has(cues, FlowCue.Identify | FlowCue.Retrieve) => Has(cues, FlowCue.Register) ? FlowStage.IdentifiedRegisters
            : Has(cues, FlowCue.Other) ? FlowStage.IdentifiedOther : FlowStage.IdentifiedDatabases,
        _ when Has(cues, FlowCue.Include) => FlowStage.Included,
        _ => null,
    };

    private static bool Has(FlowCue cues, FlowCue any) => (cues & any) != 0;
}
