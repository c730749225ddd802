namespace ReviewLint.Documents;

/// <summary>Formats in words.</summary>
public static class SectionFormatNames
{
    /// <summary>The format as messages name it, for example "focused format".</summary>
    public static string ToName(this SectionFormat format) => format switch
    {
        SectionFormat.Long => "long format",
        SectionFormat.Focused => "focused format",
        SectionFormat.Template2022 => "template of 2022",
        SectionFormat.Pleacs => "older set (2013 to 2021)",
        SectionFormat.Norway => "template of 2017",
        SectionFormat.Jbi => "JBI format",
        _ => "journal format",
    };
}
