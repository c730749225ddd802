using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Facts.Extraction;
using ReviewLint.Facts.Extraction.Strategies;
using ReviewLint.Facts.Strategies;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>What a draft says, as rules see it. Each kind of fact is extracted when it is first asked for.</summary>
/// <remarks>Not safe for concurrent use: one review belongs to one thread.</remarks>
public sealed class Review
{
    private ReviewQuestion? _question;
    private HashSet<OutcomeClaim>? _handledElsewhere;
    private StatisticalFacts? _statistics;
    private CountFacts? _counts;
    private bool _soughtBackMatter;

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

    /// <summary>The schema that a part is held to; <see langword="null"/> when the draft lacks the part or its headings demand nothing.</summary>
    /// <remarks>A protocol's abstract and a part without headings are held to none; a summary without headings has limits only.</remarks>
    public Schema? SchemaOf(PartKind part) =>
        Document.Find(part) is not { } found || (DocumentType == DocumentType.Protocol && part != PartKind.Body)
            ? null
            : Schemas.Find(part, found.Format, DocumentType);

    /// <summary>Sections of abstract and summary whose headings are missing though their text is there.</summary>
    public ImmutableArray<LostHeading> LostHeadings =>
        field.IsDefault
            ? field =
            [
                .. LostHeadingExtractor.Extract(Abstract, SchemaOf(PartKind.Abstract)),
                .. LostHeadingExtractor.Extract(Summary, SchemaOf(PartKind.Summary)),
            ]
            : field;

    /// <summary>Whether headings were lost on the way, as in text copied from a web page; its structure is then not the author's.</summary>
    public bool IsLossy => LostHeadings.Length >= 2;

    /// <summary>The first section out of order in each part whose format has an order.</summary>
    public ImmutableArray<DisplacedSection> DisplacedSections => field.IsDefault
        ? field = [.. Structured.Select(each => DisplacedSectionExtractor.Extract(each.Part, each.Schema)).OfType<DisplacedSection>()]
        : field;

    /// <summary>The main text, unless it is so short of sections that it is an extract; <see langword="null"/> where nothing can be missing from it.</summary>
    public DocumentPart? MainText => Body is { } body && TitleFacts is not { NamesSections: true } && SchemaOf(PartKind.Body)?.IsExtract(body) != true ? body : null;

    /// <summary>The parts that are held to a schema, with it; a chapter of a review lacks the others by nature.</summary>
    public IEnumerable<(DocumentPart Part, Schema Schema)> Structured =>
        Document.Parts.Where(part => SchemaOf(part.Kind) is not null && (part.Kind != PartKind.Body || TitleFacts is not { NamesSections: true })).Select(part => (part, SchemaOf(part.Kind)!));

    /// <summary>What stands behind the main text; <see langword="null"/> for a draft that is not whole or ends with its main text.</summary>
    public BackMatter? BackMatter
    {
        get
        {
            if (!_soughtBackMatter)
            {
                field = BackMatter.Of(this);
                _soughtBackMatter = true;
            }

            return field;
        }
    }

    /// <summary>The authors of the review, where the front matter or a line under the title names them.</summary>
    public ImmutableArray<Author> Authors => field.IsDefault ? field = AuthorExtractor.Extract(Document) : field;

    /// <summary>Whose interests are declared.</summary>
    public ImmutableArray<InterestDeclaration> InterestDeclarations =>
        field.IsDefault ? field = InterestDeclarationExtractor.Extract(Document, Authors) : field;

    /// <summary>Studies in the results that have the surname of an author of the review.</summary>
    public ImmutableArray<OwnStudy> OwnStudies => field.IsDefault ? field = OwnStudyExtractor.Extract(Document, Authors) : field;

    /// <summary>Steps of the review's own methods, with their tense.</summary>
    public ImmutableArray<MethodStep> MethodSteps => field.IsDefault ? field = MethodStepExtractor.Extract(Document) : field;

    /// <summary>P values that are not in house style.</summary>
    public ImmutableArray<StyleSlip> PValueSlips => field.IsDefault ? field = NotationExtractor.OfPValues(PValues) : field;

    /// <summary>Intervals that are not in house style.</summary>
    public ImmutableArray<StyleSlip> IntervalSlips => field.IsDefault ? field = NotationExtractor.OfIntervals(Estimates) : field;

