using System.Collections.Immutable;
using System.Text;
using ReviewLint.Diagnostics;
using ReviewLint.Facts;
using ReviewLint.Rules;
using ReviewLint.Text;
using ReviewLint.Tool;

namespace ReviewLint.Tests.Tool;

/// <summary>A folder of its own, and command lines run in it.</summary>
internal sealed class ToolRun : IDisposable
{
    public ToolRun() => Folder = Directory.CreateTempSubdirectory("reviewlint-").FullName;

    public string Folder { get; }

    public bool Colours { get; init; }

    public byte[] Input { get; set; } = [];

    /// <summary>The rules that command lines run with: few, and the same whatever the catalogue holds.</summary>
    public ImmutableArray<Rule> Rules { get; init; } = [new WordReported("error"), new WordReported("warning"), new WordReported("info"), new WordReported("optional")];

    public string PathOf(string name) => Path.Combine(Folder, name);

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        string path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public string Read(string name) => File.ReadAllText(PathOf(name));

    public Outcome Run(params string[] args) => Run(new MemoryStream(), args);

    public Outcome Run(Stream output, params string[] args)
    {
        using StringWriter error = new();
        ToolHost host = new()
        {
            Input = new MemoryStream(Input),
            Output = output,
            Error = error,
            Folder = Folder,
            Today = new DateOnly(2026, 1, 1),
            Colours = Colours,
            Rules = () => Rules,
        };

        // The drafts of these tests are a few words, whose type nobody could tell.
        int exit = Cli.Run(args is ["check", ..] ? ["check", "--ignore=RL0008", .. args[1..]] : args, host);
        return new Outcome(exit, output is MemoryStream memory ? Encoding.UTF8.GetString(memory.ToArray()) : "", error.ToString());
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    internal sealed record Outcome(int Exit, string Output, string Error);

    /// <summary>Reports each occurrence of a word that is its own severity, for example "error" at level error.</summary>
    private sealed class WordReported(string word) : Rule
    {
        public override DiagnosticDescriptor Descriptor { get; } = word switch
        {
            "error" => new("RL7101", "error-word", "The draft says error", RuleCategory.Consistency, DiagnosticSeverity.Error),
            "warning" => new("RL7102", "warning-word", "The draft says warning", RuleCategory.Consistency, DiagnosticSeverity.Warning),
            "info" => new("RL9801", "info-word", "The draft says info", RuleCategory.Style, DiagnosticSeverity.Info),
            _ => new("RL9802", "optional-word", "The draft says optional", RuleCategory.Style, DiagnosticSeverity.Warning, IsEnabledByDefault: false),
        };

        public override IEnumerable<Diagnostic> Check(Review review)
        {
            string text = review.Document.Source.Text;
            if (text.Contains($"crash on {word}", StringComparison.Ordinal))
            {
                throw new InvalidOperationException("as asked");
            }

            for (int at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            {
                int first = text.IndexOf("first", StringComparison.Ordinal);
                yield return first >= 0
                    ? Report(new TextSpan(at, at + word.Length), $"draft says {word}", new RelatedSpan(new TextSpan(first, first + 5), "reported here"))
                    : Report(new TextSpan(at, at + word.Length), $"draft says {word}");
            }
        }
    }
}
