using System.Text.Json;

namespace ReviewLint.Facts.Extraction;

/// <summary>The matrix of certainty, size of effect and wording; it is data in <c>rules/certainty-wording.json</c>.</summary>
internal static class CertaintyWording
{
    private static readonly Lazy<(Dictionary<string, HedgeWord> Hedges, Dictionary<(CertaintyLevel Level, string Column), string> Cells)> s_data = new(Load);

    /// <summary>The words that hedge, with what each stands for.</summary>
    public static Dictionary<string, HedgeWord> Hedges => s_data.Value.Hedges;

    /// <summary>What a word stands for when it hedges, else <see langword="null"/>.</summary>
    public static HedgeWord? Find(ReadOnlySpan<char> word) => Hedges.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out HedgeWord? hedge) ? hedge : null;

    /// <summary>The hedge that a level calls for.</summary>
    public static ClaimHedge HedgeOf(CertaintyLevel level) => Read(s_data.Value.Cells[(level, "hedge")]);

    /// <summary>The level that a hedge stands for.</summary>
    public static CertaintyLevel LevelOf(ClaimHedge hedge) => Enum.GetValues<CertaintyLevel>().First(level => HedgeOf(level) == hedge);

    /// <summary>The wording that fits a level, for example "may reduce ... slightly".</summary>
    public static string Suggest(CertaintyLevel level, ClaimSize size, EffectDirection direction)
    {
        (string verb, string noun) = direction switch
        {
            EffectDirection.Decreases => ("reduce", "reduction"),
            EffectDirection.Increases => ("increase", "increase"),
            EffectDirection.Worsens => ("worsen", "worsening"),
            EffectDirection.Improves => ("improve", "improvement"),
            _ => ("affect", "effect"),
        };
        return s_data.Value.Cells[(level, size.ToString().ToLowerInvariant())]
            .Replace("{base}", verb, StringComparison.Ordinal)
            .Replace("{third}", verb + "s", StringComparison.Ordinal)
            .Replace("{noun}", noun, StringComparison.Ordinal);
    }

    private static (Dictionary<string, HedgeWord> Hedges, Dictionary<(CertaintyLevel Level, string Column), string> Cells) Load()
    {
        using JsonDocument json = JsonDocument.Parse(EmbeddedRules.Read("certainty-wording.json"));
        Dictionary<string, HedgeWord> hedges = new(StringComparer.OrdinalIgnoreCase);
        foreach (JsonProperty kind in json.RootElement.GetProperty("hedges").EnumerateObject())
        {
            foreach (JsonElement word in kind.Value.EnumerateArray())
            {
                bool isReport = kind.Name == "report";
                hedges.Add(word.GetString()!, new HedgeWord(isReport ? ClaimHedge.May : Read(kind.Name), isReport));
            }
        }

        Dictionary<(CertaintyLevel, string), string> cells = [];
        foreach (JsonProperty row in json.RootElement.GetProperty("levels").EnumerateObject())
        {
            CertaintyLevel level = Enum.GetValues<CertaintyLevel>().First(each => each.ToName() == row.Name);
            foreach (JsonProperty cell in row.Value.EnumerateObject())
            {
                cells.Add((level, cell.Name), cell.Value.GetString()!);
            }
        }

        return (hedges, cells);
    }

    private static ClaimHedge Read(string name) => name switch
    {
        "plain" => ClaimHedge.Plain,
        "probably" => ClaimHedge.Probably,
        "may" => ClaimHedge.May,
        _ => ClaimHedge.VeryUncertain,
    };
}
