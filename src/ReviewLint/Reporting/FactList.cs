using System.Collections.Immutable;
using ReviewLint.Facts;
using ReviewLint.Facts.Strategies;

namespace ReviewLint.Reporting;

/// <summary>All facts of one kind that a draft holds.</summary>
/// <param name="Name">The kind in the plural, for example "search dates".</param>
/// <param name="Facts">The facts in reading order.</param>
/// <param name="IsExpected">Whether a review without any is more likely not understood than without them.</param>
internal sealed record FactList(string Name, ImmutableArray<Fact> Facts, bool IsExpected = true)
{
    /// <summary>The lists of a review, the empty ones included; a test proves them complete.</summary>
    public static ImmutableArray<FactList> Of(Review review) =>
    [
        new("search dates", Widen(review.SearchDates)),
        new("sources", Widen(review.Sources)),
        new("study totals", Widen(review.StudyTotals)),
        new("ongoing studies", Widen(review.OngoingStudies), IsExpected: false),
        new("participant totals", Widen(review.ParticipantTotals)),
        new("flow numbers", Widen(review.FlowNumbers), IsExpected: false),
        new("partition sums", Widen(review.PartitionSums), IsExpected: false),
        new("evidence sizes", Widen(review.EvidenceSizes), IsExpected: false),
        new("null results", Widen(review.NullResults), IsExpected: false),
        new("eligibility elements", [.. review.EligibilityStatements.SelectMany(statement => statement.Elements)]),
        new("eligibility exclusions", Widen(review.EligibilityExclusions), IsExpected: false),
        new("planned outcomes", Widen(review.PlannedOutcomes), IsExpected: false),
        new("work statements", Widen(review.WorkStatements), IsExpected: false),
        new("age criteria", Widen(review.AgeCriteria), IsExpected: false),
        new("study ids", Widen(review.StudyIds), IsExpected: false),
        new("registry ids", Widen(review.RegistryIds)),
        new("claims", Widen(review.Claims)),
        new("certainty statements", Widen(review.CertaintyStatements), IsExpected: false),
        new("downgrades", Widen(review.Downgrades), IsExpected: false),
        new("findings tables", Widen(review.FindingsTables), IsExpected: false),
        new("unexplained ratings", Widen(review.UnexplainedRatings), IsExpected: false),
        new("risk of bias rows", Widen(review.RiskOfBiasRows), IsExpected: false),
        new("risk of bias counts", Widen(review.RiskOfBiasCounts), IsExpected: false),
        new("outcome gaps", Widen(review.OutcomeGaps), IsExpected: false),
        new("past conclusions", Widen(review.PastConclusions), IsExpected: false),
        new("risk of bias tools", Widen(review.RiskOfBiasTools), IsExpected: false),
        new("unrated rows", Widen(review.UnratedRows), IsExpected: false),
        new("outcome claims", Widen(review.OutcomeClaims), IsExpected: false),
        new("search statements", Widen(review.SearchStatements)),
        new("search limits", Widen(review.SearchLimits), IsExpected: false),
        new("database counts", Widen(review.DatabaseCounts), IsExpected: false),
        new("strategy lines", Widen(review.StrategyLines), IsExpected: false),
        new("database yields", Widen(review.DatabaseYields), IsExpected: false),
        new("strategy places", Widen(review.StrategyPlaces), IsExpected: false),
        new("registration statements", Widen(review.RegistrationStatements), IsExpected: false),
        new("stated age groups", Widen(review.StatedAgeGroups), IsExpected: false),
        new("excluded evidence", Widen(review.ExcludedEvidence), IsExpected: false),
        new("research needs", Widen(review.ResearchNeeds), IsExpected: false),
        new("estimates", Widen(review.Estimates), IsExpected: false),
        new("bare estimates", Widen(review.BareEstimates), IsExpected: false),
        new("p values", Widen(review.PValues), IsExpected: false),
        new("heterogeneities", Widen(review.Heterogeneities), IsExpected: false),
        new("unread intervals", Widen(review.UnreadIntervals), IsExpected: false),
        new("significance words", Widen(review.SignificanceWords), IsExpected: false),
        new("power statements", Widen(review.PowerStatements), IsExpected: false),
        new("vote counts", Widen(review.VoteCounts), IsExpected: false),
        new("subgroup contrasts", Widen(review.SubgroupContrasts), IsExpected: false),
        new("model choices", Widen(review.ModelChoices), IsExpected: false),
        new("declared measures", Widen(review.DeclaredMeasures), IsExpected: false),
        new("cost mentions", Widen(review.CostMentions), IsExpected: false),
        new("harm mentions", Widen(review.HarmMentions), IsExpected: false),
        new("jargon terms", Widen(review.JargonTerms), IsExpected: false),
        new("abbreviations", Widen(review.Abbreviations), IsExpected: false),
        new("callouts", Widen(review.Callouts), IsExpected: false),
        new("fractions", Widen(review.Fractions), IsExpected: false),
        new("absolute effects", Widen(review.AbsoluteEffects), IsExpected: false),
        new("numbers needed", Widen(review.NumbersNeeded), IsExpected: false),
        new("relative changes", Widen(review.RelativeChanges), IsExpected: false),
        new("synthesis methods", Widen(review.SynthesisMethods), IsExpected: false),
        new("group means", Widen(review.GroupMeans), IsExpected: false),
        new("test statistics", Widen(review.TestStatistics), IsExpected: false),
        new("malformed numbers", Widen(review.MalformedNumbers), IsExpected: false),
        new("protocol changes", Widen(review.ProtocolChanges), IsExpected: false),
        new("reporting statements", Widen(review.ReportingStatements)),
        new("authors", Widen(review.Authors), IsExpected: false),
        new("interest declarations", Widen(review.InterestDeclarations), IsExpected: false),
        new("own studies", Widen(review.OwnStudies), IsExpected: false),
        new("method steps", Widen(review.MethodSteps), IsExpected: false),
        new("p value slips", Widen(review.PValueSlips), IsExpected: false),
        new("interval slips", Widen(review.IntervalSlips), IsExpected: false),
        new("equals slips", Widen(review.EqualsSlips), IsExpected: false),
        new("date slips", Widen(review.DateSlips), IsExpected: false),
        new("number slips", Widen(review.NumberSlips), IsExpected: false),
        new("term slips", Widen(review.TermSlips), IsExpected: false),
        new("spelling variants", Widen(review.SpellingVariants), IsExpected: false),
        new("placeholders", Widen(review.Placeholders), IsExpected: false),
    ];

