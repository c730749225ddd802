using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds terms that <c>lexicons/preferred-terms.txt</c> writes otherwise.</summary>
internal static class TermSlipExtractor
{
    // By their number in the index: terms that differ in case or hyphens only share one.
    private static readonly List<List<(string Printed, string Preferred)>> s_terms = [];

    private static readonly TermIndex s_index = MakeIndex();

    public static ImmutableArray<StyleSlip> Extract(ReviewDocument document)
    {
        ImmutableArray<StyleSlip>.Builder slips = ImmutableArray.CreateBuilder<StyleSlip>();
        foreach ((Section section, Sentence sentence) in ProseWords.Of(document))
        {
            s_index.Find(sentence.Text, (term, words) =>
            {
                foreach ((string, string) pair in s_terms[term])
                {
                    Add(section, sentence, pair, words, slips);
                }
            });
        }

        return slips.ToImmutable();
    }

    // The index knows neither case nor hyphens. A term in lower case stands for its form at the start of a sentence too.
    private static void Add(Section section, Sentence sentence, (string Printed, string Preferred) term, TextSpan words, ImmutableArray<StyleSlip>.Builder slips)
    {
        string printed = sentence.Text[words.Start..words.End];
        bool isCapitalised = printed != term.Printed && string.Equals(printed, term.Printed, StringComparison.OrdinalIgnoreCase)
            && char.IsLower(term.Printed[0]) && printed[1..] == term.Printed[1..];
        if ((printed == term.Printed || isCapitalised) && !ProseWords.IsQuoted(sentence.Text, words.Start) && !IsPartOfWord(sentence.Text, words))
        {
            string preferred = isCapitalised ? char.ToUpperInvariant(term.Preferred[0]) + term.Preferred[1..] : term.Preferred;
            slips.Add(new StyleSlip(section, sentence, words.Start, printed, Anchor.Adjacent, preferred));
        }
    }

    // "non-p-value", "EMBASE.com", "OvidMEDLINE".
    private static bool IsPartOfWord(string text, TextSpan words) =>
        (words.Start > 0 && text[words.Start - 1] is '-' or '/' or '.' or '@') || (words.End + 1 < text.Length && text[words.End] is '-' or '.' or '/' && char.IsLetterOrDigit(text[words.End + 1]));

    private static TermIndex MakeIndex()
    {
        TermIndex index = new();
        foreach ((string Printed, string Preferred) pair in PhrasePairs.Load("preferred-terms"))
        {
            int number = index.Add(pair.Printed);
            if (number == s_terms.Count)
            {
                s_terms.Add([]);
            }

            s_terms[number].Add(pair);
        }

        return index;
    }
}
