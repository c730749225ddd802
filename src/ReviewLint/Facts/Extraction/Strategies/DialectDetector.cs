using System.Collections.Immutable;
using ReviewLint.Facts.Strategies;

namespace ReviewLint.Facts.Extraction.Strategies;

/// <summary>Tells the interface that a strategy is written for.</summary>
internal static class DialectDetector
{
    private static readonly ImmutableArray<(string Name, StrategyDialect Dialect)> s_names =
    [
        ("Ovid", StrategyDialect.Ovid), ("OVID", StrategyDialect.Ovid), ("ovid", StrategyDialect.Ovid), ("EBSCO", StrategyDialect.Ebsco), ("ebsco", StrategyDialect.Ebsco),
        ("CINAHL", StrategyDialect.Ebsco), ("ProQuest", StrategyDialect.ProQuest), ("PubMed", StrategyDialect.PubMed), ("Pubmed", StrategyDialect.PubMed), ("pubmed", StrategyDialect.PubMed),
        ("Embase.com", StrategyDialect.EmbaseCom), ("EMBASE.com", StrategyDialect.EmbaseCom), ("Elsevier", StrategyDialect.EmbaseCom), ("Web of Science", StrategyDialect.WebOfScience),
        ("Clarivate", StrategyDialect.WebOfScience), ("Scopus", StrategyDialect.Scopus), ("SCOPUS", StrategyDialect.Scopus), ("Cochrane Library", StrategyDialect.CochraneLibrary),
        ("CENTRAL", StrategyDialect.CochraneLibrary), ("Wiley", StrategyDialect.CochraneLibrary),
    ];

    private static readonly ImmutableArray<(string Sign, StrategyDialect Dialect)> s_signs =
    [
        ("MAINSUBJECT", StrategyDialect.ProQuest), ("noft(", StrategyDialect.ProQuest), ("TI,AB(", StrategyDialect.ProQuest), ("TITLE-ABS", StrategyDialect.Scopus), ("LIMIT-TO", StrategyDialect.Scopus), ("TS=", StrategyDialect.WebOfScience), ("TS =", StrategyDialect.WebOfScience),
        ("MeSH descriptor", StrategyDialect.CochraneLibrary), ("[mh ", StrategyDialect.CochraneLibrary), ("{or #", StrategyDialect.CochraneLibrary), ("{OR #", StrategyDialect.CochraneLibrary),
        ("'/exp", StrategyDialect.EmbaseCom), ("'/de", StrategyDialect.EmbaseCom), ("]/lim", StrategyDialect.EmbaseCom), ("MH \"", StrategyDialect.Ebsco), ("MM \"", StrategyDialect.Ebsco),
        ("[tiab", StrategyDialect.PubMed), ("[Mesh", StrategyDialect.PubMed), ("[MeSH", StrategyDialect.PubMed), ("[mesh", StrategyDialect.PubMed), ("[Title/Abstract", StrategyDialect.PubMed),
        ("[tw]", StrategyDialect.PubMed), ("[Text Word", StrategyDialect.PubMed), ("[pt]", StrategyDialect.PubMed), (".tw.", StrategyDialect.Ovid), (".ti,ab", StrategyDialect.Ovid),
        (".ab,ti", StrategyDialect.Ovid), (".mp", StrategyDialect.Ovid), (".pt.", StrategyDialect.Ovid), (".fs.", StrategyDialect.Ovid), (".sh.", StrategyDialect.Ovid), (".ti.", StrategyDialect.Ovid),
        (".tw", StrategyDialect.Ovid), ("or/", StrategyDialect.Ovid), (" adj", StrategyDialect.Ovid), ("exp ", StrategyDialect.Ovid), ("/ or ", StrategyDialect.Ovid),
    ];

    /// <summary>The interface that words name.</summary>
    public static StrategyDialect OfName(string words)
    {
        foreach ((string name, StrategyDialect dialect) in s_names)
        {
            if (words.Contains(name, StringComparison.Ordinal))
            {
                return dialect;
            }
        }

        return StrategyDialect.Unknown;
    }

    /// <summary>The interface by the syntax of most lines, else by the words above them.</summary>
    public static StrategyDialect Detect(IEnumerable<string> queries, string title)
    {
        int[] counts = new int[Enum.GetValues<StrategyDialect>().Length];
        foreach (string query in queries)
        {
            foreach ((string sign, StrategyDialect dialect) in s_signs)
            {
                if (query.Contains(sign, StringComparison.Ordinal))
                {
                    counts[(int)dialect]++;
                    break;
                }
            }
        }

        int best = Array.IndexOf(counts, counts.Max());
        return counts[best] > 0 ? (StrategyDialect)best : OfName(title);
    }
}
