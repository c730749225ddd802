using System.IO.Enumeration;
using ReviewLint.Readers;

namespace ReviewLint.Tool.Input;

/// <summary>Finds the drafts in a folder as git sees it; links to folders are not followed, so loops do no harm.</summary>
internal static class DraftWalker
{
    private static readonly EnumerationOptions s_options = new() { AttributesToSkip = 0, IgnoreInaccessible = false, RecurseSubdirectories = false };

    // What a repository says of itself is no draft; one that is named on the command line is read all the same.
    private static readonly string[] s_ownPages = ["README", "CHANGELOG", "CONTRIBUTING", "LICENSE", "CODE_OF_CONDUCT"];

    /// <summary>All drafts below a folder, absolute, in ordinal order.</summary>
    /// <param name="folder">The folder, absolute; itself it is entered even when git ignores it.</param>
    /// <param name="onUnreadable">Told of each folder that cannot be read.</param>
    public static List<string> Walk(string folder, Action<string, string> onUnreadable)
    {
        List<string> found = [];
        Stack<(string Folder, IgnoreRules Rules)> open = new([(folder, IgnoreRules.Of(folder))]);
        while (open.TryPop(out (string Folder, IgnoreRules Rules) at))
        {
            try
            {
                foreach ((string path, bool isFolder) in List(at.Folder))
                {
                    if (!at.Rules.IsIgnored(path, isFolder))
                    {
                        if (isFolder)
                        {
                            open.Push((path, at.Rules.Enter(path)));
                        }
                        else
                        {
                            found.Add(path);
                        }
                    }
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                onUnreadable(at.Folder, exception.Message);
            }
        }

        found.Sort(StringComparer.Ordinal);
        return found;
    }

    /// <summary>Whether a file of this name is a draft that a walk takes up: of a kind that is read, no golden file, no README.</summary>
    public static bool IsDraft(ReadOnlySpan<char> name) =>
        IsReadable(name)
        && !name.EndsWith(".verified.txt", StringComparison.OrdinalIgnoreCase)
        && !name.EndsWith(".received.txt", StringComparison.OrdinalIgnoreCase)
        && !IsOwnPage(Path.GetFileNameWithoutExtension(name));

    /// <summary>Whether a file of this name is of a kind that is read.</summary>
    public static bool IsReadable(ReadOnlySpan<char> name)
    {
        foreach (string extension in DraftReader.Extensions)
        {
            if (name.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOwnPage(ReadOnlySpan<char> stem)
    {
        foreach (string page in s_ownPages)
        {
            if (stem.Equals(page, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static FileSystemEnumerable<(string Path, bool IsFolder)> List(string folder) =>
        new(folder, (ref FileSystemEntry entry) => (entry.ToFullPath(), entry.IsDirectory), s_options)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => entry.IsDirectory
                ? !entry.FileName.SequenceEqual(".git") && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint)
                : IsDraft(entry.FileName),
        };
}
