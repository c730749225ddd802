using System.Buffers;
namespace ReviewLint.Readers;

/// <summary>The HTML tags that are met in drafts; anything else in angle brackets is text, such as "P &lt;0.05 and n&gt; 3".</summary>
internal static class HtmlTags
{
    private static readonly HashSet<string> s_names = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "article", "aside", "b", "blockquote", "br", "button", "caption", "center", "cite", "code", "col", "colgroup", "dd", "del",
        "details", "div", "dl", "dt", "em", "figcaption", "figure", "font", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "i",
        "iframe", "img", "input", "ins", "kbd", "label", "li", "main", "mark", "nav", "ol", "p", "pre", "q", "s", "section", "small", "span",
        "strike", "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "tt", "u", "ul", "video", "source",
    };

    private static readonly HashSet<string> s_inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "b", "cite", "code", "del", "em", "font", "i", "ins", "kbd", "mark", "q", "s", "small", "span", "strike", "strong", "sub",
        "sup", "tt", "u",
    };

    /// <summary>The characters that a name consists of.</summary>
    public static SearchValues<char> NameCharacters { get; } =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    /// <summary>Whether a name is that of a tag.</summary>
    public static bool IsKnown(ReadOnlySpan<char> name) => s_names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);

    /// <summary>Whether a known tag parts words.</summary>
    public static bool IsBreak(ReadOnlySpan<char> name) => !s_inline.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);
}
