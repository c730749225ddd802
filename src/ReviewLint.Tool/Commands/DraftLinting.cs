using ReviewLint.Tool.Input;

namespace ReviewLint.Tool.Commands;

/// <summary>Lints drafts on all cores and gives the results in the order of the drafts.</summary>
internal static class DraftLinting
{
    /// <summary>The results in order; <see langword="null"/> for a draft that cannot be read, which is said on standard error.</summary>
    public static IEnumerable<LintResult?> Run(ToolHost host, List<LintJob> work)
    {
        // The window bounds how many results wait for a slow one before them, and so the memory of a run.
        int window = work.Count == 1 ? 1 : 2 * Environment.ProcessorCount;
        Queue<Task<Outcome>> running = new(window);
        foreach (LintJob job in work)
        {
            if (running.Count == window)
            {
                yield return Take(host, running);
            }

            running.Enqueue(work.Count == 1 ? Task.FromResult(Lint(host, job)) : Task.Run(() => Lint(host, job)));
        }

        while (running.Count > 0)
        {
            yield return Take(host, running);
        }
    }

    private static LintResult? Take(ToolHost host, Queue<Task<Outcome>> running)
    {
        Outcome outcome = running.Dequeue().GetAwaiter().GetResult();
        if (outcome.Failure is not null)
        {
            host.Fail(outcome.Failure);
        }

        return outcome.Result;
    }

    private static Outcome Lint(ToolHost host, LintJob job)
    {
        try
        {
            return new Outcome(Linter.LintBytes(job.Draft.DisplayPath, DraftBytes.Read(host, job.Draft), job.Options, host.Rules()), null);
        }
        catch (ToolFailure failure)
        {
            return new Outcome(null, failure.Message);
        }
    }

    private sealed record Outcome(LintResult? Result, string? Failure);
}
