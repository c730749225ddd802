using BenchmarkDotNet.Attributes;
using ReviewLint.Text;

namespace ReviewLint.Benchmarks;

/// <summary>What an editor waits for after a keystroke: reading, facts and all rules over a whole draft of 12,000 words.</summary>
[MemoryDiagnoser]
public class RelintBenchmarks
{
    private const int EditsBefore = 100;

    private readonly LintOptions _options = new() { Today = new DateOnly(2026, 1, 1) };
    private SourceText _draft = new("draft.md", "");
    private SourceText _edited = new("draft.md", "");
    private bool _isEdited;

    /// <summary>Writes the draft and lints it until the run-time has compiled all it will, as a while of typing does.</summary>
    [GlobalSetup]
    public void Open()
    {
        _draft = LongDraft.Write();
        _edited = LongDraft.Edit(_draft);
        for (int edit = 0; edit < EditsBefore; edit++)
        {
            Relint();
        }
    }

    /// <summary>Lints the draft anew after each edit.</summary>
    [Benchmark]
    public int Relint()
    {
        _isEdited = !_isEdited;
        return Linter.Lint(_isEdited ? _edited : _draft, _options).Diagnostics.Length;
    }
}
