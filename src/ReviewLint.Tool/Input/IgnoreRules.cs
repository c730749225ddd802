namespace ReviewLint.Tool.Input;

/// <summary>What git ignores in a folder and below it: the ignore files of the folder, those of its parents up to the repository, and the repository's own list.</summary>
internal sealed class IgnoreRules
{
    private readonly IgnoreRules? _outer;
    private readonly IgnoreFile? _file;

    private IgnoreRules(IgnoreRules? outer, IgnoreFile? file)
    {
        _outer = outer;
        _file = file;
    }

    /// <summary>The rules that hold in a folder.</summary>
    public static IgnoreRules Of(string folder)
    {
        Stack<string> folders = [];
        string? repository = null;
        for (string? at = folder; at is not null && repository is null; at = Path.GetDirectoryName(at))
        {
            folders.Push(at);
            repository = Path.Exists(Path.Combine(at, ".git")) ? at : null;
        }

        // Outside a repository only the walked tree itself counts.
        if (repository is null)
        {
            return new IgnoreRules(null, Read(folder, Path.Combine(folder, ".gitignore")));
        }

        IgnoreRules rules = new(null, Read(repository, Path.Combine(repository, ".git", "info", "exclude")));
        return folders.Aggregate(rules, (outer, at) => outer.Enter(at));
    }

    /// <summary>The rules inside a folder below.</summary>
    public IgnoreRules Enter(string folder) =>
        Read(folder, Path.Combine(folder, ".gitignore")) is { } file ? new IgnoreRules(this, file) : this;

    /// <summary>Whether git ignores a path; the innermost file that speaks of it decides.</summary>
    public bool IsIgnored(string fullPath, bool isFolder)
    {
        for (IgnoreRules? rules = this; rules is not null; rules = rules._outer)
        {
            if (rules._file?.Decide(fullPath, isFolder) is { } decided)
            {
                return decided;
            }
        }

        return false;
    }

    private static IgnoreFile? Read(string folder, string path)
    {
        try
        {
            return File.Exists(path) ? IgnoreFile.Parse(folder, File.ReadAllText(path)) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolFailure($"{path}: cannot be read: {exception.Message}");
        }
    }
}
