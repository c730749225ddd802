using System.Text.RegularExpressions;
using ReviewLint.Documents;

namespace ReviewLint.Facts.Extraction;

/// <summary>What an abstract says of the question: objectives and eligibility, items 2 and 3.</summary>
internal static partial class AbstractQuestion
{
    private static readonly string[] s_exclusionCues = ["xclu"];

    /// <summary>Item 2: a sentence states the aim, or a heading for it has text.</summary>
    public static AbstractWords? Objective(AbstractText text)
    {
        if (text.Under(SectionRole.Objectives) is { } words)
        {
            return words;
        }

        foreach ((Section section, Text.Sentence sentence) in text.Sentences)
        {
            if (RunningAbstract.StatesAim(sentence))
            {
                return AbstractText.Whole(section, sentence);
            }
        }

        return null;
    }

    /// <summary>Item 3: the abstract says what was included and, in so many words, what was excluded.</summary>
    public static AbstractWords? BothKindsOfCriteria(AbstractText text) => AbstractText.Find(text.Sentences, s_exclusionCues, Exclusion());

    /// <summary>Item 3 in part: what was included.</summary>
    public static AbstractWords? SomeCriteria(AbstractText text) => text.Under(SectionRole.Criteria, SectionRole.CriteriaDesigns, SectionRole.CriteriaParticipants)
        ?? AbstractWords.Of(text.Review.EligibilityStatements
            .Where(statement => statement.Part == PartKind.Abstract)
            .SelectMany(statement => statement.Elements)
            .FirstOrDefault(element => element.Anchor == Anchor.Adjacent && element.Part == PartKind.Abstract));

    // "Studies were excluded if ...", "we excluded crossover trials"; "1073 records were excluded" tells of the selection, not of a criterion.
    [GeneratedRegex(
        @"\b(?:studies|trials|reports|publications|reviews|patients|participants|those|which|that|and) (?:were|are|was|would be|had been) (?:also )?excluded\b(?! (?:in the|after|from the|due to dup|as dup|leaving))|\b(?<!after )[Ww]e (?:also )?excluded (?!\d)|\b[Ee]xclusion criteria (?:were|was|included?|comprised|consisted)\b|\b[Ee]xclusion criteria:|\bexcluded? (?:if|when|on the basis)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Exclusion();
}