    /// <summary>Signs of equality that are not in house style, before estimates and I2.</summary>
    public ImmutableArray<StyleSlip> EqualsSlips => field.IsDefault ? field = NotationExtractor.OfEqualsSigns(Estimates, Heterogeneities) : field;

    /// <summary>Dates of searches that are not in house style.</summary>
    public ImmutableArray<StyleSlip> DateSlips => field.IsDefault ? field = DateSlipExtractor.Extract(SearchDates) : field;

    /// <summary>Small numbers that are not in house style.</summary>
    public ImmutableArray<StyleSlip> NumberSlips => field.IsDefault ? field = NumberSlipExtractor.Extract(Document) : field;

    /// <summary>Terms that are not in house style.</summary>
    public ImmutableArray<StyleSlip> TermSlips => field.IsDefault ? field = TermSlipExtractor.Extract(Document) : field;

    /// <summary>Words that British and American English spell differently.</summary>
    public ImmutableArray<SpellingVariant> SpellingVariants => field.IsDefault ? field = SpellingVariantExtractor.Extract(Document) : field;

    /// <summary>Placeholders left in title, abstract, summary and main text.</summary>
    public ImmutableArray<Placeholder> Placeholders => field.IsDefault ? field = PlaceholderExtractor.Extract(Document) : field;

    /// <summary>What the title says of the review, or <see langword="null"/> without a title.</summary>
    public ReviewTitle? TitleFacts => field ??= ReviewTitleExtractor.Extract(Document);

    /// <summary>Age groups that title and objectives name.</summary>
    public ImmutableArray<StatedAgeGroup> StatedAgeGroups => field.IsDefault ? field = StatedAgeGroupExtractor.Extract(Document) : field;

    /// <summary>Dates of searches, with their roles.</summary>
    public ImmutableArray<SearchDate> SearchDates => field.IsDefault ? field = SearchDateExtractor.Extract(Document) : field;

    /// <summary>Databases, registers and other sources named as searched.</summary>
    public ImmutableArray<SearchSource> Sources => field.IsDefault ? field = SearchSourceExtractor.Extract(Document) : field;

    /// <summary>Statements about the search as a whole.</summary>
    public ImmutableArray<SearchStatement> SearchStatements =>
        field.IsDefault ? field = SearchStatementExtractor.Extract(Document) : field;

    /// <summary>Limits put on the search or on reports.</summary>
    public ImmutableArray<SearchLimit> SearchLimits => field.IsDefault ? field = SearchLimitExtractor.Extract(Document) : field;

    /// <summary>Numbers of databases with their lists.</summary>
    public ImmutableArray<DatabaseCount> DatabaseCounts => field.IsDefault ? field = DatabaseCountExtractor.Extract(Document) : field;

    /// <summary>Boolean search strategies, as printed.</summary>
    public ImmutableArray<SearchStrategy> Strategies => field.IsDefault ? field = StrategyExtractor.Extract(Document) : field;

    /// <summary>The lines of all search strategies.</summary>
    public ImmutableArray<StrategyLine> StrategyLines => field.IsDefault ? field = [.. Strategies.SelectMany(strategy => strategy.Lines)] : field;

    /// <summary>Records found in single databases; read only where a strategy of a named database prints its own.</summary>
    public ImmutableArray<DatabaseYield> DatabaseYields => field.IsDefault
        ? field = Strategies.Any(strategy => strategy is { Database.Length: > 0, Last.Hits: not null }) ? DatabaseYieldExtractor.Extract(Document) : []
        : field;

    /// <summary>Where the search strategies are said to stand.</summary>
    public ImmutableArray<StrategyPlace> StrategyPlaces => field.IsDefault ? field = StrategyPlaceExtractor.Extract(Document) : field;

    /// <summary>What the abstract, the main text and the summary say about the search, in this order, for those that exist.</summary>
    public ImmutableArray<SearchReport> SearchReports => field.IsDefault ? field = SearchReport.Collect(this) : field;

    /// <summary>The part that names all sources of the search: the main text, else the abstract; <see langword="null"/> when none does by itself.</summary>
    public SearchReport? FullSourceList => SearchReports
        .Where(report => report.Part.Kind != PartKind.Summary && report.Databases.Any())
        .OrderByDescending(report => report.Part.Kind == PartKind.Body)
        .FirstOrDefault() is { IsFullList: true } list ? list : null;

