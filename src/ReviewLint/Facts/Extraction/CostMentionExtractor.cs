using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="CostMention"/> facts in what the review plans, reports and concludes.</summary>
internal static partial class CostMentionExtractor
{
    private static readonly SearchValues<string> s_triggers = Triggers.Of(["cost", "econom", "expens", "cheap"]);

    public static ImmutableArray<CostMention> Extract(ReviewDocument document)
    {
        ImmutableArray<CostMention>.Builder mentions = ImmutableArray.CreateBuilder<CostMention>();
        foreach (Section section in document.Sections.Where(section => section.Part is PartKind.Abstract or PartKind.Summary or PartKind.Body && !section.IsWithin(SectionRole.Background)))
        {
            for (int i = 0; i < section.Sentences.Count; i++)
            {
                if (section.Sentences[i] is var sentence && sentence.Text.AsSpan().ContainsAny(s_triggers) && Mention().Match(sentence.Text) is { Success: true } match)
                {
                    bool isClaim = Claimed().Match(sentence.Text) is { Success: true } claim && Asserts(sentence.Text, claim);
                    mentions.Add(new CostMention(
                        section, sentence, match.Index, match.Value, Anchor.Adjacent, isClaim, ResultSections.Concludes(section, i)));
                }
            }
        }

        return mentions.ToImmutable();
    }

    private static bool Asserts(string text, Match claim) =>
        ClaimFrames.OfFinding(text, ClaimMatch.Of(claim)) == ClaimFrame.Plain && !NotSaid().IsMatch(text);

    [GeneratedRegex(
        @"\b(?:cost-? ?(?:effective(?:ness|ly)?|saving|benefit|utility)|costs?|costly|costing|economic(?:al|ally|s)?|(?:in|less |more )?expensive|expenses?|expenditure|cheap(?:er|est)?)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Mention();

    [GeneratedRegex(
        @"\b(?:is|are|was|were|be|being|appears?|seems?|remains?|offers?|provides?|represents?)(?: (?:an?|the|also|both|likely|probably|potentially|relatively|highly|more|most|very|to be|less|[a-z-]+,?(?: and)?)){0,4} (?:cost-? ?(?:effective|saving)|cheap(?:er)?|economical|inexpensive|(?:less|least) (?:costly|expensive)|low-cost)\b|\b(?:reduces?|lowers?|saves?|cuts?|decreases?) (?:[a-z-]+ ){0,3}(?:costs?|expenditure)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Claimed();

    [GeneratedRegex(@"\b(?:not (?:assessed|evaluated|measured|reported|known)|no (?:cost|economic|data|evidence)|need(?:s|ed)?|should|further|future|if|whether)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NotSaid();
}
