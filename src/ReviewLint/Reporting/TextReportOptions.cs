namespace ReviewLint.Reporting;

/// <summary>How the text report looks.</summary>
/// <param name="Colours">Whether to colour it with ANSI sequences.</param>
/// <param name="Verbose">Whether to show suppressed findings too, and what each draft was taken for.</param>
public sealed record TextReportOptions(bool Colours = false, bool Verbose = false);
