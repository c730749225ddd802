using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds labels of cross-references: "{#fig-flow}", "#| label: tbl-studies" and "@fig-flow".</summary>
/// <remarks>Labels are markup, which no passage holds, so that they are looked for in the text of the draft itself.</remarks>
internal static class ExhibitLabels
{
    /// <summary>All labels, in the order of their places, those of figures first.</summary>
    public static IEnumerable<(ExhibitKind Kind, string Id, TextSpan Span, bool IsDefinition)> Find(ReviewDocument document) =>
        Find(document.Source.Text, "fig-", ExhibitKind.Figure).Concat(Find(document.Source.Text, "tbl-", ExhibitKind.Table));

    /// <summary>The labels that the draft defines; none where other files or panels may hold or stand for some, so that a missing one proves nothing.</summary>
    public static IEnumerable<(ExhibitKind Kind, string Id, TextSpan Span, bool IsDefinition)> Definitions(ReviewDocument document) =>
        MayStandElsewhere(document) ? [] : Find(document).Where(label => label.IsDefinition);

    private static bool MayStandElsewhere(ReviewDocument document)
    {
        string text = document.Source.Text;
        return text.Contains("{{< include", StringComparison.Ordinal) || text.Contains("child=", StringComparison.Ordinal) || text.Contains("layout-", StringComparison.Ordinal)
            || text.Contains("::: {#fig-", StringComparison.Ordinal) || text.Contains("{{< embed", StringComparison.Ordinal) || text.Contains("subcap", StringComparison.Ordinal);
    }

    private static IEnumerable<(ExhibitKind Kind, string Id, TextSpan Span, bool IsDefinition)> Find(string text, string prefix, ExhibitKind kind)
    {
        for (int at = text.IndexOf(prefix, StringComparison.Ordinal); at >= 0; at = text.IndexOf(prefix, at + prefix.Length, StringComparison.Ordinal))
        {
            int end = at + prefix.Length;
            while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or '_'))
            {
                end++;
            }

            bool isMention = at > 0 && text[at - 1] == '@' && (at < 2 || !char.IsLetterOrDigit(text[at - 2]));
            if (end > at + prefix.Length && (isMention || IsDefinition(text, at)))
            {
                yield return (kind, text[at..end].TrimEnd('-', '_'), new TextSpan(isMention ? at - 1 : at, end), !isMention);
            }
        }
    }

    private static bool IsDefinition(string text, int at)
    {
        if (at > 1 && text[at - 1] == '#' && text[at - 2] is '{' or ' ')
        {
            return true;
        }

        ReadOnlySpan<char> line = text.AsSpan(0, at);
        line = line[(line.LastIndexOf('\n') + 1)..].Trim();
        return line is "#| label:" or "%%| label:" or "```{r" or "```{python" or "```{r," or "#| label: \"";
    }
}
