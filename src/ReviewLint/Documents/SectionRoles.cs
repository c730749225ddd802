using System.Text.Json;

namespace ReviewLint.Documents;

/// <summary>Looks up what a heading makes its section; the aliases are data in <c>rules/schemas/roles.json</c>.</summary>
internal static class SectionRoles
{
    private static readonly Lazy<Dictionary<(string Scope, string Heading), SectionRole>> s_aliases = new(Load);

    /// <summary>The role of a heading in a part, or <see cref="SectionRole.Unknown"/>.</summary>
    /// <param name="heading">The words of the heading, not folded.</param>
    /// <param name="part">The part that the heading stands in.</param>
    public static SectionRole Find(string heading, PartKind part)
    {
        string folded = HeadingFolder.Fold(heading);
        string scope = part switch
        {
            PartKind.Abstract => "abstract",
            PartKind.Summary => "summary",
            _ => "body",
        };
        return s_aliases.Value.TryGetValue((scope, folded), out SectionRole role) || s_aliases.Value.TryGetValue(("any", folded), out role)
            ? role
            : SectionRole.Unknown;
    }

    /// <summary>Whether a heading is one that only a plain-language summary has.</summary>
    public static bool IsSummaryHeading(string heading) =>
        s_aliases.Value.ContainsKey(("summary-only", HeadingFolder.Fold(heading)));

    private static Dictionary<(string Scope, string Heading), SectionRole> Load()
    {
        using JsonDocument json = JsonDocument.Parse(EmbeddedRules.Read("schemas/roles.json"));
        Dictionary<(string, string), SectionRole> aliases = [];
        foreach (JsonProperty scope in json.RootElement.EnumerateObject())
        {
            foreach (JsonProperty role in scope.Value.EnumerateObject())
            {
                SectionRole value = Enum.Parse<SectionRole>(role.Name);
                foreach (JsonElement alias in role.Value.EnumerateArray())
                {
                    aliases.TryAdd((scope.Name, HeadingFolder.Fold(alias.GetString()!)), value);
                    if (scope.Name == "summary-only")
                    {
                        aliases.TryAdd(("summary", HeadingFolder.Fold(alias.GetString()!)), value);
                    }
                }
            }
        }

        return aliases;
    }
}
