namespace ReviewLint.Facts.Extraction;

/// <summary>Tells how exactly a number of the selection is meant.</summary>
internal static class FlowHedges
{
    /// <summary>The hedge in front of a number.</summary>
    public static CountHedge Read(FlowTokens tokens, int at)
    {
        if (tokens.ReadsAny(at - 1, "about", "around", "approximately", "approx", "nearly", "almost", "some", "roughly", "circa", "~", "to", "under", "below"))
        {
            // "to" only in "up to"; elsewhere it is a preposition.
            return tokens.Reads(at - 1, "to") && !tokens.Reads(at - 2, "up") ? CountHedge.Exact : CountHedge.About;
        }

        return tokens.ReadsAny(at - 1, "over", "least", "than") || tokens.Mark(at - 1) is '>' or '\u2265' ? CountHedge.AtLeast : CountHedge.Exact;
    }
}
