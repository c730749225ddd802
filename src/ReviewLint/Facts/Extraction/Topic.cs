using System.Collections.Immutable;
using ReviewLint.Documents;

namespace ReviewLint.Facts.Extraction;

/// <summary>What tells that a topic is reported, as a file of <c>rules/topics</c> or <c>rules/checklists/topics</c> says.</summary>
/// <param name="File">Its file among the embedded ones.</param>
/// <param name="Roles">Roles of sections whose first words report it by themselves.</param>
/// <param name="Cues">Each a list of groups of terms; a sentence with a term of every group reports the topic.</param>
/// <param name="Unless">Terms that take a sentence out.</param>
/// <param name="Parts">Parts in which cues count; empty for all.</param>
/// <param name="Within">Roles of sections in which cues count; empty for all.</param>
internal sealed record Topic(
    string File,
    ImmutableArray<SectionRole> Roles,
    ImmutableArray<ImmutableArray<ImmutableArray<string>>> Cues,
    ImmutableArray<string> Unless,
    ImmutableArray<PartKind> Parts,
    ImmutableArray<SectionRole> Within)
{
    /// <summary>Reads the file of a topic.</summary>
    /// <remarks>
    /// A line is <c>key: values</c>: <c>role</c>, <c>part</c> and <c>within</c> with names separated by commas, <c>unless</c> with terms separated by '|', and any number
    /// of <c>cue</c> lines with groups separated by '+', terms within a group by '|'. '#' starts a comment.
    /// </remarks>
    /// <exception cref="FormatException">A line has an unknown key.</exception>
    public static Topic Load(string file)
    {
        ImmutableArray<SectionRole> roles = [];
        ImmutableArray<SectionRole> within = [];
        ImmutableArray<PartKind> parts = [];
        ImmutableArray<string> unless = [];
        List<ImmutableArray<ImmutableArray<string>>> cues = [];
        foreach (string line in Lines(file))
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            string values = line[(colon + 1)..];
            switch (line[..Math.Max(colon, 0)])
            {
                case "role":
                    roles = Names<SectionRole>(values);
                    break;
                case "within":
                    within = Names<SectionRole>(values);
                    break;
                case "part":
                    parts = Names<PartKind>(values);
                    break;
                case "unless":
                    unless = Split(values, '|');
                    break;
                case "cue":
                    cues.Add([.. Split(values, '+').Select(group => Split(group, '|'))]);
                    break;
                default:
                    throw new FormatException($"{file}: '{line}' begins with no key that a topic has");
            }
        }

        return new Topic(file, roles, [.. cues], unless, parts, within);
    }

    /// <summary>Whether cues count in a section.</summary>
    public bool IsSoughtIn(Section section) =>
        (Parts.IsEmpty || Parts.Contains(section.Part)) && (Within.IsEmpty || Within.Any(section.IsWithin));

    private static IEnumerable<string> Lines(string file) => EmbeddedRules.Read(file)
        .Split('\n')
        .Select(line => line.Trim())
        .Where(line => line.Length > 0 && line[0] != '#');

    private static ImmutableArray<T> Names<T>(string values)
        where T : struct, Enum => [.. Split(values, ',').Select(Enum.Parse<T>)];

    private static ImmutableArray<string> Split(string values, char separator) =>
        [.. values.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
}
