using System.Collections.Immutable;

namespace ReviewLint.Reporting;

/// <summary>A path as a URI reference.</summary>
/// <param name="Uri">Percent-encoded, with forward slashes.</param>
/// <param name="HasBase">Whether it is read from the working folder; SARIF forbids ".." below a base.</param>
internal readonly record struct SarifUri(string Uri, bool HasBase)
{
    /// <summary>The reference of a path as it is reported.</summary>
    public static SarifUri Of(string path)
    {
        string slashed = path.Replace('\\', '/');
        if (slashed is ['/', .. var rooted])
        {
            return new SarifUri("file:///" + Encode(rooted.TrimStart('/').Split('/')), false);
        }

        if (slashed is [var drive, ':', '/', .. var below] && char.IsAsciiLetter(drive))
        {
            return new SarifUri($"file:///{drive}:/{Encode(below.Split('/'))}", false);
        }

        ImmutableArray<string> segments = Fold(slashed.Split('/'));
        return new SarifUri(Encode(segments), segments is not ["..", ..]);
    }

    private static ImmutableArray<string> Fold(string[] segments)
    {
        List<string> folded = [];
        foreach (string segment in segments)
        {
            if (segment == ".." && folded is [.., not ".."])
            {
                folded.RemoveAt(folded.Count - 1);
            }
            else if (segment is not ("" or "."))
            {
                folded.Add(segment);
            }
        }

        return [.. folded];
    }

    // A colon is escaped, so that no first segment reads as a scheme ("study:a.md").
    private static string Encode(IEnumerable<string> segments) =>
        string.Join('/', segments.Select(segment => System.Uri.EscapeDataString(segment)));
}