    /// <summary>What kind of question the review asks.</summary>
    public ReviewQuestion Question => _question ??= ReviewQuestionExtractor.Extract(Document);

    /// <summary>Totals of included studies, one or more a part.</summary>
    public ImmutableArray<StudyCount> StudyTotals => field.IsDefault ? field = StudyCountExtractor.Extract(Document) : field;

    /// <summary>Tellings of the selection of studies, each with its numbers.</summary>
    public ImmutableArray<FlowAccount> FlowAccounts => field.IsDefault ? field = FlowExtractor.Extract(Document) : field;

    /// <summary>Numbers of the selection flow, wherever they stand.</summary>
    public ImmutableArray<FlowNumber> FlowNumbers => field.IsDefault ? field = [.. FlowAccounts.SelectMany(account => account.Numbers)] : field;

    /// <summary>Parts that are printed as all of a total.</summary>
    public ImmutableArray<PartitionSum> PartitionSums => Counts.Sums;

    /// <summary>Studies and participants behind single results.</summary>
    public ImmutableArray<EvidenceSize> EvidenceSizes => Counts.Sizes;

    /// <summary>The estimates of abstract and summary with what the main text gives for them; none where the main text gives no estimate.</summary>
    public ImmutableArray<EstimateMatch> EstimateMatches => field.IsDefault ? field = EstimateMatcher.Match(Estimates) : field;

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

    /// <summary>Where the abstract and the main text state their eligibility criteria, and what they state.</summary>
    public ImmutableArray<EligibilityStatement> EligibilityStatements =>
        field.IsDefault ? field = EligibilityExtractor.Extract(Document) : field;

    /// <summary>Words by which studies are kept out for their form of publication or their outcomes.</summary>
    public ImmutableArray<EligibilityExclusion> EligibilityExclusions =>
        field.IsDefault ? field = EligibilityExclusionExtractor.Extract(Document) : field;

    /// <summary>Outcomes that the methods, or the abstract before its results, say the review looks at.</summary>
    public ImmutableArray<PlannedOutcome> PlannedOutcomes => field.IsDefault ? field = PlannedOutcomeExtractor.Extract(Document) : field;

    /// <summary>Words of the methods that say by initials who selected studies or extracted data.</summary>
    public ImmutableArray<WorkStatement> WorkStatements => field.IsDefault ? field = WorkStatementExtractor.Extract(Document) : field;

    /// <summary>Bounds of age that make people eligible, as abstract, main text and summary give them.</summary>
    public ImmutableArray<AgeCriterion> AgeCriteria => field.IsDefault ? field = AgeCriterionExtractor.Extract(Document) : field;

    /// <summary>Figures, tables and analyses that the draft holds.</summary>
    public ImmutableArray<Exhibit> Exhibits => field.IsDefault ? field = ExhibitExtractor.Extract(Document) : field;

    /// <summary>Places in the text that point to figures, tables and analyses; none where the draft holds none.</summary>
    public ImmutableArray<ExhibitMention> ExhibitMentions => field.IsDefault ? field = ExhibitMentionExtractor.Extract(Document, Exhibits) : field;

    /// <summary>Names of studies in lists and, where there is a list of included ones, in the results.</summary>
    public ImmutableArray<StudyId> StudyIds => field.IsDefault ? field = StudyIdExtractor.Extract(Document) : field;

    /// <summary>Lists of included studies that can be counted.</summary>
    public ImmutableArray<StudyRoster> StudyRosters => field.IsDefault ? field = StudyIdExtractor.Rosters(Document, StudyIds) : field;

    /// <summary>Names of studies in the results that stand in no list and no reference.</summary>
    public ImmutableArray<StudyOrphan> StudyOrphans => field.IsDefault ? field = StudyIdExtractor.Orphans(Document, StudyIds) : field;

    /// <summary>Tables of findings with a column of ratings.</summary>
    public ImmutableArray<SummaryTable> SummaryTables => field.IsDefault ? field = SummaryTableExtractor.Extract(Document) : field;

    /// <summary>What the review says on its registration and protocol, apart from identifiers.</summary>
    public ImmutableArray<RegistrationStatement> RegistrationStatements =>
        field.IsDefault ? field = RegistrationExtractor.Extract(Document) : field;

    /// <summary>Identifiers of registrations and protocols.</summary>
    public ImmutableArray<RegistryId> RegistryIds => field.IsDefault ? field = RegistryIdExtractor.Extract(Document) : field;

