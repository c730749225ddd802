namespace ReviewLint.Tests.Conventions;

/// <summary>What the tests of the house's rules share.</summary>
internal static class House
{
    /// <summary>Fails with every breach of a rule of the house, one a line.</summary>
    public static void HasNone(IEnumerable<string> breaches)
    {
        string[] all = [.. breaches];
        Assert.True(all.Length == 0, $"{all.Length} breaches:\n  {string.Join("\n  ", all)}");
    }

    /// <summary>The files below a folder of the repository with their relative paths, in order; build output is left out.</summary>
    public static IEnumerable<(string Path, string Text)> Files(string folder, string pattern)
    {
        string root = Repository.PathOf(folder.Split('/'));
        return !Directory.Exists(root) ? [] : Directory.EnumerateFiles(root, pattern, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => (path, File.ReadAllText(Repository.PathOf(path.Split('/'))).ReplaceLineEndings("\n")));
    }
}
