using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="RegistrationStatement"/> facts.</summary>
internal static partial class RegistrationExtractor
{
    private static readonly SearchValues<string> s_triggers = Triggers.Of(["regist", "protocol"]);

    public static ImmutableArray<RegistrationStatement> Extract(ReviewDocument document) =>
    [
        .. document.Sections
            .Where(section => section.Part != PartKind.Summary && section.Role != SectionRole.References)
            .SelectMany(section => section.Sentences
                .Where(sentence => sentence.Text.AsSpan().ContainsAny(s_triggers))
                .Select(sentence => Read(section, sentence))
                .OfType<RegistrationStatement>()),
    ];

    private static RegistrationStatement? Read(Section section, Sentence sentence)
    {
        (Regex Pattern, RegistrationStatus Status)[] patterns =
        [
            (Unregistered(), RegistrationStatus.NotRegistered),
            (Registered(), RegistrationStatus.Registered),
            (CitedProtocol(), RegistrationStatus.ProtocolCited),
        ];
        foreach ((Regex pattern, RegistrationStatus status) in patterns)
        {
            if (pattern.Match(sentence.Text) is { Success: true } match)
            {
                return new RegistrationStatement(section, sentence, match.Index, match.Value, Anchor.Adjacent, status);
            }
        }

        return null;
    }

    [GeneratedRegex(
        @"\b(?:not|never|neither|nor|without)\b[^.;]{0,50}\b(?:pre-?)?regist(?:er(?:ed)?|ration)\b|\bunregistered\b|\bno (?:review |formal |published |prior |a priori )?(?:protocol|registration)\b|\b(?:protocol|review)\b[^.;]{0,40}\bnot (?:prepared|published|written|registered|available)\b|\bregistration[:;]? (?:none|not applicable|n/a)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Unregistered();

    // "trials registered in ..." speaks of trials; a review is registered by its protocol, by "we", or in a register of reviews.
    [GeneratedRegex(
        @"\b(?:review|protocol|study|meta-analysis|we|prospectively|project)\b[^.;]{0,120}\b(?:pre-?)?registered\b(?! (?:trials?|studies|clinical trials))|\b(?:pre-?)?regist(?:ered|ration)\b[^.;]{0,100}\b(?:PROSPERO|Open Science Framework|OSF|INPLASY|prospective register of systematic reviews|Research Registry)\b|\bPROSPERO\b[^.;]{0,60}\bregist(?:ered|ration)\b|\bpre-registration\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Registered();

    [GeneratedRegex(
        @"\b(?:review|study|a priori|our|published) protocol\b|\bprotocol (?:for|of) (?:this|the|our) (?:present |current |systematic |scoping )?(?:review|meta-analysis|study)\b|\b(?:the|a|this) protocol,? (?:is|was|has been|can be|were) (?:previously |made |also |prospectively )?(?:published|available|accessible|found|registered|peer-reviewed|developed)\b|\bprotocol (?:available|published|doi|DOI)\b|\bpublished\b[^.;]{0,20}\bprotocol\b|\bdeviations? from (?:the|our|this) protocol\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CitedProtocol();
}