    /// <summary>Figures that can be read in more than one way.</summary>
    public ImmutableArray<MalformedNumber> MalformedNumbers =>
        field.IsDefault ? field = MalformedNumberExtractor.Extract(Document) : field;

    /// <summary>Estimates of effects and their intervals, in text and tables.</summary>
    public ImmutableArray<EffectEstimate> Estimates => Statistics.Estimates;

    /// <summary>Estimates of effects that have no interval, neither here nor where they are printed again.</summary>
    public ImmutableArray<EffectEstimate> BareEstimates => field.IsDefault ? field = BareEstimateExtractor.Extract(Estimates) : field;

    /// <summary>P values, whatever they test.</summary>
    public ImmutableArray<PValue> PValues => Statistics.PValues;

    /// <summary>Statistics of heterogeneity.</summary>
    public ImmutableArray<Heterogeneity> Heterogeneities => Statistics.Heterogeneities;

    /// <summary>Intervals that could not be read.</summary>
    public ImmutableArray<UnreadInterval> UnreadIntervals => Statistics.UnreadIntervals;

    /// <summary>Parts of a whole with their percentages, in text and tables.</summary>
    public ImmutableArray<Fraction> Fractions => field.IsDefault ? field = FractionExtractor.Extract(Numbers) : field;

    /// <summary>Risks with and without an intervention, or their difference, in text and tables of findings.</summary>
    public ImmutableArray<AbsoluteEffect> AbsoluteEffects => field.IsDefault ? field = AbsoluteEffectExtractor.Extract(Document, Numbers, Estimates) : field;

    /// <summary>Numbers needed to treat.</summary>
    public ImmutableArray<NumberNeeded> NumbersNeeded => field.IsDefault ? field = NumberNeededExtractor.Extract(Estimates) : field;

    /// <summary>Ratios put as changes in per cent.</summary>
    public ImmutableArray<RelativeChange> RelativeChanges => field.IsDefault ? field = RelativeChangeExtractor.Extract(Numbers, Estimates) : field;

    /// <summary>Methods of synthesis that were used with a stated number of studies.</summary>
    public ImmutableArray<SynthesisMethod> SynthesisMethods => field.IsDefault ? field = SynthesisMethodExtractor.Extract(Document, Estimates) : field;

    /// <summary>Means of counted events in a group of stated size.</summary>
    public ImmutableArray<GroupMean> GroupMeans => field.IsDefault ? field = GroupMeanExtractor.Extract(Numbers) : field;

    /// <summary>Test statistics with their degrees of freedom and P values.</summary>
    public ImmutableArray<TestStatistic> TestStatistics => field.IsDefault ? field = TestStatisticExtractor.Extract(Numbers) : field;

    /// <summary>Claims of effect, of its absence, and recommendations, wherever they stand.</summary>
    public ImmutableArray<Claim> Claims => field.IsDefault ? field = ClaimExtractor.Extract(Document, Estimates) : field;

    /// <summary>Words that describe results by their significance, or by a trend towards it.</summary>
    public ImmutableArray<SignificanceWord> SignificanceWords =>
        field.IsDefault ? field = SignificanceWordExtractor.Extract(Document, Estimates, PValues) : field;

    /// <summary>Results explained by a lack of power to find one direction of effect.</summary>
    public ImmutableArray<PowerStatement> PowerStatements => field.IsDefault ? field = PowerStatementExtractor.Extract(Document) : field;

    /// <summary>Studies counted by the significance of their results.</summary>
    public ImmutableArray<VoteCount> VoteCounts => field.IsDefault ? field = VoteCountExtractor.Extract(Document) : field;

    /// <summary>Groups of people set against each other by what is significant in each.</summary>
    public ImmutableArray<SubgroupContrast> SubgroupContrasts => field.IsDefault ? field = SubgroupContrastExtractor.Extract(Document) : field;

    /// <summary>Plans that let heterogeneity choose the model.</summary>
    public ImmutableArray<ModelChoice> ModelChoices => field.IsDefault ? field = ModelChoiceExtractor.Extract(Document) : field;

    /// <summary>Effect measures that the methods of the main text name.</summary>
    public ImmutableArray<DeclaredMeasure> DeclaredMeasures => field.IsDefault ? field = DeclaredMeasureExtractor.Extract(Document) : field;

