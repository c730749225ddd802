using System.Collections.Immutable;
using ReviewLint.Tool.Configuration;

namespace ReviewLint.Tool.Input;

/// <summary>One of git's ignore files.</summary>
internal sealed class IgnoreFile
{
    private readonly string _folder;
    private readonly ImmutableArray<Line> _lines;

    private IgnoreFile(string folder, ImmutableArray<Line> lines)
    {
        _folder = folder;
        _lines = lines;
    }

    /// <summary>Reads the lines of an ignore file.</summary>
    /// <param name="folder">The absolute folder that its patterns count from.</param>
    /// <param name="text">Its text.</param>
    public static IgnoreFile Parse(string folder, string text) =>
        new(folder, [.. text.Split('\n').Select(line => line.TrimEnd('\r')).Select(ParseLine).OfType<Line>()]);

    /// <summary>What the file says of a path: ignored, not ignored, or nothing.</summary>
    /// <param name="fullPath">An absolute path below the folder of the file.</param>
    /// <param name="isFolder">Whether it is a folder.</param>
    public bool? Decide(string fullPath, bool isFolder)
    {
        string path = Path.GetRelativePath(_folder, fullPath).Replace(Path.DirectorySeparatorChar, '/');
        string name = Path.GetFileName(fullPath);
        return _lines.LastOrDefault(line => (isFolder || !line.FoldersOnly) && line.Pattern.IsMatch(line.IsAnchored ? path : name)) is { } last
            ? !last.IsNegated
            : null;
    }

    private static Line? ParseLine(string line)
    {
        line = TrimSpaces(line);
        if (line.Length == 0 || line[0] == '#')
        {
            return null;
        }

        bool isNegated = line[0] == '!';
        string pattern = isNegated ? line[1..] : line;
        bool foldersOnly = pattern.EndsWith('/');
        pattern = pattern.TrimEnd('/');
        bool isAnchored = pattern.Contains('/', StringComparison.Ordinal);
        pattern = pattern.StartsWith('/') ? pattern[1..] : pattern;
        return pattern.Length == 0 ? null : new Line(Glob.Parse(pattern, GlobDialect.Git), isNegated, foldersOnly, isAnchored);
    }

    // Spaces at the end do not count unless a backslash quotes them.
    private static string TrimSpaces(string line)
    {
        int end = line.Length;
        while (end > 0 && line[end - 1] == ' ' && !(end > 1 && line[end - 2] == '\\'))
        {
            end--;
        }

        return line[..end];
    }

    private sealed record Line(Glob Pattern, bool IsNegated, bool FoldersOnly, bool IsAnchored);
}
