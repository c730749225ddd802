using System.Collections.Immutable;
using System.Text;
using ReviewLint.Rules;

namespace ReviewLint.Tool;

/// <summary>All that a command touches of the world: streams, the current folder, the clock and the terminal.</summary>
internal sealed class ToolHost
{
    private const int DefaultWidth = 100;

    private bool _failed;

    /// <summary>Standard input.</summary>
    public required Stream Input { get; init; }

    /// <summary>Standard output.</summary>
    public required Stream Output { get; init; }

    /// <summary>Standard error.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>The current folder, absolute.</summary>
    public required string Folder { get; init; }

    /// <summary>Today.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Whether standard output may be coloured.</summary>
    public bool Colours { get; init; }

    /// <summary>Whether standard output is a terminal.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Columns of the terminal that standard output goes to; 100 when it is none.</summary>
    public int Width { get; init; } = DefaultWidth;

    /// <summary>Whether standard error is a terminal.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>The rules; read only by commands that need them, because making them all takes time.</summary>
    public Func<ImmutableArray<Rule>> Rules { get; init; } = () => RuleCatalog.Rules;

    /// <summary>0, or 2 once something failed.</summary>
    public int ExitCode => _failed ? Cli.Failed : 0;

    /// <summary>The process's own streams, folder and clock.</summary>
    public static ToolHost OfProcess()
    {
        bool outputIsTerminal = !Console.IsOutputRedirected;
        return new ToolHost
        {
            Input = Console.OpenStandardInput(),
            Output = Console.OpenStandardOutput(),
            Error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false), 256) { AutoFlush = true, NewLine = "\n" },
            Folder = Directory.GetCurrentDirectory(),
            Today = DateOnly.FromDateTime(DateTime.Today),
            OutputIsTerminal = outputIsTerminal,
            Width = outputIsTerminal && Console.WindowWidth is > 0 and var columns ? columns : DefaultWidth,
            Colours = outputIsTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
            ErrorIsTerminal = !Console.IsErrorRedirected,
        };
    }

    /// <summary>Says in one line what failed, and goes on; the exit code becomes 2.</summary>
    public void Fail(string message)
    {
        _failed = true;
        Error.Write($"reviewlint: {message.ReplaceLineEndings(" ")}\n");
    }

    /// <summary>A writer on standard output; the caller flushes it.</summary>
    public StreamWriter OpenText() => new(Output, new UTF8Encoding(false), 4096, leaveOpen: true) { NewLine = "\n" };

    /// <summary>The absolute path of one that is relative to the current folder.</summary>
    public string Resolve(string path) => Path.GetFullPath(path, Folder);

    /// <summary>A path as reports print it: relative to the current folder, with forward slashes.</summary>
    public string Display(string fullPath) => Path.GetRelativePath(Folder, fullPath).Replace(Path.DirectorySeparatorChar, '/');
}