    /// <summary>Words on costs, background left out.</summary>
    public ImmutableArray<CostMention> CostMentions => field.IsDefault ? field = CostMentionExtractor.Extract(Document) : field;

    /// <summary>Words on unwanted effects or safety in conclusions and in the results of the abstract.</summary>
    public ImmutableArray<HarmMention> HarmMentions => field.IsDefault ? field = HarmMentionExtractor.Extract(Document) : field;

    /// <summary>Technical terms in the plain-language summary.</summary>
    public ImmutableArray<JargonTerm> JargonTerms => field.IsDefault ? field = JargonTermExtractor.Extract(Document) : field;

    /// <summary>Ratings of the certainty of evidence.</summary>
    public ImmutableArray<CertaintyStatement> CertaintyStatements =>
        field.IsDefault ? field = CertaintyExtractor.Extract(Document) : field;

    /// <summary>Tools for risk of bias and study quality, wherever they are named.</summary>
    public ImmutableArray<RiskOfBiasTool> RiskOfBiasTools => field.IsDefault ? field = RiskOfBiasToolExtractor.Extract(Document) : field;

    /// <summary>Words that say why and by how much evidence was rated down, methods left out.</summary>
    public ImmutableArray<Downgrade> Downgrades => field.IsDefault ? field = DowngradeExtractor.Extract(Document, CertaintyStatements) : field;

    /// <summary>Tables that give findings and how certain their evidence is.</summary>
    public ImmutableArray<FindingsTable> FindingsTables => field.IsDefault ? field = FindingsTableExtractor.Extract(Document, Downgrades) : field;

    /// <summary>Ratings below high among the effects of the main text, where nothing in it says why and no table of findings is named.</summary>
    public ImmutableArray<CertaintyStatement> UnexplainedRatings => field.IsDefault ? field = CertaintyReasons.Unexplained(this) : field;

    /// <summary>Rows of tables of judgements of risk of bias by RoB 2.</summary>
    public ImmutableArray<RiskOfBiasRow> RiskOfBiasRows => field.IsDefault ? field = RiskOfBiasTableExtractor.Extract(Document) : field;

    /// <summary>Numbers of studies with an overall judgement of risk of bias, of all.</summary>
    public ImmutableArray<RiskOfBiasCount> RiskOfBiasCounts => field.IsDefault ? field = RiskOfBiasCountExtractor.Extract(Document) : field;

    /// <summary>Outcomes of the methods that results or tables of findings lack, and outcomes of the results that the methods lack.</summary>
    public ImmutableArray<OutcomeGap> OutcomeGaps => field.IsDefault ? field = OutcomeGapExtractor.Extract(this) : field;

    /// <summary>The conclusions of the abstract, where all their sentences tell in the past tense.</summary>
    public ImmutableArray<PastConclusion> PastConclusions => field.IsDefault ? field = PastConclusionExtractor.Extract(Document) : field;

    /// <summary>Whether the criteria name randomised trials and no other design.</summary>
    public bool IncludesTrialsOnly => EligibilityStatements.SelectMany(statement => statement.Elements).Where(element => element.Slot == EligibilitySlot.Designs).ToArray() is { Length: > 0 } designs
        && Array.TrueForAll(designs, design => design.Design is StudyDesign.Randomised or StudyDesign.QuasiRandomised);

    /// <summary>The section of the main text that should say how risk of bias is judged and says something: the one with such a heading, else the methods; <see langword="null"/> without one.</summary>
    public Section? PlaceOfBiasMethods => Body is not { } body || IncludedStudies.State == InclusionState.None || IsLossy
        ? null
        : (body.Find(SectionRole.RiskOfBiasMethods) ?? body.Find(SectionRole.Methods)) is { Heading: not null } section && section.SelfAndDescendants().Sum(each => each.Sentences.Count) >= (section.Role == SectionRole.Methods ? 8 : 1)
            ? section
            : null;

    /// <summary>What results, conclusions and summary say becomes of outcomes, in reading order.</summary>
    public ImmutableArray<OutcomeClaim> OutcomeClaims =>
        field.IsDefault ? field = OutcomeClaimExtractor.Extract(Document, CertaintyStatements, Estimates) : field;

    /// <summary>Conclusions and retold results that do not fit the results.</summary>
    public ImmutableArray<ClaimConflict> ClaimConflicts => field.IsDefault ? field = ClaimComparer.Compare(OutcomeClaims) : field;

