using System.Collections.Immutable;

namespace ReviewLint.Text;

/// <summary>A lexicon of pairs, one a line: <c>EMBASE => Embase</c>.</summary>
internal static class PhrasePairs
{
    private const string Arrow = " => ";

    /// <summary>Reads a lexicon whose every line is a pair.</summary>
    /// <param name="name">The file name without folder and extension.</param>
    /// <exception cref="FormatException">A line is no pair.</exception>
    public static ImmutableArray<(string Left, string Right)> Load(string name) => [.. Lexicon.Load(name).Phrases.Select(line => Part(name, line))];

    private static (string Left, string Right) Part(string name, string line) =>
        line.Split(Arrow) is [var left, var right] ? (left, right) : throw new FormatException($"lexicons/{name}.txt: '{line}' is not 'one{Arrow}other'");
}