    /// <summary>What a fact says, as pairs of a name in camel case and a value.</summary>
    public static IEnumerable<(string Name, string Value)> Describe(Fact fact) => fact switch
    {
        SearchDate date => [("role", date.Role.ToKebabCase()), ("date", Print(date)), ("precision", date.Precision.ToKebabCase())],
        SearchSource source => [("id", source.Id), ("kind", source.Kind.ToKebabCase()), ("negated", source.IsNegated ? "yes" : "no")],
        StudyCount count => [("studies", Print(count.Studies)), ("hedge", count.Hedge.ToKebabCase())],
        ParticipantCount count => [("participants", Print(count.Participants)), ("hedge", count.Hedge.ToKebabCase())],
        FlowNumber flow => [("stage", flow.Stage.ToKebabCase()), ("number", Print(flow.Number)), ("unit", flow.Unit.ToKebabCase()), ("hedge", flow.Hedge.ToKebabCase())],
        PartitionSum sum => [("total", Print(sum.Total)), ("sum", Print(sum.Sum)), ("parts", sum.Addition)],
        EvidenceSize size => [("studies", Print(size.Studies)), ("participants", Print(size.Participants))],
        NullResult none => [("designs", string.Join(", ", none.Designs.Select(design => design.ToKebabCase())))],
        EligibilityElement element => [("slot", element.Slot.ToKebabCase()), ("design", element.Design?.ToKebabCase() ?? "")],
        EligibilityExclusion exclusion => [("ground", exclusion.Ground.ToKebabCase())],
        PlannedOutcome outcome => [("priority", outcome.Priority.ToKebabCase()), ("key", outcome.Key), ("measure", outcome.HasMeasure ? "yes" : "no"), ("time", outcome.HasTime ? "yes" : "no")],
        WorkStatement work => [("task", work.Task.ToKebabCase())],
        AgeCriterion age => [("lower", Print(age.Lower)), ("upper", Print(age.Upper))],
        StudyId study => [("list", study.List.ToKebabCase()), ("key", study.Key)],
        RegistryId id => [("scheme", id.Scheme), ("wellFormed", id.IsWellFormed ? "yes" : "no")],
        Claim claim => [("kind", claim.Kind.ToKebabCase()), ("frame", claim.Frame.ToKebabCase()), ("hedge", claim.Hedge.ToKebabCase())],
        CertaintyStatement rating => [("lowest", rating.Lowest?.ToName() ?? ""), ("highest", rating.Highest?.ToName() ?? ""), ("invalid", rating.InvalidWords), ("term", rating.Term.ToKebabCase())],
        Downgrade downgrade => [("levels", string.Join(" or ", downgrade.Totals)), ("from", downgrade.From?.ToName() ?? ""), ("to", downgrade.To?.ToName() ?? "")],
        FindingsTable table => [("rows", Print(table.Rows.Length))],
        RiskOfBiasRow row => [("overall", row.Overall.ToName()), ("worst", row.Worst.ToName())],
        RiskOfBiasCount count => [("studies", Print(count.Studies)), ("of", Print(count.Total)), ("level", count.Level.ToName())],
        OutcomeGap gap => [("kind", gap.Kind.ToKebabCase()), ("priority", gap.Priority.ToKebabCase())],
        RiskOfBiasTool tool => [("id", tool.Id), ("suits", tool.Suits.ToKebabCase())],
        OutcomeClaim claim =>
        [
            ("direction", claim.Direction.ToKebabCase()), ("hedge", claim.Hedge.ToKebabCase()), ("level", claim.Level?.ToName() ?? ""),
            ("outcomes", string.Join(", ", claim.Outcomes)), ("subject", string.Join(' ', claim.Subject)), ("comparator", string.Join(' ', claim.Comparator)),
        ],
        EffectEstimate estimate => Describe(estimate),
        PValue p => [("relation", p.Relation.ToKebabCase()), ("value", p.Number.Text), ("of", p.Owner.ToKebabCase())],
        Heterogeneity found =>
        [
            ("i2", found.I2?.Text ?? ""), ("q", found.Q?.Text ?? ""), ("df", Print(found.DegreesOfFreedom)), ("tau2", found.Tau2?.Text ?? ""), ("studies", Print(found.Studies)),
        ],
        Fraction fraction => [("part", Print(fraction.Count)), ("whole", Print(fraction.Whole)), ("percent", fraction.Percent.Text)],
        TestStatistic statistic => Describe(statistic),
        AbsoluteEffect effect =>
        [
            ("comparator", Print(effect.Comparator)), ("intervention", Print(effect.Intervention)), ("lower", Print(effect.Lower)), ("upper", Print(effect.Upper)),
            ("difference", Print(effect.Difference)), ("per", Print(effect.Base)),
        ],
        NumberNeeded needed => [("number", Print(needed.Estimate.Value)), ("difference", Print(needed.Difference?.Value))],
        RelativeChange change => [("percent", Print(change.Percent)), ("ratio", Print(change.Estimate.Value))],
        SynthesisMethod method => [("kind", method.Kind.ToKebabCase()), ("studies", Print(method.Studies))],
        GroupMean mean => [("mean", Print(mean.Mean)), ("size", Print(mean.Size))],
        Author author => [("surname", author.Surname), ("initials", author.Initials)],
        InterestDeclaration declaration => [("authors", string.Join(", ", declaration.Authors.Select(author => author.Text)))],
        OwnStudy study => [("author", study.Author.Text)],
        MethodStep step => [("tense", step.Tense.ToKebabCase()), ("needsStudies", step.NeedsStudies ? "yes" : "no")],
        StyleSlip slip => [("preferred", slip.Preferred ?? "")],
        SpellingVariant variant => [("group", variant.Group), ("american", variant.IsAmerican ? "yes" : "no")],
        SearchStatement statement => [("kind", statement.Kind.ToKebabCase())],
        SearchLimit limit => [("kind", limit.Kind.ToKebabCase()), ("justified", limit.IsJustified ? "yes" : "no")],
        DatabaseCount count => [("stated", Print(count.Stated)), ("listed", Print(count.Listed))],
        StrategyLine line => [("line", Print(line.Number)), ("hits", Print(line.Hits)), ("parses", line.Expression is null ? "no" : "yes")],
        DatabaseYield found => [("database", found.Database), ("number", Print(found.Number))],
        StrategyPlace place => [("onRequest", place.IsOnRequest ? "yes" : "no")],
        RegistrationStatement statement => [("status", statement.Status.ToKebabCase())],
        StatedAgeGroup stated => [("group", stated.Group.ToKebabCase())],
        ExcludedEvidence excluded => [("result", excluded.Result)],
        SignificanceWord word => [("polarity", word.Polarity.ToKebabCase()), ("frame", word.Frame.ToKebabCase()), ("estimate", word.Estimate?.Text ?? "")],
        PowerStatement statement => [("effect", statement.Effect)],
        SubgroupContrast contrast => [("test", contrast.HasTest ? "yes" : "no")],
        ModelChoice choice => [("model", choice.Model)],
        DeclaredMeasure declared => [("measure", declared.Measure.ToKebabCase())],
        CostMention mention => [("claim", mention.IsClaim ? "yes" : "no"), ("conclusion", mention.IsConclusion ? "yes" : "no")],
        HarmMention mention => [("conclusion", mention.IsConclusion ? "yes" : "no")],
        JargonTerm term => [("kind", term.Kind.ToKebabCase()), ("explained", term.IsExplained ? "yes" : "no")],
        ProtocolChange change => [("kind", change.Kind.ToKebabCase()), ("subject", change.Subject)],
        ReportingStatement statement => [("topic", statement.Topic.ToKebabCase())],
        AbbreviationUse use => [("explained", use.IsExplained ? "yes" : "no"), ("common", use.IsCommon ? "yes" : "no")],
        Callout callout => [("kind", callout.Kind.ToKebabCase())],
        ResearchNeed need => [("specific", need.IsSpecific ? "yes" : "no")],
        _ => [],
    };

