namespace ReviewLint.Facts.Extraction.Strategies;

/// <summary>What interfaces print behind a query that is no part of it: filters, limiters, the parts of a library, the files of an index.</summary>
internal static class QueryTail
{
    private static readonly string[] s_tails =
    [
        " Filters:", " Filters applied:", " Sort by:", " Limiters -", " Limiters:", " Expanders -", " Search modes -", " Indexes=", " Timespan=", " DocType=", " with Cochrane Library publication",
        " with Publication Year", " in Trials", " in Cochrane Reviews", " (Word variations have been searched)", " Word variations have been searched",
    ];

    /// <summary>The query without such a tail.</summary>
    public static string Cut(string query)
    {
        int end = query.Length;
        foreach (string tail in s_tails)
        {
            int at = query.AsSpan(0, end).IndexOf(tail, StringComparison.Ordinal);
            end = at > 0 ? at : end;
        }

        return end == query.Length ? query : query[..end].TrimEnd(',', ' ');
    }
}
