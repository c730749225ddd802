using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReviewLint.Documents;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="VoteCount"/> facts.</summary>
/// <remarks>Counting what studies measured or the direction of their effects is no vote on significance.</remarks>
internal static partial class VoteCountExtractor
{
    public static ImmutableArray<VoteCount> Extract(ReviewDocument document) =>
    [
        .. from section in ResultSections.Of(document)
           from sentence in section.Sentences
           where sentence.Text.Contains("ignific", StringComparison.Ordinal) && !Pooled().IsMatch(sentence.Text)
           let match = Vote().Match(sentence.Text)
           where match.Success && !IsNone().IsMatch(match.ValueSpan)
           select new VoteCount(section, sentence, match.Index, match.Value, Anchor.Adjacent),
    ];

    // "Three studies showed no significant difference (RR ...)" gives their pooled estimate, and publication bias is told by such counts.
    [GeneratedRegex(@"\b(?:meta-analys[ei]s of|analys[ei]s of|pooled|publication bias|95 ?% ?(?:CI|confidence))\b|\b(?:RR|OR|HR|MD|SMD)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Pooled();

    private const string Number = @"(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:-[a-z]{3,5})?)";

    private const string Study = @"(?:stud(?:y|ies)|trials?|RCTs?|comparisons|articles|papers|experiments|reports)";

    [GeneratedRegex(
        @"\b(?:(?:only |just |another )?(?:" + Number + @"|one)(?: \(\d{1,3}(?:\.\d)?%\))?(?: out)? of (?:the |these |our |all )?(?:other |remaining |included )?" + Number + @"(?: [a-z-]+){0,3}? " + Study
        + @"|(?:most|the majority|a majority|half|more than half|over half|a minority)(?: of)?(?: (?:the|these|included|eligible|all)){0,3}(?: [a-z-]+){0,2}? " + Study + @")(?: \([^()]{1,60}\))?(?: [a-z]+ly)? (?:found|finding|showed|shows?|showing|reported|reporting|demonstrat(?:ed|ing)|observed|detected|identified|had|with|favou?red|saw|noted|indicated|obtained)(?: that)?(?: (?!not\b)[A-Za-z-]+){0,8}? (?<word>(?:non-?)?signific(?:ant|antly)) (?<noun>[a-z]+)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Vote();

    [GeneratedRegex(@"\b(?:heterogeneity|baseline|losses|limitations?|flaws|bias|problems?|morbidity|adverse|side|risk|burden|proportion|numbers?|amounts?|conflicts?|differences in (?:age|baseline))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex IsNone();
}
