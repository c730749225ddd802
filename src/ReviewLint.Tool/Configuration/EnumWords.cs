using System.Globalization;
using ReviewLint.Documents;
using ReviewLint.Reporting;
using ReviewLint.Text;

namespace ReviewLint.Tool.Configuration;

/// <summary>The values that options and keys take, with messages that name the nearest one.</summary>
internal static class EnumWords
{
    /// <summary>The words of the document types.</summary>
    public static IReadOnlyList<string> DocumentTypes { get; } =
        [.. Enum.GetValues<DocumentType>().Where(type => type != DocumentType.Unknown).Select(type => type.ToKebabCase())];

    /// <summary>The words of the profiles.</summary>
    public static IReadOnlyList<string> Profiles { get; } = [.. Enum.GetValues<Profile>().Select(profile => profile.ToKebabCase())];

    /// <summary>Reads a document type.</summary>
    /// <exception cref="ToolFailure">It is none.</exception>
    public static DocumentType ParseDocumentType(string where, string word) =>
        Parse(where, word, DocumentTypes, Enum.GetValues<DocumentType>().Where(type => type != DocumentType.Unknown));

    /// <summary>Reads a profile.</summary>
    /// <exception cref="ToolFailure">It is none.</exception>
    public static Profile ParseProfile(string where, string word) => Parse(where, word, Profiles, Enum.GetValues<Profile>());

    /// <summary>Reads a calendar date.</summary>
    /// <exception cref="ToolFailure">It is none.</exception>
    public static DateOnly ParseDate(string where, string word) =>
        DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? date
            : throw new ToolFailure($"{where}: '{word}' is no date such as 2026-11-22");

    /// <summary>Reads one of some words, without regard to case.</summary>
    /// <exception cref="ToolFailure">It is none of them.</exception>
    public static string ParseWord(string where, string word, IReadOnlyList<string> words) =>
        words.FirstOrDefault(known => known.Equals(word, StringComparison.OrdinalIgnoreCase))
        ?? throw new ToolFailure($"{where}: unknown value '{word}'{NearestName.Hint(word, words, listAll: true)}");

    private static T Parse<T>(string where, string word, IReadOnlyList<string> words, IEnumerable<T> values)
        where T : struct, Enum
    {
        string known = ParseWord(where, word, words);
        return values.First(value => value.ToKebabCase() == known);
    }
}
