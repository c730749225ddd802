using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Facts.Extraction;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>What a draft says, as rules see it. Each kind of fact is extracted when it is first asked for.</summary>
/// <remarks>Not safe for concurrent use: one review belongs to one thread.</remarks>
public sealed class Review
{
    internal Review(ReviewDocument document, DocumentType documentType, Profile profile, DateOnly referenceDate)
    {
        Document = document;
        DocumentType = documentType;
        Profile = profile;
        ReferenceDate = referenceDate;
    }

    /// <summary>The draft as sections and parts.</summary>
    public ReviewDocument Document { get; }

    /// <summary>What kind of document it is, given or detected.</summary>
    public DocumentType DocumentType { get; }

    /// <summary>Whose demands it is held to, given or detected.</summary>
    public Profile Profile { get; }

    /// <summary>The date that "out of date" counts from.</summary>
    public DateOnly ReferenceDate { get; }

    /// <summary>The abstract, or <see langword="null"/>.</summary>
    public DocumentPart? Abstract => Document.Abstract;

    /// <summary>The plain-language summary, or <see langword="null"/>.</summary>
    public DocumentPart? Summary => Document.Summary;

    /// <summary>The main text, or <see langword="null"/>.</summary>
    public DocumentPart? Body => Document.Body;

    /// <summary>The title, or <see langword="null"/>.</summary>
    public Passage? Title => Document.Title;

    /// <summary>Dates of searches, with their roles.</summary>
    public ImmutableArray<SearchDate> SearchDates => field.IsDefault ? field = SearchDateExtractor.Extract(Document) : field;

    /// <summary>Databases, registers and other sources named as searched.</summary>
    public ImmutableArray<SearchSource> Sources => field.IsDefault ? field = SearchSourceExtractor.Extract(Document) : field;

    /// <summary>Totals of included studies, one or more a part.</summary>
    public ImmutableArray<StudyCount> StudyTotals => field.IsDefault ? field = StudyCountExtractor.Extract(Document) : field;

    /// <summary>Numbers of ongoing studies, one a place; a place that gives several has none here.</summary>
    public ImmutableArray<StudyCount> OngoingStudies =>
        field.IsDefault ? field = OngoingStudyExtractor.Extract(Document) : field;

    /// <summary>Totals of participants in the included studies, one or more a part.</summary>
    public ImmutableArray<ParticipantCount> ParticipantTotals =>
        field.IsDefault ? field = ParticipantCountExtractor.Extract(StudyTotals) : field;

    /// <summary>Statements that no studies were found for the review as a whole.</summary>
    public ImmutableArray<NullResult> NullResults => field.IsDefault ? field = NullResultExtractor.Extract(Document) : field;

    /// <summary>Whether the review includes studies, and what says so.</summary>
    public IncludedStudies IncludedStudies => field ??= IncludedStudies.Decide(this);

    /// <summary>The eligibility elements that are stated, by part.</summary>
    public ImmutableArray<EligibilityElement> EligibilityElements =>
        field.IsDefault ? field = EligibilityExtractor.Extract(Document) : field;

    /// <summary>Identifiers of registrations and protocols.</summary>
    public ImmutableArray<RegistryId> RegistryIds => field.IsDefault ? field = RegistryIdExtractor.Extract(Document) : field;

    /// <summary>Claims of effect, recommendations and gaps, wherever they stand.</summary>
    public ImmutableArray<Claim> Claims => field.IsDefault ? field = ClaimExtractor.Extract(Document) : field;
}
