namespace ReviewLint.Facts.Strategies;

/// <summary>The search interface that a strategy is written for, told by its syntax or by the name above it.</summary>
public enum StrategyDialect
{
    /// <summary>Neither the syntax nor a name tells.</summary>
    Unknown,

    /// <summary>Ovid: <c>exp Stroke/</c>, <c>(foot adj3 drop).tw.</c>, <c>or/1-5</c>.</summary>
    Ovid,

    /// <summary>PubMed: <c>"Stroke"[Mesh]</c>, <c>stroke[tiab]</c>.</summary>
    PubMed,

    /// <summary>Embase.com: <c>'stroke'/exp</c>, <c>stroke:ti,ab</c>.</summary>
    EmbaseCom,

    /// <summary>EBSCOhost: <c>(MH "Stroke+")</c>, <c>TI stroke</c>, <c>S1 OR S2</c>.</summary>
    Ebsco,

    /// <summary>Web of Science: <c>TS=(stroke NEAR/3 gait)</c>.</summary>
    WebOfScience,

    /// <summary>Scopus: <c>TITLE-ABS-KEY(stroke W/3 gait)</c>.</summary>
    Scopus,

    /// <summary>The Cochrane Library: <c>MeSH descriptor: [Stroke] explode all trees</c>, <c>{or #1-#5}</c>.</summary>
    CochraneLibrary,

    /// <summary>ProQuest: <c>TI,AB(stroke)</c>, <c>MAINSUBJECT.EXACT("Stroke")</c>.</summary>
    ProQuest,
}
