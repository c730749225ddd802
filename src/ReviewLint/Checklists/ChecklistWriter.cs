namespace ReviewLint.Checklists;

/// <summary>Writes the answers of drafts in one format.</summary>
public abstract class ChecklistWriter
{
    /// <summary>Adds a draft.</summary>
    public abstract void Add(ChecklistReport report);

    /// <summary>Ends the output; called once.</summary>
    public abstract void Complete();
}
