using System.Text.RegularExpressions;
using ReviewLint.Documents;

namespace ReviewLint.Facts.Extraction;

/// <summary>Signs that a review includes studies, however loosely it speaks of them.</summary>
internal static partial class InclusionSigns
{
    /// <summary>Whether the results or the summary speak of any study that is not excluded, ongoing, awaited or called for.</summary>
    public static bool AreIn(ReviewDocument document) => StudySections.Of(document)
        .Where(section => !StudySections.Concludes(section))
        .SelectMany(section => section.Sentences)
        .Any(sentence => Sign().IsMatch(sentence.Text) && !Elsewhere().IsMatch(sentence.Text));

    [GeneratedRegex(
        @"\b\d{2}% (?:CI|confidence)|\b(?:both|most|many|several|some|few|all(?: of)?(?: the)?) (?:included |eligible )?(?:studies|trials|RCTs)\b"
        + "|" + NumberGrammar.Number + @"(?<!\bno|\bnone|\bzero|\b0)(?: (?!(?:quasi-|cluster-)?(?:stud(?:y|ies)|trials?|RCTs?)\b)[^\s,.;()]+){0,5} (?:quasi-|cluster-)?(?:stud(?:y|ies)|trials?|RCTs?)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sign();

    [GeneratedRegex(
        @"\b(?:exclu\w+|ongoing|awaiting|await|planned|recruiting|future|in progress|under ?way|unfinished|terminated|ineligible|not (?:eligible|meet)|will|would|should|could|must|are needed|is needed|required|one of (?:two|three)|eligible for this review|searched|looked for|wanted to)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Elsewhere();
}
