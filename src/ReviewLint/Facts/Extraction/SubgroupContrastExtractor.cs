using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReviewLint.Documents;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="SubgroupContrast"/> facts.</summary>
internal static partial class SubgroupContrastExtractor
{
    public static ImmutableArray<SubgroupContrast> Extract(ReviewDocument document) =>
    [
        .. from section in ResultSections.Of(document)
           from sentence in section.Sentences
           where sentence.Text.Contains("ignific", StringComparison.Ordinal)
           let match = Contrast().Match(sentence.Text)
           where match.Success && IsOfPeople(match)
           select new SubgroupContrast(section, sentence, match.Index, match.Value, Anchor.Adjacent, Test().IsMatch(sentence.Passage.Text)),
    ];

    // "Significant in the short term but not in the long term" compares times, "in pain but not in function" outcomes.
    private static bool IsOfPeople(Match match) => People().IsMatch(match.Groups["one"].ValueSpan) && People().IsMatch(match.Groups["other"].ValueSpan);

    [GeneratedRegex(
        @"\b(?:non-?)?signific(?:ant(?:ly)?|ance)\b[^.;()]{0,60}?(?: \([^()]{0,120}\))? (?:in|for|among|only in|only for|only among) (?<one>[^.;,()]{3,60})(?: \([^()]{0,120}\))?,? (?:(?:but|and|though|although|while|whereas) (?:(?:was|were|is|are|it was) )?(?:not(?: significant)?|no (?:significant )?(?:effect|difference|reduction|improvement|benefit))|rather than|(?:but )?non-?significant) (?:in|for|among) (?<other>[^.;,()]{3,60})",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Contrast();

    [GeneratedRegex(
        @"\b(?:sub-?groups?|adults?|child(?:ren)?|adolescents?|wom[ae]n|m[ae]n|males?|females?|boys?|girls?|infants?|neonates?|people|persons|patients|participants|those|smokers?|diabetics?|older|younger|elderly|trials?|stud(?:y|ies)|settings?|countries|doses?)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex People();

    [GeneratedRegex(@"\b(?:tests? (?:for|of) (?:sub-?group|interaction|differences?)|interaction|sub-?group differences?|differences? between (?:the )?sub-?groups|P ?(?:for|of|-?interaction))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Test();
}
