using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="RiskOfBiasCount"/> facts in abstract and main text.</summary>
internal static partial class RiskOfBiasCountExtractor
{
    public static ImmutableArray<RiskOfBiasCount> Extract(ReviewDocument document) =>
    [
        .. document.Sections.Where(section => section.Part is PartKind.Abstract or PartKind.Body && !section.IsWithin(SectionRole.Methods))
            .SelectMany(section => section.Sentences
                .Where(sentence => sentence.Text.Contains("overall", StringComparison.Ordinal) && sentence.Text.Contains(" of ", StringComparison.Ordinal))
                .SelectMany(sentence => Counts().Matches(sentence.Text).Select(match => Read(section, sentence, match)).OfType<RiskOfBiasCount>())),
    ];

    private static RiskOfBiasCount? Read(Section section, Sentence sentence, Match match) =>
        match.ValueSpan.Contains("overall", StringComparison.Ordinal) && NumberGrammar.Read(match.Groups["studies"].ValueSpan) is { } studies && NumberGrammar.Read(match.Groups["total"].ValueSpan) is { } total
            ? new RiskOfBiasCount(section, sentence, match.Index, match.Value, Anchor.Adjacent, studies, total, match.Groups["level"].Value[0] switch
            {
                'h' => RiskOfBiasLevel.High,
                'l' => RiskOfBiasLevel.Low,
                _ => RiskOfBiasLevel.SomeConcerns,
            })
            : null;

    [GeneratedRegex(
        @"\b(?<studies>[A-Za-z]{3,9}|\d{1,3}) (?:out )?of (?:the |our |all )?(?<total>[A-Za-z]{3,9}|\d{1,3}) (?:included |randomi[sz]ed )?(?:controlled )?(?:trials|studies|RCTs) (?:was|were|had|are|have)(?: (?:judged|rated|assessed|considered|found|to be|to have|being|as|at|an?|overall)){0,5} (?:(?<level>high|low) (?:overall )?risk of bias|(?<level>some) concerns)(?: overall)?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Counts();
}
