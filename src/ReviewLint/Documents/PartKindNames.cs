namespace ReviewLint.Documents;

/// <summary>Parts in words.</summary>
public static class PartKindNames
{
    /// <summary>The part as messages name it, for example "abstract".</summary>
    public static string ToName(this PartKind kind) => kind switch
    {
        PartKind.Title => "title",
        PartKind.Abstract => "abstract",
        PartKind.Summary => "plain-language summary",
        PartKind.BackMatter => "back matter",
        _ => "main text",
    };
}
