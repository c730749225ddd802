using System.Collections.Immutable;
using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Rules;
using ReviewLint.Text;

namespace ReviewLint.Suppressions;

/// <summary>Marks the findings that an author asked not to hear of, and reports suppressions that are themselves wrong.</summary>
internal static class Suppressor
{
    /// <summary>The findings, suppressed ones marked, with those about the suppressions added.</summary>
    /// <param name="draft">The draft whose comments are read.</param>
    /// <param name="found">What the rules said.</param>
    /// <param name="today">The day that "until" is held against.</param>
    /// <param name="ran">Whether a rule ran: a suppression of one that did not is not unused.</param>
    public static ImmutableArray<Diagnostic> Apply(
        ParsedDraft draft, ImmutableArray<Diagnostic> found, DateOnly today, Func<DiagnosticDescriptor, bool> ran)
    {
        ImmutableArray<SuppressionDirective> directives = SuppressionReader.Read(draft);
        if (directives.IsEmpty)
        {
            return found;
        }

        Diagnostic[] findings = [.. found];
        ImmutableArray<Diagnostic>.Builder problems = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (SuppressionDirective directive in directives)
        {
            if (IsSound(directive, today, problems))
            {
                ApplyOne(directive, draft.Source, findings, problems, ran);
            }
        }

        return [.. findings, .. problems];
    }

    private static bool IsSound(SuppressionDirective directive, DateOnly today, ImmutableArray<Diagnostic>.Builder problems)
    {
        if (directive.Rules.IsEmpty)
        {
            problems.Add(Report(ToolDescriptors.UnknownRuleInSuppression, directive.Span, "the suppression names no rule"));
            return false;
        }

        if (directive.Reason.Length == 0)
        {
            problems.Add(Report(
                ToolDescriptors.SuppressionWithoutReason,
                directive.Span,
                $"the suppression of {Names(directive)} gives no reason after a colon and suppresses nothing"));
            return false;
        }

        if (directive.Until < today)
        {
            problems.Add(Report(
                ToolDescriptors.ExpiredSuppression,
                directive.Span,
                $"the suppression of {Names(directive)} ended on {directive.Until:yyyy-MM-dd} and it is {today:yyyy-MM-dd}"));
            return false;
        }

        return true;
    }

    private static void ApplyOne(
        SuppressionDirective directive,
        SourceText source,
        Diagnostic[] findings,
        ImmutableArray<Diagnostic>.Builder problems,
        Func<DiagnosticDescriptor, bool> ran)
    {
        Suppression suppression = new(directive.Reason, directive.Until);
        foreach ((string name, TextSpan span) in directive.Rules)
        {
            if (RuleCatalog.Find(name) is not { } descriptor)
            {
                string? nearest = NearestName.Find(name, RuleCatalog.Descriptors.SelectMany(known => new[] { known.Id, known.Name }));
                string hint = nearest is null ? "" : $"; the nearest is '{nearest}'";
                problems.Add(Report(ToolDescriptors.UnknownRuleInSuppression, span, $"there is no rule '{name}'{hint}"));
                continue;
            }

            bool used = false;
            for (int i = 0; i < findings.Length; i++)
            {
                int line = source.GetLineIndex(findings[i].Span.Start);
                if (findings[i].Descriptor.Id == descriptor.Id && line >= directive.Lines.First && line <= directive.Lines.Last)
                {
                    findings[i] = findings[i] with { Suppression = findings[i].Suppression ?? suppression };
                    used = true;
                }
            }

            if (!used && ran(descriptor))
            {
                problems.Add(Report(ToolDescriptors.UnusedSuppression, span, $"{descriptor.Id} reports nothing where it is suppressed"));
            }
        }
    }

    private static string Names(SuppressionDirective directive) => string.Join(", ", directive.Rules.Select(rule => rule.Name));

    private static Diagnostic Report(DiagnosticDescriptor descriptor, TextSpan span, string message) =>
        new(descriptor, descriptor.DefaultSeverity, span, message, []);
}