    /// <summary>Rows of tables of findings that lack a rating.</summary>
    public ImmutableArray<UnratedRow> UnratedRows => field.IsDefault ? field = UnratedRowExtractor.Extract(Document) : field;

    /// <summary>Ratings of conclusions and summary at a level that no result of the abstract has, with a rating of these.</summary>
    public ImmutableArray<(CertaintyStatement Said, CertaintyStatement Result)> LevelsFromNowhere =>
        field.IsDefault ? field = StrayLevels.Find(CertaintyStatements, ClaimConflicts) : field;

    /// <summary>Whether the level of a claim differs from that of its result, so that its wording is no defect of its own, or it claims that there is no effect at all.</summary>
    public bool IsHandledElsewhere(OutcomeClaim claim) => (_handledElsewhere ??= ClaimComparer.HandledElsewhere(OutcomeClaims, ClaimConflicts, Claims)).Contains(claim);

    /// <summary>Descriptions of what studies found that the review does not include.</summary>
    public ImmutableArray<ExcludedEvidence> ExcludedEvidence =>
        field.IsDefault ? field = ExcludedEvidenceExtractor.Extract(Document) : field;

    /// <summary>Calls for research.</summary>
    public ImmutableArray<ResearchNeed> ResearchNeeds => field.IsDefault ? field = ResearchNeedExtractor.Extract(Document) : field;

    /// <summary>Words that report what checklists ask for, one a topic and sentence.</summary>
    public ImmutableArray<ReportingStatement> ReportingStatements => field.IsDefault ? field = ReportingStatementExtractor.Extract(Document) : field;

    /// <summary>The first statement on a topic, one in so many words before one that only its heading makes; <see langword="null"/> without any.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="parts">The parts to look in; none for all.</param>
    public ReportingStatement? FindStatement(ReportedTopic topic, params PartKind[] parts) => ReportingStatements
        .Where(statement => statement.Topic == topic && (parts.Length == 0 || parts.Contains(statement.Part)))
        .MinBy(statement => statement.Anchor);

    /// <summary>Whether a topic is reported.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="parts">The parts to look in; none for all.</param>
    public bool Reports(ReportedTopic topic, params PartKind[] parts) => FindStatement(topic, parts) is not null;

    /// <summary>What the abstract reports of the twelve items of the checklist for abstracts, in their order; empty without an abstract.</summary>
    public ImmutableArray<AbstractItem> AbstractItems => field.IsDefault ? field = AbstractItemExtractor.Extract(this) : field;

    /// <summary>Whether the draft shows by its sections, not by words, that it has what a topic is about.</summary>
    public bool HasHeadingFor(ReportedTopic topic) => topic switch
    {
        ReportedTopic.SearchStrategy => Document.Sections.Any(section => section is { Role: SectionRole.SearchStrategy, IsBlank: false }),
        ReportedTopic.OutcomePriority => Document.Sections.Any(section => section is { Role: SectionRole.CriteriaOutcomes, Parent.Role: SectionRole.CriteriaOutcomes }),
        _ => false,
    };
    /// <summary>Abbreviations that abstract and plain-language summary use, each at its first place in the part.</summary>
    public ImmutableArray<AbbreviationUse> Abbreviations => field.IsDefault ? field = AbbreviationUseExtractor.Extract(Document) : field;

    /// <summary>Citations and pointers to figures and tables in abstract and plain-language summary.</summary>
    public ImmutableArray<Callout> Callouts => field.IsDefault ? field = CalloutExtractor.Extract(Document) : field;

    /// <summary>The protocol, where the caller gave it; <see langword="null"/> otherwise.</summary>
    public Review? Protocol { get; init; }

    /// <summary>Primary outcomes and designs that differ from the protocol without being declared; none without a protocol.</summary>
    public ImmutableArray<ProtocolChange> ProtocolChanges => field.IsDefault ? field = ProtocolChangeExtractor.Extract(this) : field;

    private CountFacts Counts => _counts ??= PartitionSumExtractor.Extract(this);

    private StatisticalFacts Statistics => _statistics ??= EstimateExtractor.Extract(Numbers);

    private ImmutableArray<NumericTokens> Numbers => field.IsDefault ? field = [.. NumericTokens.Of(Document)] : field;
}
