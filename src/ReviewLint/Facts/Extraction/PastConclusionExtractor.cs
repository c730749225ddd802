using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="PastConclusion"/> facts.</summary>
internal static class PastConclusionExtractor
{
    private static readonly HashSet<string> s_past = Lexicon.Load("past-verbs").Set;

    private static readonly HashSet<string> s_present = Lexicon.Load("present-verbs").Set;

    public static ImmutableArray<PastConclusion> Extract(ReviewDocument document)
    {
        if (document.Abstract?.Find(SectionRole.Conclusions) is not { Sentences: [var first, ..] } section || Past(first) is not (var start, var length))
        {
            return [];
        }

        return section.SelfAndDescendants().SelectMany(each => each.Sentences).All(sentence => Past(sentence) is not null)
            ? [new PastConclusion(section, first, start, first.Text.Substring(start, length), Anchor.Segment, section.Sentences.Count)]
            : [];
    }

    // The first past verb of a sentence that has no verb in another tense; null for any other sentence.
    private static (int Start, int Length)? Past(Sentence sentence)
    {
        (int Start, int Length)? past = null;
        string text = sentence.Text;
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && (char.IsLetter(text[i]) || text[i] == '\''))
            {
                continue;
            }

            string word = text[start..i];
            if (s_present.Contains(word))
            {
                return null;
            }

            past ??= s_past.Contains(word) ? (start, i - start) : null;
            start = i + 1;
        }

        return past;
    }
}
