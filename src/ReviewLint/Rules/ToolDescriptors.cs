using System.Collections.Immutable;
using ReviewLint.Diagnostics;

namespace ReviewLint.Rules;

/// <summary>The diagnostics that the linter itself gives; they have pages but no <see cref="Rule"/>.</summary>
public static class ToolDescriptors
{
    /// <summary>RL0001: a rule threw.</summary>
    public static DiagnosticDescriptor RuleFailed { get; } = new(
        "RL0001", "rule-failed", "A rule failed and could not be checked", RuleCategory.Tool, DiagnosticSeverity.Error);

    /// <summary>RL0002: a file, or a stretch of it, could not be read.</summary>
    public static DiagnosticDescriptor UnreadableDocument { get; } = new(
        "RL0002", "unreadable-document", "A draft, or a stretch of it, could not be read", RuleCategory.Tool, DiagnosticSeverity.Error);

    /// <summary>RL0003: a suppression gives no reason.</summary>
    public static DiagnosticDescriptor SuppressionWithoutReason { get; } = new(
        "RL0003", "suppression-without-reason", "A suppression gives no reason", RuleCategory.Tool, DiagnosticSeverity.Warning);

    /// <summary>RL0004: a suppression suppresses nothing.</summary>
    public static DiagnosticDescriptor UnusedSuppression { get; } = new(
        "RL0004", "unused-suppression", "A suppression suppresses nothing", RuleCategory.Tool, DiagnosticSeverity.Warning);

    /// <summary>RL0005: a suppression has run out.</summary>
    public static DiagnosticDescriptor ExpiredSuppression { get; } = new(
        "RL0005", "expired-suppression", "A suppression has expired", RuleCategory.Tool, DiagnosticSeverity.Warning);

    /// <summary>RL0006: a suppression names a rule that does not exist.</summary>
    public static DiagnosticDescriptor UnknownRuleInSuppression { get; } = new(
        "RL0006", "unknown-rule-in-suppression", "A suppression names a rule that does not exist", RuleCategory.Tool, DiagnosticSeverity.Error);

    /// <summary>RL0007: a number is malformed.</summary>
    public static DiagnosticDescriptor MalformedNumber { get; } = new(
        "RL0007", "malformed-number", "A number is malformed", RuleCategory.Tool, DiagnosticSeverity.Info);

    /// <summary>RL0008: the document type could not be told.</summary>
    public static DiagnosticDescriptor DocumentTypeUnknown { get; } = new(
        "RL0008", "document-type-unknown", "The document type could not be told", RuleCategory.Tool, DiagnosticSeverity.Info);

    /// <summary>All of them, in the order of their ids.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        RuleFailed, UnreadableDocument, SuppressionWithoutReason, UnusedSuppression, ExpiredSuppression, UnknownRuleInSuppression,
        MalformedNumber, DocumentTypeUnknown,
    ];
}
