using System.Collections.Immutable;
using System.Reflection;

namespace ReviewLint.Diagnostics;

/// <summary>What is constant about a rule.</summary>
/// <param name="Id">For example RL7001; never reused.</param>
/// <param name="Name">The defect in kebab case, as it is written in options and suppressions.</param>
/// <param name="Title">One sentence without a final stop that says what is wrong.</param>
/// <param name="Category">The category, which fixes the range of ids.</param>
/// <param name="DefaultSeverity">The loudest severity that the rule reports.</param>
/// <param name="IsEnabledByDefault">Whether the rule runs without being asked for.</param>
public sealed record DiagnosticDescriptor(
    string Id,
    string Name,
    string Title,
    RuleCategory Category,
    DiagnosticSeverity DefaultSeverity,
    bool IsEnabledByDefault = true)
{
    private static readonly string s_repositoryUrl = typeof(DiagnosticDescriptor).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(attribute => attribute.Key == "RepositoryUrl").Value!.TrimEnd('/');

    /// <summary>The items of standards that the rule serves, such as "PRISMA 2020 6" or "MECIR C37"; only items that were read in their source.</summary>
    public ImmutableArray<Authority> Authorities { get; init; } = [];

    /// <summary>Whether only Cochrane demands it: in another profile its findings are one degree less severe.</summary>
    public bool IsCochraneDemand { get; init; }

    /// <summary>Where the rule's page is published.</summary>
    public string HelpUri => $"{s_repositoryUrl}/blob/main/rules/{Id}.md";

    /// <summary>The repository of the project.</summary>
    public static string RepositoryUrl => s_repositoryUrl;
}
