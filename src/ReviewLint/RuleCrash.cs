using ReviewLint.Diagnostics;

namespace ReviewLint;

/// <summary>A rule that threw instead of answering.</summary>
/// <param name="Descriptor">The rule.</param>
/// <param name="Exception">What it threw.</param>
public sealed record RuleCrash(DiagnosticDescriptor Descriptor, Exception Exception);
