using ReviewLint.Documents;
using ReviewLint.Facts;
using ReviewLint.Text;

namespace ReviewLint.Checklists;

/// <summary>Kinds of evidence that stand on facts other than topics.</summary>
internal static class BuiltInEvidence
{
    private const int RowsOfAStudyTable = 4;
    private static readonly string[] s_studyColumns = ["study", "studies", "author", "authors", "reference", "first author", "trial", "source", "citation"];

    /// <summary>The names that checklists use.</summary>
    public static IReadOnlyDictionary<string, Func<Review, IEnumerable<ItemEvidence>>> All { get; } =
        new Dictionary<string, Func<Review, IEnumerable<ItemEvidence>>>(StringComparer.Ordinal)
        {
            [AbstractAnswers.Need] = _ => [],
            ["abstract"] = review => First(review.Abstract),
            ["complete-abstract"] = review => AbstractAnswers.Open(review).IsEmpty ? First(review.Abstract) : [],
            ["title-names-review"] = review => Title(review, title => Says(title, "eview") || Says(title, "meta-anal") || Says(title, "ynthesis") || Says(title, "vidence map")),
            ["title-names-systematic-review"] = review => Title(review, title => Says(title, "systematic") && !Says(title, "protocol of a trial")),
            ["title-names-scoping-review"] = review => Title(review, title => Says(title, "scoping")),
            ["title-names-protocol"] = review => Title(review, title => Says(title, "protocol")),
            ["title-names-update"] = review => Title(review, title => Says(title, "update")),
            ["eligibility-criteria"] = review => Elements(review, null),
            ["eligible-participants"] = review => Elements(review, EligibilitySlot.Participants),
            ["eligible-interventions"] = review => Elements(review, EligibilitySlot.Interventions),
            ["eligible-comparators"] = review => Elements(review, EligibilitySlot.Comparators),
            ["eligible-outcomes"] = review => Elements(review, EligibilitySlot.Outcomes),
            ["eligible-designs"] = review => Elements(review, EligibilitySlot.Designs),
            ["databases"] = review => Sources(review, SearchSourceKind.Database, SearchSourceKind.SpecialisedRegister),
            ["two-databases"] = TwoDatabases,
            ["trial-registers"] = review => Sources(review, SearchSourceKind.TrialRegister, SearchSourceKind.UnnamedTrialRegister),
            ["reference-lists"] = review => Sources(review, SearchSourceKind.ReferenceLists),
            ["citation-searching"] = review => Sources(review, SearchSourceKind.Citations),
            ["contacts"] = review => Sources(review, SearchSourceKind.Contacts),
            ["grey-literature"] = review => Sources(review, SearchSourceKind.GreyLiterature),
            ["medline-embase-and-central"] = CoreDatabases,
            ["search-date"] = review => review.SearchDates
                .Where(date => date.Role is not (SearchDateRole.CoverageStart or SearchDateRole.PreviousVersion))
                .Select(ItemEvidence.Of),
            ["justified-search-limits"] = review => review.SearchLimits.Where(limit => limit.IsJustified).Select(ItemEvidence.Of),
            ["search-rerun"] = review => review.SearchStatements
                .Where(statement => statement.Kind is SearchStatementKind.Rerun or SearchStatementKind.RerunHandled)
                .Select(ItemEvidence.Of)
                .Concat(review.SearchDates.Where(date => date.Role == SearchDateRole.Rerun).Select(ItemEvidence.Of)),
            ["search-strategy"] = Strategies,
            ["records-found"] = review => review.FlowNumbers
                .Where(number => number.Stage is FlowStage.IdentifiedDatabases or FlowStage.IdentifiedRegisters or FlowStage.IdentifiedOther
                    or FlowStage.Deduplicated or FlowStage.Screened)
                .Select(ItemEvidence.Of),
            ["number-of-included-studies"] = review => review.StudyTotals.Select(ItemEvidence.Of)
                .Concat(review.FlowNumbers.Where(number => number.Stage == FlowStage.Included).Select(ItemEvidence.Of))
                .Concat(review.NullResults.Select(ItemEvidence.Of)),
            ["estimates-with-intervals"] = review => review.Estimates
                .Where(estimate => estimate.Interval is not null && estimate.Measure != EffectMeasure.Unknown && !EvidenceFinder.IsMethods(estimate.Section))
                .Select(ItemEvidence.Of),
            ["heterogeneity"] = review => review.Heterogeneities.Where(found => !EvidenceFinder.IsMethods(found.Section)).Select(ItemEvidence.Of),
            ["certainty-ratings"] = review => review.CertaintyStatements
                .Where(rating => rating.Lowest is not null && !rating.IsWanted && !EvidenceFinder.IsMethods(rating.Section))
                .Select(ItemEvidence.Of),
            ["studies-and-participants-of-results"] = review => review.EvidenceSizes.Select(ItemEvidence.Of),
            ["table-of-studies"] = StudyTables,
            ["effect-measures"] = review => review.DeclaredMeasures
                .Where(declared => !declared.Sentence.Text.Contains("\" OR ", StringComparison.Ordinal) && !declared.Section.IsWithin(SectionRole.Search))
                .Select(ItemEvidence.Of),
            ["registration"] = review => review.RegistryIds.Where(id => id.Anchor == Anchor.Adjacent).Select(ItemEvidence.Of)
                .Concat(review.RegistrationStatements.Where(statement => statement.Status != RegistrationStatus.ProtocolCited).Select(ItemEvidence.Of)),
            ["cited-protocol"] = review => review.RegistrationStatements
                .Where(statement => statement.Status == RegistrationStatus.ProtocolCited)
                .Select(ItemEvidence.Of),
            ["calls-for-research"] = review => review.ResearchNeeds.Select(ItemEvidence.Of),
        };

