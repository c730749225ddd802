using System.Collections.Immutable;
using System.Text;
using ReviewLint.Reporting;

namespace ReviewLint.Tool.Output;

/// <summary>The reports of one run; nothing is put in its place before all of them are whole.</summary>
internal sealed class ReportSet : IDisposable
{
    private readonly List<Report> _reports = [];

    private ReportSet()
    {
    }

    /// <summary>The exit code that the run will have; set before <see cref="Complete"/>, because a SARIF log tells it.</summary>
    public int ExitCode { get; set; }

    /// <summary>Whether a report goes to standard output.</summary>
    public bool UsesStandardOutput => _reports.Exists(report => report.File is null);

    /// <summary>Opens the reports that were asked for.</summary>
    /// <exception cref="ToolFailure">A file cannot be written to.</exception>
    public static ReportSet Open(ToolHost host, ImmutableArray<ReportRequest> requests, ReportSettings settings)
    {
        ReportSet set = new();
        try
        {
            foreach (ReportRequest request in requests)
            {
                OutputFile? file = request.File is { } name ? OutputFile.Open(name, host.Resolve(name)) : null;
                Stream stream = file?.Stream ?? host.Output;
                Reporter reporter = request.Format switch
                {
                    ReportFormat.Json => new JsonReporter(stream, Cli.Version),
                    ReportFormat.Sarif => new SarifCollector(stream, settings.SarifProfile, settings.Rules, () => set.ExitCode),
                    ReportFormat.GitHub => new GitHubReporter(Writer(stream)),
                    _ => new TextReporter(Writer(stream), new TextReportOptions(host.Colours && file is null, settings.Verbose)),
                };
                set._reports.Add(new Report(request.File ?? "standard output", reporter, file));
            }

            return set;
        }
        catch
        {
            set.Dispose();
            throw;
        }
    }

    /// <summary>Adds what one draft gave to all reports.</summary>
    /// <exception cref="ToolFailure">A report cannot be written to.</exception>
    public void Add(LintResult result) => Each(reporter => reporter.Add(result));

    /// <summary>Ends all reports and puts them in their places.</summary>
    /// <exception cref="ToolFailure">A report cannot be written to.</exception>
    public void Complete()
    {
        Each(reporter => reporter.Complete());
        foreach (Report report in _reports)
        {
            report.File?.Commit();
        }
    }

    /// <summary>Removes what was not put in its place.</summary>
    public void Dispose()
    {
        foreach (Report report in _reports)
        {
            report.File?.Dispose();
        }
    }

    private void Each(Action<Reporter> act)
    {
        foreach (Report report in _reports)
        {
            try
            {
                act(report.Reporter);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                throw OutputFile.Failure(report.Name, exception);
            }
        }
    }

    private static StreamWriter Writer(Stream stream) => new(stream, new UTF8Encoding(false), 16 * 1024, leaveOpen: true) { NewLine = "\n" };

    private sealed record Report(string Name, Reporter Reporter, OutputFile? File);
}
