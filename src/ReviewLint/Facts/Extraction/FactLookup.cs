using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds facts by the sentence they stand in.</summary>
internal static class FactLookup
{
    /// <summary>The facts of each sentence, in order. A passage makes each of its sentences once, so they are told apart by reference, without looking at their text.</summary>
    public static ILookup<Sentence, T> BySentence<T>(this IEnumerable<T> facts)
        where T : Fact => facts.ToLookup<T, Sentence>(fact => fact.Sentence, ReferenceEqualityComparer.Instance);
}
