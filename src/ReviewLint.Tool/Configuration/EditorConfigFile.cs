using System.Collections.Immutable;

namespace ReviewLint.Tool.Configuration;

/// <summary>The lines of an .editorconfig file, in order.</summary>
internal sealed class EditorConfigFile
{
    private readonly string _folder;

    private EditorConfigFile(string folder, bool isRoot, ImmutableArray<EditorConfigEntry> entries)
    {
        _folder = folder;
        IsRoot = isRoot;
        Entries = entries;
    }

    /// <summary>Whether files further up do not count.</summary>
    public bool IsRoot { get; }

    /// <summary>All pairs that stand in a section.</summary>
    public ImmutableArray<EditorConfigEntry> Entries { get; }

    /// <summary>Reads a file. Lines that are neither section nor pair are passed over, as every reader of the format does.</summary>
    /// <param name="fullPath">Where it lies.</param>
    /// <param name="displayPath">Its path in messages.</param>
    /// <param name="text">Its text.</param>
    public static EditorConfigFile Parse(string fullPath, string displayPath, string text)
    {
        string folder = Path.GetDirectoryName(fullPath)!;
        bool isRoot = false;
        Glob? section = null;
        ImmutableArray<EditorConfigEntry>.Builder entries = ImmutableArray.CreateBuilder<EditorConfigEntry>();
        string[] lines = text.TrimStart('\uFEFF').Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i].Trim();
            if (line.Length == 0 || line[0] is '#' or ';')
            {
                continue;
            }

            if (line[0] == '[' && StripComment(line) is var header && header.EndsWith(']'))
            {
                section = ParseSection(header[1..^1]);
                continue;
            }

            int separator = line.IndexOfAny(['=', ':']);
            if (separator <= 0)
            {
                continue;
            }

            string key = line[..separator].Trim().ToLowerInvariant();
            string value = StripComment(line[(separator + 1)..].Trim());
            if (section is not null)
            {
                entries.Add(new EditorConfigEntry(section, key, value, $"{displayPath}:{i + 1}"));
            }
            else if (key == "root")
            {
                isRoot = value.Equals("true", StringComparison.OrdinalIgnoreCase);
            }
        }

        return new EditorConfigFile(folder, isRoot, entries.ToImmutable());
    }

    /// <summary>The pairs of the sections that match a file below the folder of this one, in order.</summary>
    public IEnumerable<EditorConfigEntry> Matching(string fullPath)
    {
        string path = Path.GetRelativePath(_folder, fullPath).Replace(Path.DirectorySeparatorChar, '/');
        return Entries.Where(entry => entry.Section.IsMatch(path));
    }

    // A pattern without a slash counts in every folder below, one with a slash from the folder of the file.
    private static Glob ParseSection(string pattern) => Glob.Parse(
        pattern.Contains('/', StringComparison.Ordinal) ? pattern.TrimStart('/') : $"**/{pattern}", GlobDialect.EditorConfig);

    // As Roslyn reads it: " #" and " ;" end a value, "a#b" does not.
    private static string StripComment(string value)
    {
        for (int i = 0; i < value.Length; i++)
        {
            if (value[i] is '#' or ';' && (i == 0 || char.IsWhiteSpace(value[i - 1])))
            {
                return value[..i].TrimEnd();
            }
        }

        return value;
    }
}
