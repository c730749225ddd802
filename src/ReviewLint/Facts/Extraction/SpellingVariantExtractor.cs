using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds the words of <c>lexicons/spelling-pairs.txt</c> in either spelling.</summary>
internal static class SpellingVariantExtractor
{
    private const string IzeGroup = "-ise";

    private static readonly ImmutableArray<(string British, string American)> s_pairs = PhrasePairs.Load("spelling-pairs");

    // Terms 2n and 2n + 1 are the spellings of pair n.
    private static readonly TermIndex s_index = MakeIndex();

    public static ImmutableArray<SpellingVariant> Extract(ReviewDocument document)
    {
        ImmutableArray<SpellingVariant>.Builder found = ImmutableArray.CreateBuilder<SpellingVariant>();
        foreach ((Section section, Sentence sentence) in ProseWords.Of(document))
        {
            s_index.Find(sentence.Text, (term, words) => Add(section, sentence, term, words, found));
        }

        return found.ToImmutable();
    }

    // Names ("American Heart Center", "Randomized Trial of ...") keep their own spelling.
    private static void Add(Section section, Sentence sentence, int term, TextSpan words, ImmutableArray<SpellingVariant>.Builder found)
    {
        string printed = sentence.Text[words.Start..words.End];
        if ((char.IsUpper(printed[0]) && words.Start > 0) || ProseWords.IsQuoted(sentence.Text, words.Start))
        {
            return;
        }

        (string british, string american) = s_pairs[term / 2];
        found.Add(new SpellingVariant(section, sentence, words.Start, printed, Anchor.Adjacent, IsIze(british, american) ? IzeGroup : british.TrimEnd('*'), term % 2 == 1));
    }

    // "randomise" and "randomize": one choice for all words. "Analysed" goes with either, as in Oxford spelling.
    private static bool IsIze(string british, string american) => british.Replace("is", "iz", StringComparison.Ordinal) == american;

    private static TermIndex MakeIndex()
    {
        TermIndex index = new();
        foreach ((string british, string american) in s_pairs)
        {
            _ = index.Add(british);
            _ = index.Add(american);
        }

        return index;
    }
}
