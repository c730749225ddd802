using System.Collections.Immutable;
using ReviewLint.Diagnostics;

namespace ReviewLint.Tests.Conventions;

/// <summary>The ranges of ids, in order, each with its category and how the index of rules calls it.</summary>
internal static class IdRanges
{
    public static ImmutableArray<(RuleCategory Category, string Prefix, string Name)> All { get; } =
    [
        (RuleCategory.Tool, "RL0", "The tool itself and reading"),
        (RuleCategory.Structure, "RL1", "Structure"),
        (RuleCategory.Search, "RL2", "Search"),
        (RuleCategory.Eligibility, "RL3", "Eligibility criteria"),
        (RuleCategory.Selection, "RL4", "Selection and flow of studies"),
        (RuleCategory.Statistics, "RL5", "Statistics"),
        (RuleCategory.Certainty, "RL6", "Certainty of the evidence"),
        (RuleCategory.Consistency, "RL7", "Consistency across parts"),
        (RuleCategory.Conclusions, "RL8", "Conclusions"),
        (RuleCategory.PlainLanguageSummary, "RL90", "Plain-language summary"),
        (RuleCategory.Abstract, "RL92", "Abstract"),
        (RuleCategory.Protocol, "RL94", "Protocol and registration"),
        (RuleCategory.Declarations, "RL96", "Declarations"),
        (RuleCategory.Style, "RL98", "Style"),
    ];

    public static string PrefixOf(RuleCategory category) => All.Single(range => range.Category == category).Prefix;
}
