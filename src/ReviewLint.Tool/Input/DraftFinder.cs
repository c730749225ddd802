using Microsoft.Extensions.FileSystemGlobbing;
using ReviewLint.Readers;
using ReviewLint.Text;

namespace ReviewLint.Tool.Input;

/// <summary>Turns the paths of a command line into drafts.</summary>
internal static class DraftFinder
{
    /// <summary>The drafts that paths name, each once, in ordinal order; what names none is said on standard error.</summary>
    /// <param name="host">The world.</param>
    /// <param name="paths">Files, folders, patterns with a star, or "-"; none is the current folder.</param>
    /// <param name="standardInputName">The path under which standard input is linted.</param>
    public static List<DraftFile> Find(ToolHost host, IReadOnlyList<string> paths, string? standardInputName)
    {
        Dictionary<string, DraftFile> found = new(StringComparer.Ordinal);
        foreach (string path in paths.Count == 0 ? ["."] : paths)
        {
            foreach (DraftFile draft in Expand(host, path, standardInputName))
            {
                found.TryAdd(draft.DisplayPath, draft);
            }
        }

        List<DraftFile> drafts = [.. found.Values];
        drafts.Sort((a, b) => string.CompareOrdinal(a.DisplayPath, b.DisplayPath));
        return drafts;
    }

    private static IEnumerable<DraftFile> Expand(ToolHost host, string path, string? standardInputName)
    {
        if (path == "-")
        {
            string name = standardInputName ?? "stdin.md";
            return [new DraftFile(host.Resolve(name), host.Display(host.Resolve(name)), IsStandardInput: true)];
        }

        string full = host.Resolve(path);
        if (Directory.Exists(full))
        {
            return TakeUp(host, Walk(host, full), $"no drafts found in '{path}'; read are {string.Join(", ", DraftReader.Extensions)}");
        }

        if (File.Exists(full))
        {
            if (DraftWalker.IsReadable(full))
            {
                return [ToDraft(host, full)];
            }

            host.Fail($"{path}: not a kind of file that is read; read are {string.Join(", ", DraftReader.Extensions)}");
            return [];
        }

        if (path.Contains('*', StringComparison.Ordinal))
        {
            return TakeUp(host, Match(host, full), $"no draft matches '{path}'; read are {string.Join(", ", DraftReader.Extensions)}");
        }

        host.Fail($"{path}: no such file or folder{HintAt(full, path)}");
        return [];
    }

    private static IEnumerable<DraftFile> TakeUp(ToolHost host, List<string> files, string whenNone)
    {
        if (files.Count == 0)
        {
            host.Fail(whenNone);
        }

        return files.Select(file => ToDraft(host, file));
    }

    private static DraftFile ToDraft(ToolHost host, string full) => new(full, host.Display(full));

    private static List<string> Walk(ToolHost host, string folder) =>
        DraftWalker.Walk(folder, (unreadable, why) => host.Fail($"{host.Display(unreadable)}: cannot be read: {why}"));

    // The matcher takes no absolute and no "../" patterns, and walks looping links for ever: the root is split off and the walk is our own.
    private static List<string> Match(ToolHost host, string pattern)
    {
        string root = pattern;
        while (root.Contains('*', StringComparison.Ordinal))
        {
            root = Path.GetDirectoryName(root)!;
        }

        if (!Directory.Exists(root))
        {
            return [];
        }

        Matcher matcher = new(StringComparison.Ordinal);
        matcher.AddInclude(Path.GetRelativePath(root, pattern));
        return [.. Walk(host, root).Where(file => matcher.Match(root, file).HasMatches)];
    }

    private static string HintAt(string full, string path)
    {
        string? folder = Path.GetDirectoryName(full);
        if (folder is null || !Directory.Exists(folder))
        {
            return "";
        }

        try
        {
            string[] names = [.. Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];
            return NearestName.Find(Path.GetFileName(full), names) is { } nearest
                ? $"; did you mean '{Path.Combine(Path.GetDirectoryName(path) ?? "", nearest).Replace(Path.DirectorySeparatorChar, '/')}'?"
                : "";
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