    private static bool Says(Passage title, string words) => title.Text.Contains(words, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<ItemEvidence> Title(Review review, Func<Passage, bool> says) =>
        review.Title is { IsEmpty: false } title && says(title) ? [new ItemEvidence(PartKind.Title, null, title.Span, title.Text, IsDirect: true)] : [];

    private static IEnumerable<ItemEvidence> First(DocumentPart? part) => part?.Sections
        .Where(section => section.Sentences.Count > 0)
        .Take(1)
        .Select(section => ItemEvidence.Of(section, section.Sentences[0], 0, section.Sentences[0].Text.Length, Anchor.Adjacent)) ?? [];

    private static IEnumerable<ItemEvidence> Elements(Review review, EligibilitySlot? slot) => review.EligibilityStatements
        .SelectMany(statement => statement.Elements)
        .Where(element => element.Anchor == Anchor.Adjacent && (slot is null || element.Slot == slot))
        .Select(ItemEvidence.Of)
        .Select(evidence => evidence with { IsDirect = true });

    private static IEnumerable<ItemEvidence> Sources(Review review, params SearchSourceKind[] kinds) => review.SearchReports
        .SelectMany(report => report.Sources)
        .Where(source => kinds.Contains(source.Kind))
        .Select(ItemEvidence.Of);

    private static IEnumerable<ItemEvidence> TwoDatabases(Review review) => review.SearchReports
        .Where(report => report.Databases.Select(source => source.Id).Distinct().Count() > 1)
        .SelectMany(report => report.Databases)
        .Select(ItemEvidence.Of);

    private static IEnumerable<ItemEvidence> CoreDatabases(Review review) => review.SearchReports
        .Where(report => report.Names("CENTRAL") && report.Names("MEDLINE") && report.Names("Embase"))
        .SelectMany(report => report.Databases)
        .Select(ItemEvidence.Of);

    // The lines of a strategy are no prose, so the heading above it is quoted where there is one.
    private static IEnumerable<ItemEvidence> Strategies(Review review) => review.StrategyPlaces.Where(place => !place.IsOnRequest).Select(ItemEvidence.Of)
        .Concat(review.Strategies.Select(strategy => new ItemEvidence(
            strategy.Section.Part,
            strategy.Section,
            strategy.Section.Heading?.Title.Span ?? strategy.Span,
            strategy.Section.Heading is null ? review.Document.Source[review.Document.Source.GetLine(review.Document.Source.GetLineIndex(strategy.Span.Start))] : strategy.Section.Title,
            IsDirect: true)));

    // A table with a line for each study: its first column is headed by a word for them.
    private static IEnumerable<ItemEvidence> StudyTables(Review review) => review.Document.Sections
        .SelectMany(section => section.Blocks.OfType<TableBlock>().Select(table => (section, table)))
        .Where(each => each.table.Rows.Length >= RowsOfAStudyTable
            && each.table.Rows[0].Cells is [{ IsEmpty: false } first, ..]
            && Array.Exists(s_studyColumns, word => first.Text.StartsWith(word, StringComparison.OrdinalIgnoreCase)))
        .Select(each => new ItemEvidence(
            each.section.Part,
            each.section,
            each.table.Rows[0].Cells[0].Span,
            string.Join(" | ", each.table.Rows[0].Cells.Where(cell => !cell.IsEmpty).Select(cell => cell.Text)),
            IsDirect: true));
}
