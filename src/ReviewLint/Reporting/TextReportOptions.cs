namespace ReviewLint.Reporting;

/// <summary>How the text report looks.</summary>
/// <param name="Colours">Whether to colour it with ANSI sequences.</param>
/// <param name="Verbose">Whether to show suppressed findings too, what each draft was taken for, and how many numbers were found and checked.</param>
public sealed record TextReportOptions(bool Colours = false, bool Verbose = false);
