using System.Collections.Immutable;
using ReviewLint.Diagnostics;
using ReviewLint.Rules.Abstract;
using ReviewLint.Rules.Certainty;
using ReviewLint.Rules.Conclusions;
using ReviewLint.Rules.Consistency;
using ReviewLint.Rules.Declarations;
using ReviewLint.Rules.Eligibility;
using ReviewLint.Rules.PlainLanguageSummary;
using ReviewLint.Rules.Protocol;
using ReviewLint.Rules.Search;
using ReviewLint.Rules.Selection;
using ReviewLint.Rules.Statistics;
using ReviewLint.Rules.Structure;
using ReviewLint.Rules.Style;

namespace ReviewLint.Rules;

/// <summary>All rules, in the order of their ids; a test proves the list complete.</summary>
public static class RuleCatalog
{
    /// <summary>One instance of every rule.</summary>
    public static ImmutableArray<Rule> Rules { get; } =
    [
        new MissingRequiredSection(),
        new EmptySection(),
        new PlaceholderText(),
        new SectionOutOfOrder(),
        new MixedHeadingFormats(),
        new DuplicateSection(),
        new StandardSubheadingMissing(),
        new TitleNotIdentified(),
        new CochraneTitleTemplate(),
        new EmptyReviewResultSections(),
        new WrongReviewTypeSection(),
        new SearchDateMissing(),
        new SearchDateMismatch(),
        new SearchOutOfDate(),
        new SearchDateImpossible(),
        new SearchDateAmbiguous(),
        new SourceWithoutDate(),
        new CoreDatabaseMissing(),
        new TrialRegisterMissing(),
        new DatabasePlatformMissing(),
        new SourcesMismatchAcrossParts(),
        new DatabaseCountMismatch(),
        new SearchStrategyNotPresented(),
        new StrategyLineReferenceError(),
        new SearchLimitUnjustified(),
        new LanguageRestriction(),
        new SupplementarySearchNotReported(),
        new RerunResultsNotHandled(),
        new StrategyDelimiterUnbalanced(),
        new StrategyLineUnused(),
        new StrategyDuplicateReference(),
        new StrategyOperatorsMixed(),
        new StrategyCurlyQuotes(),
        new StrategyOperatorCase(),
        new StrategyHitCountMismatch(),
        new EligibilityElementMissing(),
        new PublicationStatusExcluded(),
        new OutcomeAsEligibility(),
        new ResultDesignScopeMismatch(),
        new FlowArithmetic(),
        new FlowTextMismatch(),
        new RecordsReportsStudiesConflated(),
        new PercentRecompute(),
        new CiExcludesEstimate(),
        new CiBoundsReversed(),
        new CiImplausibleAsymmetry(),
        new RatioCiNonpositive(),
        new PValueCiConflict(),
        new PValueImpossible(),
        new SignificanceWordCiConflict(),
        new DirectionWordConflict(),
        new EstimateWithoutInterval(),
        new EffectMeasureUndefined(),
        new AbsoluteEffectRecompute(),
        new DifferenceRecompute(),
        new RelativeChangeRecompute(),
        new NntRecompute(),
        new I2Recompute(),
        new DfStudyCountConflict(),
        new ModelChoiceByHeterogeneityTest(),
        new SmallKMethod(),
        new PooledSingleStudy(),
        new SubgroupSignificanceComparison(),
        new ArmSumMismatch(),
        new GrimInconsistentMean(),
        new VoteCounting(),
        new TestStatisticPConflict(),
        new CertaintyMissing(),
        new CertaintyLevelInvalid(),
        new CertaintyWordingMismatch(),
        new CertaintyMismatchAcrossParts(),
        new QualityCertaintyConfusion(),
        new NrsiCertaintyHigh(),
        new StudyCountMismatch(),
        new ParticipantCountMismatch(),
        new EstimateMismatchAcrossParts(),
        new ObjectiveTitleMismatch(),
        new AbstractContentNotInText(),
        new ConclusionDirectionConflict(),
        new EmptyReviewEffectClaim(),
        new EmptyReviewExcludedEvidence(),
        new NoEvidenceAsNoEffect(),
        new PracticeRecommendation(),
        new SignificanceLanguage(),
        new TrendLanguage(),
        new WishfulPowerStatement(),
        new OneSidedFraming(),
        new UnqualifiedEfficacyClaim(),
        new HarmsOmittedInConclusion(),
        new ResearchImplicationGeneric(),
        new CostClaimWithoutData(),
        new SubgroupOnlyConclusion(),
        new PlsHeadingSet(),
        new PlsWordLimit(),
        new PlsStatisticsOrJargon(),
        new PlsRecommendation(),
        new PlsSearchMonthMissing(),
        new PlsEmptyFirstMessage(),
        new PlsUndefinedAbbreviation(),
        new PlsStrongerThanAbstract(),
        new AbstractWordLimit(),
        new AbstractItemMissing(),
        new AbstractParticipantsMissing(),
        new AbstractHarmsMissing(),
        new AbstractCitationOrFigure(),
        new AbstractUndefinedAbbreviation(),
        new RegistrationMissing(),
        new RegistrationIdMalformed(),
        new ProtocolNotCited(),
        new DifferencesFromProtocolMissing(),
        new ProtocolTense(),
        new ReviewFutureTense(),
        new PlannedMethodsPresentedAsDone(),
        new UpdateStatusMissing(),
        new ProtocolItemMissing(),
        new FundingMissing(),
        new CompetingInterestsMissing(),
        new CoiAuthorCoverage(),
        new ContributionsMissing(),
        new DataAvailabilityMissing(),
        new IncludedStudyFundingNotReported(),
        new ReviewAuthorIsStudyAuthor(),
        new PValueFormat(),
        new CiFormat(),
        new MeasureEqualsSign(),
        new NumberStyle(),
        new DateStyle(),
        new PreferredTerm(),
        new SpellingVarietyMixed(),
    ];

    /// <summary>What is constant about every rule, and about the tool's own diagnostics, in the order of their ids.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Descriptors { get; } =
        [.. ToolDescriptors.All, .. Rules.Select(rule => rule.Descriptor)];

    /// <summary>The rule of an id or name, found without regard to case, or <see langword="null"/>.</summary>
    public static DiagnosticDescriptor? Find(string idOrName) => Descriptors.FirstOrDefault(descriptor =>
        descriptor.Id.Equals(idOrName, StringComparison.OrdinalIgnoreCase)
        || descriptor.Name.Equals(idOrName, StringComparison.OrdinalIgnoreCase));
}
