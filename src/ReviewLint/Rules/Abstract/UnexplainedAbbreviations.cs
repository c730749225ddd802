using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Abstract;

/// <summary>The abbreviations that a part uses and does not explain, as one finding names them.</summary>
/// <param name="First">The first of them.</param>
/// <param name="Names">Up to five of them in quotes, and how many more there are.</param>
/// <param name="Pronoun">"it stands" or "they stand".</param>
/// <param name="Others">The first places of up to five others.</param>
internal sealed record UnexplainedAbbreviations(AbbreviationUse First, string Names, string Pronoun, RelatedSpan[] Others)
{
    private const int MostNames = 5;

    /// <summary>Those of a part, or <see langword="null"/> when it explains all.</summary>
    public static UnexplainedAbbreviations? In(Review review, PartKind part)
    {
        // An extract may have lost the words that explained them.
        if (review.Abstract is { } text && review.SchemaOf(PartKind.Abstract)?.IsExtract(text) == true)
        {
            return null;
        }

        AbbreviationUse[] uses = [.. review.Abbreviations.Where(use => use.Part == part && !use.IsExplained).OrderBy(use => use.Span)];
        if (uses.Length == 0)
        {
            return null;
        }

        string[] quoted = [.. uses.Take(MostNames).Select(use => $"'{use.Form}'")];
        string names = uses.Length > MostNames ? $"{string.Join(", ", quoted)} and {uses.Length - MostNames} more"
            : quoted.Length == 1 ? quoted[0]
            : $"{string.Join(", ", quoted[..^1])} and {quoted[^1]}";
        return new UnexplainedAbbreviations(
            uses[0], names, uses.Length == 1 ? "it stands" : "they stand", [.. uses.Skip(1).Take(MostNames).Select(use => new RelatedSpan(use.Span, $"'{use.Form}'"))]);
    }
}
