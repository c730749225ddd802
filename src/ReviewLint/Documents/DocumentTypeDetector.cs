namespace ReviewLint.Documents;

/// <summary>Tells what kind of document a draft is, and whose demands it is held to.</summary>
internal static class DocumentTypeDetector
{
    /// <summary>The type that the headings tell.</summary>
    public static DocumentType DetectType(ReviewDocument document) =>
        document.Body is null ? (document.Abstract is null ? DocumentType.Summary : DocumentType.Abstract) : DocumentType.SystematicReview;

    /// <summary>The profile that the headings tell.</summary>
    public static Profile DetectProfile(ReviewDocument document, DocumentType type) => Profile.Cochrane;
}
