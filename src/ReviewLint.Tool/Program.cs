using ReviewLint;
using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Readers;
using ReviewLint.Reporting;
using ReviewLint.Text;

// Thin path: check PATH [--format sarif] [--output FILE] [--as-of DATE].
string? output = null;
DateOnly? asOf = null;
List<string> paths = [];
for (int i = 1; i < args.Length; i++)
{
    switch (args[i])
    {
        case "--output": output = args[++i]; break;
        case "--as-of": asOf = DateOnly.Parse(args[++i], System.Globalization.CultureInfo.InvariantCulture); break;
        case "--format": i++; break;
        default: paths.Add(args[i]); break;
    }
}

LintOptions options = new() { Today = DateOnly.FromDateTime(DateTime.Today), AsOf = asOf };
List<LintResult> results = [];
foreach (string path in paths.SelectMany<string, string>(p => Directory.Exists(p) ? Directory.EnumerateFiles(p, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal) : [p]))
{
    if (!DraftReader.Extensions.Contains(Path.GetExtension(path).ToLowerInvariant()) || path.EndsWith(".verified.txt", StringComparison.Ordinal))
    {
        continue;
    }

    SourceText source = new(path.Replace('\\', '/'), File.ReadAllText(path));
    if (args[0] == "sections")
    {
        foreach (Section section in Linter.Understand(source, options).Document.Sections)
        {
            Console.WriteLine($"{section.Part,-10} {section.Role,-20} {new string(' ', section.Level * 2)}{section.Title} [{section.Sentences.Count()} sentences]");
        }

        continue;
    }

    results.Add(Linter.Lint(source, options));
}

if (output is not null)
{
    using FileStream stream = File.Create(output);
    SarifReporter.Write(stream, results);
}
else
{
    foreach (LintResult result in results)
    {
        foreach (Diagnostic diagnostic in result.Diagnostics)
        {
            LinePosition at = result.Source.GetPosition(diagnostic.Span.Start);
            Console.WriteLine($"{result.Source.Path}:{at.Line}:{at.Column}: {diagnostic.Severity} {diagnostic.Descriptor.Id}: {diagnostic.Message} «{result.Source[diagnostic.Span]}»");
        }
    }
}

return 0;
