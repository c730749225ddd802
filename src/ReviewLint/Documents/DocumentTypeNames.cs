namespace ReviewLint.Documents;

/// <summary>Document types in words.</summary>
public static class DocumentTypeNames
{
    /// <summary>The type as messages name it, for example "scoping review".</summary>
    public static string ToName(this DocumentType type) => type switch
    {
        DocumentType.InterventionReview => "intervention review",
        DocumentType.Protocol => "protocol",
        DocumentType.Dta => "review of diagnostic accuracy",
        DocumentType.Qualitative => "qualitative evidence synthesis",
        DocumentType.Overview => "overview of reviews",
        DocumentType.Scoping => "scoping review",
        DocumentType.Rapid => "rapid review",
        _ => "systematic review",
    };
}
