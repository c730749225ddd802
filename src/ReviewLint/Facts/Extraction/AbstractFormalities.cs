using ReviewLint.Documents;

namespace ReviewLint.Facts.Extraction;

/// <summary>What an abstract says of funding and registration, items 11 and 12.</summary>
internal static class AbstractFormalities
{
    /// <summary>Item 11: who paid for the review, or that nobody did.</summary>
    public static AbstractWords? Funding(AbstractText text) => AbstractWords.Of(text.Review.FindStatement(ReportedTopic.Funding, PartKind.Abstract))
        ?? text.Sentences
            .Where(each => each.Sentence.Text.StartsWith("Funding", StringComparison.Ordinal))
            .Select(each => AbstractText.Whole(each.Section, each.Sentence))
            .FirstOrDefault();

    /// <summary>Item 12: the number under which the review is registered, or that it is not.</summary>
    public static AbstractWords? Registration(AbstractText text) =>
        AbstractWords.Of(AbstractText.Of(text.Review.RegistryIds).FirstOrDefault())
        ?? AbstractWords.Of(AbstractText.Of(text.Review.RegistrationStatements).FirstOrDefault(statement => statement.Status == RegistrationStatus.NotRegistered));

    /// <summary>Item 12 in part: a register or a protocol without its number.</summary>
    public static AbstractWords? RegistrationWithoutNumber(AbstractText text) =>
        text.Under(SectionRole.Registration) ?? AbstractWords.Of(AbstractText.Of(text.Review.RegistrationStatements).FirstOrDefault());
}
