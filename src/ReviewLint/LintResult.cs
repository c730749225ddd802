using System.Collections.Immutable;
using ReviewLint.Diagnostics;
using ReviewLint.Facts;
using ReviewLint.Text;

namespace ReviewLint;

/// <summary>What linting one draft gave.</summary>
/// <param name="Source">The text that spans point into.</param>
/// <param name="Review">What was understood, or <see langword="null"/> when the file could not be read as text.</param>
/// <param name="Diagnostics">The findings in the order of their places; suppressed ones carry their suppression.</param>
/// <param name="Crashes">Rules that threw, each also reported as RL0001.</param>
public sealed record LintResult(
    SourceText Source,
    Review? Review,
    ImmutableArray<Diagnostic> Diagnostics,
    ImmutableArray<RuleCrash> Crashes);
