namespace ReviewLint.Reporting;

/// <summary>Writes results as they come, so that a long run need not be held in memory.</summary>
public abstract class Reporter
{
    /// <summary>Writes what one draft gave.</summary>
    public abstract void Add(LintResult result);

    /// <summary>Writes what can only be said at the end and flushes; called once, after the last draft.</summary>
    public abstract void Complete();
}
