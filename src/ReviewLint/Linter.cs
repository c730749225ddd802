using System.Collections.Immutable;
using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;
using ReviewLint.Readers;
using ReviewLint.Rules;
using ReviewLint.Suppressions;
using ReviewLint.Text;

namespace ReviewLint;

/// <summary>The whole flow: read, take facts, ask the rules, then suppress, weigh and sort what they say.</summary>
public static class Linter
{
    /// <summary>Lints a draft. The same text and options give the same result.</summary>
    public static LintResult Lint(SourceText source, LintOptions options) => Lint(source, options, RuleCatalog.Rules);

    /// <summary>Lints a draft with some of the rules.</summary>
    public static LintResult Lint(SourceText source, LintOptions options, ImmutableArray<Rule> rules)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        Review review = Understand(source, options);
        ImmutableArray<RuleCrash>.Builder crashes = ImmutableArray.CreateBuilder<RuleCrash>();
        ImmutableArray<Diagnostic> found =
        [
            .. review.Document.Draft.Problems.Select(Unreadable),
            .. review.MalformedNumbers.Where(_ => IsEnabled(ToolDescriptors.MalformedNumber, options)).Select(Malformed),
            .. UntoldType(review).Where(diagnostic => IsEnabled(diagnostic.Descriptor, options)),
            .. rules.Where(rule => IsEnabled(rule.Descriptor, options)).SelectMany(rule => Ask(rule, review, crashes)).Select(found => Weigh(found, review)),
        ];
        found = Suppressor.Apply(
            review.Document.Draft,
            found,
            review.ReferenceDate,
            descriptor => IsEnabled(descriptor, options) && rules.Any(rule => rule.Descriptor.Id == descriptor.Id));
        return new LintResult(source, review, Sort(found.Select(diagnostic => Configure(diagnostic, options))), crashes.ToImmutable());
    }

    /// <summary>Lints a file as it lies on disk; one that is no text gives RL0002 and no review.</summary>
    /// <param name="path">The path as it is reported.</param>
    /// <param name="bytes">The file; see <see cref="DraftDecoder"/>.</param>
    /// <param name="options">What the caller decides.</param>
    /// <param name="rules">The rules to ask.</param>
    public static LintResult LintBytes(string path, ReadOnlySpan<byte> bytes, LintOptions options, ImmutableArray<Rule> rules)
    {
        ArgumentNullException.ThrowIfNull(options);
        DecodedDraft draft = DraftDecoder.Decode(path, bytes);
        if (draft.Problem is not { } problem)
        {
            return Lint(draft.Source, options, rules);
        }

        return new LintResult(draft.Source, null, IsEnabled(problem.Descriptor, options) ? [Configure(problem, options)] : [], []);
    }

    /// <summary>Reads a draft and prepares its facts, without asking any rule.</summary>
    public static Review Understand(SourceText source, LintOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ReviewDocument document = DocumentBuilder.Build(DraftReader.Read(source));
        DocumentType type = options.DocumentType ?? DocumentTypeDetector.DetectType(document);
        Profile profile = options.Profile ?? DocumentTypeDetector.DetectProfile(document, type);
        return new Review(document, type, profile, options.AsOf ?? document.Draft.FrontMatter?.Date ?? options.Today)
        {
            Protocol = options.Protocol is { } protocol ? Understand(protocol, new LintOptions { Today = options.Today, DocumentType = DocumentType.Protocol }) : null,
        };
    }

    private static bool IsEnabled(DiagnosticDescriptor descriptor, LintOptions options) =>
        options.IsEnabled?.Invoke(descriptor) ?? descriptor.IsEnabledByDefault;

    private static Diagnostic Unreadable(ReadingProblem problem) =>
        new(ToolDescriptors.UnreadableDocument, DiagnosticSeverity.Info, problem.Span, problem.Message, []);

    private static Diagnostic Malformed(MalformedNumber number) => new(
        ToolDescriptors.MalformedNumber,
        DiagnosticSeverity.Info,
        number.Span,
        $"'{number.Text}' can be read in more than one way, so no rule counted with it",
        []);

    private static IEnumerable<Diagnostic> UntoldType(Review review) => review.DocumentType == DocumentType.Unknown
        ?
        [
            new Diagnostic(
                ToolDescriptors.DocumentTypeUnknown,
                DiagnosticSeverity.Info,
                review.Document.Anchor,
                "neither title nor headings tell what kind of document this is, so rules about its sections were not checked",
                []),
        ]
        : [];

    // In text that lost headings on the way, structure is not the author's doing; and what only Cochrane demands is less in a journal.
    private static Diagnostic Weigh(Diagnostic diagnostic, Review review)
    {
        DiagnosticDescriptor descriptor = diagnostic.Descriptor;
        DiagnosticSeverity most = review.IsLossy && (descriptor.Category == RuleCategory.Structure || descriptor.Id == "RL9001")
            ? DiagnosticSeverity.Info
            : descriptor.IsCochraneDemand && review.Profile != Profile.Cochrane
                ? (DiagnosticSeverity)Math.Max((int)diagnostic.Severity - 1, (int)DiagnosticSeverity.Info)
                : diagnostic.Severity;
        return diagnostic.Severity > most ? diagnostic with { Severity = most } : diagnostic;
    }

    // Configuration sets a severity outright, as Roslyn's does: above what the rule would dare, too. RL0001 stays an error: a run in which a
    // rule failed must never look clean.
    private static Diagnostic Configure(Diagnostic diagnostic, LintOptions options) =>
        diagnostic.Descriptor != ToolDescriptors.RuleFailed && options.Severities.TryGetValue(diagnostic.Descriptor.Id, out DiagnosticSeverity severity)
            ? diagnostic with { Severity = severity }
            : diagnostic;

    private static ImmutableArray<Diagnostic> Sort(IEnumerable<Diagnostic> found) =>
    [
        .. found.OrderBy(diagnostic => diagnostic.Span)
            .ThenBy(diagnostic => diagnostic.Descriptor.Id, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Message, StringComparer.Ordinal),
    ];

    // The one place that catches everything: a rule that throws must not take the other rules' findings with it.
#pragma warning disable CA1031
    private static ImmutableArray<Diagnostic> Ask(Rule rule, Review review, ImmutableArray<RuleCrash>.Builder crashes)
    {
        try
        {
            return [.. rule.Check(review)];
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            crashes.Add(new RuleCrash(rule.Descriptor, exception));
            return
            [
                new Diagnostic(
                    ToolDescriptors.RuleFailed,
                    DiagnosticSeverity.Error,
                    review.Document.Anchor,
                    $"{rule.Descriptor.Id} failed with {exception.GetType().Name}; the other rules were checked",
                    []),
            ];
        }
    }
#pragma warning restore CA1031
}
