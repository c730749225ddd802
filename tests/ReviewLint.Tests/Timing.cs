namespace ReviewLint.Tests;

/// <summary>Tests that measure time run one after another, when the others are done.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Timing
{
    public const string Name = "Timing";
}
