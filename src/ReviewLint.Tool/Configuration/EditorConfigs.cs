namespace ReviewLint.Tool.Configuration;

/// <summary>The .editorconfig files that apply to drafts, each read and checked once.</summary>
internal sealed class EditorConfigs(ToolHost host, RuleIndex rules)
{
    private const string FileName = ".editorconfig";

    private readonly Dictionary<string, EditorConfigFile?> _files = new(StringComparer.Ordinal);

    /// <summary>What the files say of a draft; the nearest goes before those further up.</summary>
    /// <exception cref="ToolFailure">A file cannot be read, or holds an unknown key or value.</exception>
    public DraftSettings For(string fullPath)
    {
        Stack<EditorConfigFile> files = [];
        for (string? folder = Path.GetDirectoryName(fullPath); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Read(folder) is { } file)
            {
                files.Push(file);
                if (file.IsRoot)
                {
                    break;
                }
            }
        }

        return files.SelectMany(file => file.Matching(fullPath))
            .Aggregate(DraftSettings.Empty, (settings, entry) => settings.With(entry, rules));
    }

    private EditorConfigFile? Read(string folder)
    {
        if (_files.TryGetValue(folder, out EditorConfigFile? known))
        {
            return known;
        }

        string path = Path.Combine(folder, FileName);
        EditorConfigFile? file = null;
        if (File.Exists(path))
        {
            try
            {
                file = EditorConfigFile.Parse(path, host.Display(path), File.ReadAllText(path));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                throw new ToolFailure($"{host.Display(path)}: cannot be read: {exception.Message}");
            }

            // A mistyped key is said even when its section matches no draft of this run.
            _ = file.Entries.Aggregate(DraftSettings.Empty, (settings, entry) => settings.With(entry, rules));
        }

        return _files[folder] = file;
    }
}