    private static IEnumerable<(string Name, string Value)> Describe(EffectEstimate estimate) =>
    [
        ("measure", estimate.Measure.ToKebabCase()),
        ("value", Print(estimate.Value)),
        ("lower", Print(estimate.Interval?.Lower)),
        ("upper", Print(estimate.Interval?.Upper)),
        ("interval", estimate.Interval?.Kind.ToKebabCase() ?? ""),
        ("level", estimate.Interval?.Level?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? ""),
        ("anchor", estimate.Anchor.ToKebabCase()),
        ("p", estimate.P?.Text ?? ""),
        ("studies", Print(estimate.Studies)),
        ("participants", Print(estimate.Participants)),
    ];

    private static string Print(PrintedNumber? number) => number is null ? "" : PrintedNumber.Print(number.Value, number.Decimals);

    private static string Print(int? number) => number is { } value ? Print(value) : "";

    private static IEnumerable<(string Name, string Value)> Describe(TestStatistic statistic) =>
    [
        ("kind", statistic.Kind.ToKebabCase()),
        ("value", statistic.Value.Text),
        ("df", statistic.DegreesOfFreedom.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        ("denominatorDf", statistic.DenominatorDegrees.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        ("relation", statistic.PRelation.ToKebabCase()),
        ("p", statistic.P?.Text ?? "ns"),
        ("implied", statistic.RecomputedP),
    ];

    private static ImmutableArray<Fact> Widen<T>(ImmutableArray<T> facts)
        where T : Fact => ImmutableArray<Fact>.CastUp(facts);

    private static string Print(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Print(SearchDate date) =>
        $"{date.Year:D4}{(date.Month is { } month ? $"-{month:D2}" : "")}{(date.Day is { } day ? $"-{day:D2}" : "")}";
}
