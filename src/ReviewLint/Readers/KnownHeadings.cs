using ReviewLint.Documents;

namespace ReviewLint.Readers;

/// <summary>Tells whether words that are not marked up as a heading are one.</summary>
internal static class KnownHeadings
{
    private const int Longest = 80;

    /// <summary>Whether any part of a review has a heading of these words; a closing colon or stop is ignored.</summary>
    public static bool Contains(string words)
    {
        if (words.Length is < 3 or > Longest)
        {
            return false;
        }

        return IsListed(words) || Parts(words).All(IsListed);
    }

    /// <summary>The words of a heading that names the objectives, after which a question is an answer and no heading.</summary>
    public static bool IsObjective(string words) =>
        Find(words, PartKind.Summary) == SectionRole.Objectives || Find(words, PartKind.Body) == SectionRole.Objectives;

    /// <summary>Whether a heading opens a part of its own.</summary>
    public static bool OpensPart(string words) => Find(words, PartKind.Body) is SectionRole.Abstract or SectionRole.Summary;

    // "Methods and findings", "Conclusions/Significance"
    private static string[] Parts(string words)
    {
        string[] parts = words.Split([" and ", " AND ", "/", " & "], StringSplitOptions.TrimEntries);
        return parts.Length == 2 ? parts : ["-"];
    }

    private static bool IsListed(string words) =>
        Find(words, PartKind.Body) != SectionRole.Unknown
        || Find(words, PartKind.Abstract) != SectionRole.Unknown
        || Find(words, PartKind.Summary) != SectionRole.Unknown
        || SectionRoles.IsSummaryHeading(words);

    private static SectionRole Find(string words, PartKind part) => SectionRoles.Find(words, part);
}
