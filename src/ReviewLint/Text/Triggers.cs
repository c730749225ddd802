using System.Buffers;

namespace ReviewLint.Text;

/// <summary>Words that must occur in a sentence before a pattern is worth trying on it.</summary>
/// <remarks>
/// The run-time has a search of its own for each kind of list (few or many words, letters only or not, with or without case) and compiles each
/// when it first runs, which takes longer than a draft. All lists are therefore made of one kind: without regard to case, and filled up with
/// words that no text holds.
/// </remarks>
internal static class Triggers
{
    private static readonly string[] s_fill = [.. Enumerable.Range(1, 8).Select(i => new string((char)i, 3)), "\u0001\u0002\u0003"];

    /// <summary>Makes a list; words of at least three characters are found fastest.</summary>
    public static SearchValues<string> Of(params IEnumerable<string> words) => SearchValues.Create([.. words, .. s_fill], StringComparison.OrdinalIgnoreCase);
}
