using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ReviewLint.Readers;

/// <summary>Reads the names under the key "author": a name, a list of names, or entries with a "name" each.</summary>
internal static class AuthorNode
{
    // A list of entries; a "name" further in is that of an affiliation.
    private const int DeepestName = 2;

    /// <summary>The names; the parser stands on the end of the node afterwards.</summary>
    /// <param name="parser">It stands on the start of the node.</param>
    public static IEnumerable<Scalar> Read(Parser parser)
    {
        Stack<(bool IsMapping, string? Key)> open = [];
        do
        {
            switch (parser.Current)
            {
                case MappingStart or SequenceStart:
                    open.Push((parser.Current is MappingStart, null));
                    continue;
                case MappingEnd or SequenceEnd:
                    open.Pop();
                    break;
                case Scalar key when open.TryPeek(out (bool IsMapping, string? Key) mapping) && mapping is { IsMapping: true, Key: null }:
                    open.Pop();
                    open.Push((true, key.Value));
                    continue;
                case Scalar name when open.Count <= DeepestName && (open.Count == 0 || (open.Peek() is var (isMapping, key) && (isMapping ? key == "name" : open.Count == 1))):
                    yield return name;
                    break;
                default:
                    break;
            }

            if (open.TryPeek(out (bool IsMapping, string? Key) around) && around.IsMapping)
            {
                open.Pop();
                open.Push((true, null));
            }
        }
        while (open.Count > 0 && parser.MoveNext());
    }
}
