using System.CommandLine;

namespace ReviewLint.Tool.Commands;

/// <summary><c>reviewlint init</c>: writes a first configuration; what exists is left alone.</summary>
internal static class InitCommand
{
    private const string Configuration = """
        # Settings of ReviewLint, https://github.com/reviewlint/reviewlint; the nearest .editorconfig goes before those further up.

        [*.{md,markdown,qmd,Rmd,txt}]
        # Whose demands the drafts are held to: cochrane, prisma (any journal) or jbi. Detected when not set.
        # reviewlint_profile = cochrane

        # What the drafts are, for example intervention-review, protocol, scoping. Detected when not set.
        # reviewlint_document_type = intervention-review

        # The date that "out of date" counts from. Today when not set.
        # reviewlint_as_of = 2026-01-31

        # The severity of a rule: error, warning, suggestion, silent, none or default. See 'reviewlint rules'.
        # dotnet_diagnostic.RL2003.severity = warning

        # The severity of a whole category.
        # dotnet_analyzer_diagnostic.category-ReviewLint.Style.severity = none

        """;

    private const string Workflow = """
        name: ReviewLint
        on: [push, pull_request]

        jobs:
          reviewlint:
            runs-on: ubuntu-latest
            steps:
              - uses: actions/checkout@v4
              - uses: actions/setup-dotnet@v4
                with:
                  dotnet-version: 10.0.x
              - run: dotnet tool install --global ReviewLint.Tool
              # Annotations in the pull request; exit code 1 for warnings and errors.
              - run: reviewlint check --format github

        """;

    /// <summary>The command.</summary>
    public static Command Create(ToolHost host)
    {
        Command command = new("init", "Write a commented .editorconfig and a GitHub workflow; existing files are left alone.");
        command.SetAction(parsed =>
        {
            TextWriter output = parsed.InvocationConfiguration.Output;
            Write(host, output, ".editorconfig", Configuration);
            Write(host, output, ".github/workflows/reviewlint.yml", Workflow);
            return 0;
        });
        return command;
    }

    private static void Write(ToolHost host, TextWriter output, string name, string text)
    {
        string path = host.Resolve(name);
        if (Path.Exists(path))
        {
            output.Write($"left {name} alone: it exists\n");
            return;
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using StreamWriter file = new(path, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write });
            file.Write(text.ReplaceLineEndings("\n"));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolFailure($"cannot write '{name}': {exception.Message}");
        }

        output.Write($"wrote {name}\n");
    }
}
