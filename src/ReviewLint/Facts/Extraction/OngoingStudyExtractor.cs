using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds how many ongoing studies each place says that the review identified.</summary>
internal static partial class OngoingStudyExtractor
{
    public static ImmutableArray<StudyCount> Extract(ReviewDocument document)
    {
        ImmutableArray<StudyCount>.Builder found = ImmutableArray.CreateBuilder<StudyCount>();
        foreach (Section section in StudySections.Of(document))
        {
            foreach (Sentence sentence in section.Sentences.Where(sentence => sentence.Text.Contains("ongoing", StringComparison.Ordinal)))
            {
                if (Identified().Match(sentence.Text) is { Success: true } match && NumberGrammar.Read(match.Groups["n"].ValueSpan) is > 0 and var number)
                {
                    Group digits = match.Groups["n"];
                    string text = sentence.Text[digits.Index..(match.Index + match.Length)];
                    found.Add(new StudyCount(section, sentence, digits.Index, text, Anchor.Adjacent, number, CountHedge.Exact));
                }
            }
        }

        // A second number in a place may be of a part of the question, and so may the first.
        return [.. found.GroupBy(count => count.Place).Where(place => place.Count() == 1).Select(place => place.Single())];
    }

    [GeneratedRegex(
        @"\b(?:identified|found|are|also|and) (?<n>" + NumberGrammar.Number + @") (?:potentially )?(?:relevant |eligible )?ongoing,? (?:[a-z][a-z-]*,? ){0,2}(?:studies|study|trials?|RCTs?)\b(?! (?:of|on|in|for|comparing)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Identified();
}
