using System.Collections.Immutable;

namespace ReviewLint.Fixes;

/// <summary>A change that would mend a finding.</summary>
/// <param name="Title">What it does, lower case, without a final stop: "change 130 to 1.30".</param>
/// <param name="Safety">Whether it may be applied without reading it.</param>
/// <param name="Edits">The replacements, in order, apart from each other.</param>
public sealed record Fix(string Title, FixSafety Safety, ImmutableArray<TextEdit> Edits);
