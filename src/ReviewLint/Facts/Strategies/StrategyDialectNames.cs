namespace ReviewLint.Facts.Strategies;

/// <summary>Search interfaces in words.</summary>
public static class StrategyDialectNames
{
    /// <summary>The interface as messages name it, for example "Web of Science".</summary>
    public static string ToName(this StrategyDialect dialect) => dialect switch
    {
        StrategyDialect.Ovid => "Ovid",
        StrategyDialect.PubMed => "PubMed",
        StrategyDialect.EmbaseCom => "Embase.com",
        StrategyDialect.Ebsco => "EBSCOhost",
        StrategyDialect.WebOfScience => "Web of Science",
        StrategyDialect.Scopus => "Scopus",
        StrategyDialect.CochraneLibrary => "Cochrane Library",
        StrategyDialect.ProQuest => "ProQuest",
        _ => "unknown interface",
    };
}
