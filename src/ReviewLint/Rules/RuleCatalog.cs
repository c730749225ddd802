using System.Collections.Immutable;
using ReviewLint.Diagnostics;
using ReviewLint.Rules.Eligibility;

namespace ReviewLint.Rules;

/// <summary>All rules, in the order of their ids; a test proves the list complete.</summary>
public static class RuleCatalog
{
    /// <summary>One instance of every rule.</summary>
    public static ImmutableArray<Rule> Rules { get; } =
    [
        new EligibilityElementMissing(),
    ];

    /// <summary>What is constant about every rule, and about the tool's own diagnostics, in the order of their ids.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Descriptors { get; } =
        [.. ToolDescriptors.All, .. Rules.Select(rule => rule.Descriptor)];

    /// <summary>The rule of an id or name, found without regard to case, or <see langword="null"/>.</summary>
    public static DiagnosticDescriptor? Find(string idOrName) => Descriptors.FirstOrDefault(descriptor =>
        descriptor.Id.Equals(idOrName, StringComparison.OrdinalIgnoreCase)
        || descriptor.Name.Equals(idOrName, StringComparison.OrdinalIgnoreCase));
}
