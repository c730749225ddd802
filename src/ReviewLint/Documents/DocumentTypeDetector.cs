using System.Collections.Immutable;
using ReviewLint.Text;

namespace ReviewLint.Documents;

/// <summary>Tells what kind of document a draft is, and whose demands it is held to.</summary>
internal static class DocumentTypeDetector
{
    private static readonly SectionRole[] s_resultRoles =
    [
        SectionRole.Results, SectionRole.SearchResults, SectionRole.Included, SectionRole.RiskOfBiasResults, SectionRole.Effects,
        SectionRole.Discussion, SectionRole.Conclusions,
    ];

    private static readonly SectionRole[] s_methodRoles =
    [
        SectionRole.Methods, SectionRole.Criteria, SectionRole.CriteriaDesigns, SectionRole.CriteriaParticipants, SectionRole.Search,
        SectionRole.Collection,
    ];

    /// <summary>The type that headings and title tell.</summary>
    public static DocumentType DetectType(ReviewDocument document)
    {
        string title = document.Title?.Text ?? "";
        if (TitleWords.Names(title, DocumentType.Protocol) || IsProtocol(document))
        {
            return DocumentType.Protocol;
        }

        // A scoping review in JBI's form is a scoping review: the demands on its content are those of its kind.
        DocumentType kind = TitleWords.Kinds.FirstOrDefault(each => TitleWords.Names(title, each));
        if (kind == DocumentType.Unknown && IsAccuracyReview(document))
        {
            kind = DocumentType.Dta;
        }

        return kind != DocumentType.Unknown ? kind : document switch
        {
            { Body.Format: SectionFormat.Long or SectionFormat.Focused } => DocumentType.InterventionReview,
            { Body.Format: SectionFormat.Jbi } => DocumentType.JbiReview,
            { Body.Format: not SectionFormat.None } => DocumentType.SystematicReview,
            { Abstract: not null } => document.Body is null ? DocumentType.Abstract : DocumentType.SystematicReview,
            { Summary: not null } => DocumentType.Summary,
            _ => TitleWords.Names(title, DocumentType.SystematicReview) ? DocumentType.SystematicReview : DocumentType.Unknown,
        };
    }

    /// <summary>The profile that type and formats tell.</summary>
    public static Profile DetectProfile(ReviewDocument document, DocumentType type)
    {
        if (type == DocumentType.JbiReview || document.Body?.Format == SectionFormat.Jbi || document.Abstract?.Format == SectionFormat.Jbi)
        {
            return Profile.Jbi;
        }

        bool journal = document.Abstract is { Format: not (SectionFormat.None or SectionFormat.Long or SectionFormat.Focused or SectionFormat.Overview) }
            || document.Body?.Format == SectionFormat.Imrad;
        bool cochrane = type == DocumentType.InterventionReview
            || document.Body?.Format is SectionFormat.Long or SectionFormat.Focused
            || document.Abstract?.Format is SectionFormat.Long or SectionFormat.Focused or SectionFormat.Overview
            || (document.Summary is not null && !journal);
        return cochrane ? Profile.Cochrane : Profile.Prisma;
    }

    // Methods without any result: in Cochrane's headings that is enough, in a journal's the methods must also speak of the future.
    private static bool IsProtocol(ReviewDocument document)
    {
        if (document.Body is not { } body || body.Find(s_resultRoles) is not null || document.Abstract?.Find(SectionRole.Results) is not null)
        {
            return false;
        }

        ImmutableArray<Section> methods = [.. body.Sections.Where(section => s_methodRoles.Any(section.IsWithin))];
        if (methods.IsEmpty)
        {
            return false;
        }

        // A stretch of methods alone may be an excerpt of a review; with objectives and criteria it is what a protocol consists of.
        bool whole = body.Find(SectionRole.Objectives) is not null
            && body.Find(SectionRole.Criteria, SectionRole.CriteriaDesigns, SectionRole.CriteriaParticipants) is not null;
        return (whole && body.Format is (SectionFormat.Long or SectionFormat.Focused)) || IsPlanned(methods);
    }

    private static bool IsPlanned(ImmutableArray<Section> methods)
    {
        ImmutableArray<Sentence> sentences = [.. methods.SelectMany(section => section.Sentences)];
        int planned = sentences.Count(sentence => sentence.Text.Contains(" will ", StringComparison.Ordinal));
        return planned >= 2 && planned * 3 >= sentences.Length;
    }

    private static bool IsAccuracyReview(ReviewDocument document) =>
        document.Body is { } body && body.Find(SectionRole.IndexTests) is not null && body.Find(SectionRole.ReferenceStandards) is not null;
}
