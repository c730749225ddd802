using System.Reflection;
using BenchmarkDotNet.Attributes;
using ReviewLint.Documents;
using ReviewLint.Facts;
using ReviewLint.Readers;
using ReviewLint.Reporting;
using ReviewLint.Rules;
using ReviewLint.Text;

namespace ReviewLint.Benchmarks;

/// <summary>The stages of linting a draft of 12,000 words, each on what the stage before gave.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private static readonly PropertyInfo[] s_facts = typeof(Review).GetProperties(BindingFlags.Public | BindingFlags.Instance);

    private readonly LintOptions _options = new() { Today = new DateOnly(2026, 1, 1) };
    private SourceText _draft = new("draft.md", "");
    private Review? _review;
    private LintResult? _result;

    /// <summary>Writes the draft and takes it through all stages once.</summary>
    [GlobalSetup]
    public void Open()
    {
        _draft = LongDraft.Write();
        _review = Linter.Understand(_draft, _options);
        _result = Linter.Lint(_draft, _options);
        AskRules();
    }

    /// <summary>The blocks of the draft.</summary>
    [Benchmark]
    public int Read() => DraftReader.Read(_draft).Blocks.Length;

    /// <summary>Sections and parts besides.</summary>
    [Benchmark]
    public int Understand() => Linter.Understand(_draft, _options).Document.Parts.Length;

    /// <summary>Every kind of fact besides.</summary>
    [Benchmark]
    public int TakeFacts()
    {
        Review review = Linter.Understand(_draft, _options);
        return s_facts.Count(property => property.GetValue(review) is not null);
    }

    /// <summary>All rules on facts that are there already.</summary>
    [Benchmark]
    public int AskRules() => RuleCatalog.Rules.Sum(rule => rule.Check(_review!).Count());

    /// <summary>A SARIF log of the findings, with the pages of all rules.</summary>
    [Benchmark]
    public long WriteSarif()
    {
        using MemoryStream log = new();
        SarifReporter.Write(log, [_result!]);
        return log.Length;
    }
}
