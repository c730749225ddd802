using System.Collections.Immutable;
using ReviewLint.Tool.Configuration;

namespace ReviewLint.Tool.Output;

/// <summary>A report that was asked for.</summary>
/// <param name="Format">The format.</param>
/// <param name="File">The file as it was given, or <see langword="null"/> for standard output.</param>
internal sealed record ReportRequest(ReportFormat Format, string? File)
{
    /// <summary>The words of the formats.</summary>
    public static IReadOnlyList<string> Words { get; } = ["text", "json", "sarif", "github"];

    /// <summary>Reads <c>--format</c> and <c>--output</c>.</summary>
    /// <param name="formats">For example "text" and "sarif=review.sarif"; none is text.</param>
    /// <param name="output">The file of the one format that names none.</param>
    /// <exception cref="ToolFailure">A format is unknown, or two would go to the same place.</exception>
    public static ImmutableArray<ReportRequest> Parse(IReadOnlyList<string> formats, string? output)
    {
        ImmutableArray<ReportRequest>.Builder requests = ImmutableArray.CreateBuilder<ReportRequest>();
        foreach (string format in formats.Count == 0 ? ["text"] : formats)
        {
            string[] halves = format.Split('=', 2);
            string word = EnumWords.ParseWord("--format", halves[0], Words);
            ReportFormat kind = Enum.GetValues<ReportFormat>()[Words.ToList().IndexOf(word)];
            if (halves is [_, ""])
            {
                throw new ToolFailure($"--format: '{format}' names no file after '='");
            }

            requests.Add(new ReportRequest(kind, halves.Length == 2 ? halves[1] : null));
        }

        ReportRequest[] open = [.. requests.Where(request => request.File is null)];
        if (open.Length > 1)
        {
            string word = Words[(int)open[1].Format];
            throw new ToolFailure($"--format: {Words[(int)open[0].Format]} and {word} would go to the same place; name a file, as in {word}=FILE");
        }

        if (output is not null && open.Length == 0)
        {
            throw new ToolFailure("--output: every format names its file already");
        }

        ImmutableArray<ReportRequest> placed = [.. requests.Select(request => request.File is null ? request with { File = output } : request)];
        return placed.Where(request => request.File is not null).GroupBy(request => request.File).FirstOrDefault(group => group.Count() > 1) is { } clash
            ? throw new ToolFailure($"--format: two formats would go to the same file '{clash.Key}'")
            : placed;
    }
}
