using System.Text.RegularExpressions;
using ReviewLint.Documents;

namespace ReviewLint.Facts.Extraction;

/// <summary>What an abstract says of funding and registration, items 11 and 12.</summary>
internal static partial class AbstractFormalities
{
    private static readonly string[] s_fundingCues = ["und", "upport", "ponsor", "grant"];

    /// <summary>Item 11: who paid for the review, or that nobody did.</summary>
    public static AbstractWords? Funding(AbstractText text) => text.Under(SectionRole.Funding) ?? AbstractText.Find(text.Sentences, s_fundingCues, OwnFunding());

    /// <summary>Item 12: the number under which the review is registered, or that it is not.</summary>
    public static AbstractWords? Registration(AbstractText text) =>
        AbstractWords.Of(AbstractText.Of(text.Review.RegistryIds).FirstOrDefault())
        ?? AbstractWords.Of(AbstractText.Of(text.Review.RegistrationStatements).FirstOrDefault(statement => statement.Status == RegistrationStatus.NotRegistered));

    /// <summary>Item 12 in part: a register or a protocol without its number.</summary>
    public static AbstractWords? RegistrationWithoutNumber(AbstractText text) =>
        text.Under(SectionRole.Registration) ?? AbstractWords.Of(AbstractText.Of(text.Review.RegistrationStatements).FirstOrDefault());

    // "Ten trials were funded by industry" tells of the studies, not of the review.
    [GeneratedRegex(
        @"\b(?:[Tt]his|[Tt]he|[Oo]ur|[Pp]resent) (?:present |current |Cochrane |systematic )?(?:review|study|work|research|project|meta-analysis|authors?)\b[^.;]{0,60}\b(?:funded|funding|supported by|sponsored|grants?)\b|\b(?:No|no|[Ff]unding|[Ff]inancial|[Ee]xternal|[Ss]pecific|[Ss]ource of|[Ss]ources of) (?:funding|support|grant)\b|^(?:[Ff]unding|[Ss]upport|[Ss]ponsor)(?:ed by|:| was| source| statement)|^[Ff]unded by\b|\b[Ww]e received\b[^.;]{0,30}\b(?:funding|grants?|support)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex OwnFunding();
}
