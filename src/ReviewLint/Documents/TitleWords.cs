using System.Collections.Immutable;
using System.Text.Json;

namespace ReviewLint.Documents;

/// <summary>Words of titles that name the kind of a review; the lists are data in <c>rules/schemas/titles.json</c>.</summary>
internal static class TitleWords
{
    private static readonly Lazy<Dictionary<DocumentType, ImmutableArray<string>>> s_phrases = new(Load);

    /// <summary>Whether a title says that the review is of a kind.</summary>
    public static bool Names(string title, DocumentType type)
    {
        string spaced = title.TrimEnd('.', ' ');
        return s_phrases.Value[type].Any(phrase => spaced.Contains(phrase, StringComparison.OrdinalIgnoreCase))
            || (type == DocumentType.Protocol && spaced.EndsWith(" protocol", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The kinds that titles name, the more particular ones first.</summary>
    public static ImmutableArray<DocumentType> Kinds { get; } =
    [
        DocumentType.Overview, DocumentType.Qualitative, DocumentType.Scoping, DocumentType.Rapid, DocumentType.Dta,
    ];

    private static Dictionary<DocumentType, ImmutableArray<string>> Load()
    {
        using JsonDocument json = JsonDocument.Parse(EmbeddedRules.Read("schemas/titles.json"));
        return json.RootElement.EnumerateObject().ToDictionary(
            kind => Schemas.Parse<DocumentType>(kind.Name),
            kind => kind.Value.EnumerateArray().Select(phrase => phrase.GetString()!).ToImmutableArray());
    }
}
