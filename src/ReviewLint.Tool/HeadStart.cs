namespace ReviewLint.Tool;

/// <summary>Lets the second core load the linter while the first still reads arguments and settings, when one long draft is checked.</summary>
internal static class HeadStart
{
    // Below this the second core gets in the way of the first more than it helps.
    private const int LongDraft = 50_000;

    /// <summary>Starts to warm up when an argument of <c>check</c> is a long file; of no effect but speed.</summary>
    public static void Take(string[] args)
    {
        if (args is ["check", ..] && Environment.ProcessorCount > 1 && Array.Exists(args, IsLongFile))
        {
            new Thread(WarmUp.Run) { IsBackground = true }.Start();
        }
    }

    // A path that cannot be looked at is reported by whoever opens it.
    private static bool IsLongFile(string argument) =>
        argument.Length > 0 && argument[0] != '-' && new FileInfo(argument) is { Exists: true, Length: > LongDraft };
}
