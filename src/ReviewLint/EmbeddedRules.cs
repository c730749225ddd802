namespace ReviewLint;

/// <summary>The pages, lexicons and schemas of <c>rules/</c>, which the library carries inside.</summary>
internal static class EmbeddedRules
{
    /// <summary>The text of a file.</summary>
    /// <param name="name">For example "lexicons/registers.txt", "schemas/roles.json" or "rules/RL7001.md".</param>
    /// <exception cref="ArgumentException">There is no such file.</exception>
    public static string Read(string name)
    {
        using Stream stream = typeof(EmbeddedRules).Assembly.GetManifestResourceStream(name)
            ?? throw new ArgumentException($"no embedded file '{name}'", nameof(name));
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }

    /// <summary>Whether there is a file of this name.</summary>
    public static bool Exists(string name) => typeof(EmbeddedRules).Assembly.GetManifestResourceInfo(name) is not null;
}
