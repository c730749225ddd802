namespace ReviewLint.Documents;

/// <summary>The set of headings that a part is written in; the sets are data in <c>rules/schemas/formats.json</c>.</summary>
public enum SectionFormat
{
    /// <summary>No headings, or none that tell.</summary>
    None,

#pragma warning disable CA1720 // "Long" is Cochrane's own word for it.
    /// <summary>Cochrane's format to mid-2024.</summary>
    Long,
#pragma warning restore CA1720

    /// <summary>Cochrane's focused format, since 2024.</summary>
    Focused,

    /// <summary>Introduction, methods, results and discussion, as in most journals.</summary>
    Imrad,

    /// <summary>The earlier abstract of a Cochrane overview, with a single heading for the methods.</summary>
    Overview,

    /// <summary>An abstract with a heading for each item of PRISMA 2020 for Abstracts.</summary>
    Prisma,

    /// <summary>The abstract of JAMA and its network.</summary>
    Jama,

    /// <summary>The abstract of Annals of Internal Medicine.</summary>
    Annals,

    /// <summary>JBI's headings.</summary>
    Jbi,

    /// <summary>Cochrane's template for plain-language summaries of 2022.</summary>
    Template2022,

    /// <summary>The headings of plain-language summaries of about 2013 to 2021.</summary>
    Pleacs,

    /// <summary>Cochrane Norway's template for plain-language summaries of 2017.</summary>
    Norway,
}
