using ReviewLint.Tool.Input;

namespace ReviewLint.Tool.Commands;

/// <summary>Lints drafts on all cores and gives the results in the order of the drafts.</summary>
internal static class DraftLinting
{
    /// <summary>The results in order; <see langword="null"/> for a draft that cannot be read, which is said on standard error.</summary>
    public static IEnumerable<LintResult?> Run(ToolHost host, List<(DraftFile Draft, LintOptions Options)> work)
    {
        // The window bounds how many results wait for a slow one before them, and so the memory of a run.
        int window = work.Count == 1 ? 1 : 2 * Environment.ProcessorCount;
        Queue<Task<(LintResult? Result, string? Failure)>> running = new(window);
        foreach ((DraftFile draft, LintOptions options) in work)
        {
            if (running.Count == window)
            {
                yield return Take(host, running);
            }

            running.Enqueue(work.Count == 1 ? Task.FromResult(Lint(host, draft, options)) : Task.Run(() => Lint(host, draft, options)));
        }

        while (running.Count > 0)
        {
            yield return Take(host, running);
        }
    }

    private static LintResult? Take(ToolHost host, Queue<Task<(LintResult? Result, string? Failure)>> running)
    {
        (LintResult? result, string? failure) = running.Dequeue().GetAwaiter().GetResult();
        if (failure is not null)
        {
            host.Fail(failure);
        }

        return result;
    }

    private static (LintResult? Result, string? Failure) Lint(ToolHost host, DraftFile draft, LintOptions options)
    {
        try
        {
            return (Linter.LintBytes(draft.DisplayPath, DraftBytes.Read(host, draft), options, host.Rules.Value), null);
        }
        catch (ToolFailure failure)
        {
            return (null, failure.Message);
        }
    }
}
