using System.Collections.Immutable;

namespace ReviewLint.Text;

/// <summary>A list of phrases kept as data in <c>rules/lexicons</c>: one a line, '#' starts a comment, the first line names the source.</summary>
internal sealed class Lexicon
{
    private Lexicon(ImmutableArray<string> phrases)
    {
        Phrases = phrases;
        Set = phrases.ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The phrases in file order.</summary>
    public ImmutableArray<string> Phrases { get; }

    /// <summary>The phrases, found without regard to case.</summary>
    public HashSet<string> Set { get; }

    /// <summary>Reads a lexicon.</summary>
    /// <param name="name">The file name without folder and extension.</param>
    public static Lexicon Load(string name) => new([.. EmbeddedRules.Read($"lexicons/{name}.txt")
        .Split('\n')
        .Select(line => line.Trim())
        .Where(line => line.Length > 0 && line[0] != '#')]);
}
