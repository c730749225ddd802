using System.Collections.Immutable;
using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;
using ReviewLint.Readers;
using ReviewLint.Rules;
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
        ImmutableArray<Diagnostic>.Builder found = ImmutableArray.CreateBuilder<Diagnostic>();
        ImmutableArray<RuleCrash>.Builder crashes = ImmutableArray.CreateBuilder<RuleCrash>();
        foreach (Rule rule in rules.Where(rule => options.IsEnabled?.Invoke(rule.Descriptor) ?? rule.Descriptor.IsEnabledByDefault))
        {
            found.AddRange(Ask(rule, review, crashes));
        }

        for (int i = 0; i < found.Count; i++)
        {
            found[i] = Weigh(found[i], options);
        }

        found.Sort((a, b) => (a.Span, a.Descriptor.Id).CompareTo((b.Span, b.Descriptor.Id)));
        return new LintResult(source, review, found.ToImmutable(), crashes.ToImmutable());
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

        bool isEnabled = options.IsEnabled?.Invoke(problem.Descriptor) ?? true;
        return new LintResult(draft.Source, null, isEnabled ? [Weigh(problem, options)] : [], []);
    }

    /// <summary>Reads a draft and prepares its facts, without asking any rule.</summary>
    public static Review Understand(SourceText source, LintOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ReviewDocument document = DocumentBuilder.Build(DraftReader.Read(source));
        DocumentType type = options.DocumentType ?? DocumentTypeDetector.DetectType(document);
        Profile profile = options.Profile ?? DocumentTypeDetector.DetectProfile(document, type);
        return new Review(document, type, profile, options.AsOf ?? document.Draft.FrontMatter?.Date ?? options.Today);
    }

    // RL0001 stays an error: a run in which a rule failed must never look clean.
    private static Diagnostic Weigh(Diagnostic diagnostic, LintOptions options) =>
        options.Severities.TryGetValue(diagnostic.Descriptor.Id, out DiagnosticSeverity severity) && diagnostic.Descriptor != ToolDescriptors.RuleFailed
            ? diagnostic with { Severity = severity }
            : diagnostic;

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
