using ReviewLint.Checklists;
using ReviewLint.Diagnostics;
using ReviewLint.Facts;
using ReviewLint.Facts.Extraction;
using ReviewLint.Reporting;
using ReviewLint.Rules;
using ReviewLint.Tests.Conventions;

namespace ReviewLint.Tests.Checklists;

/// <summary>The files of <c>rules/checklists</c> are whole and fit the code and the rules.</summary>
public sealed class ChecklistDataTests
{
    public static TheoryData<string> Names => [.. ChecklistCatalog.Names];

    [Theory]
    [InlineData("prisma-2020", 42, "1", "27")]
    [InlineData("prisma-2020-abstract", 12, "1", "12")]
    [InlineData("prisma-s", 16, "1", "16")]
    [InlineData("prisma-p", 26, "1a", "17")]
    [InlineData("prisma-scr", 22, "1", "22")]
    [InlineData("swim", 10, "1a", "9")]
    [InlineData("mecir-conduct", 75, "C1", "C75")]
    [InlineData("amstar-2", 16, "1", "16")]
    public void Holds_every_item_of_the_standard_once(string name, int items, string first, string last)
    {
        Checklist checklist = ChecklistCatalog.Load(name);
        Assert.Equal((items, first, last), (checklist.Items.Length, checklist.Items[0].Number, checklist.Items[^1].Number));
        Assert.Equal(items, checklist.Items.DistinctBy(item => item.Number).Count());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_item_is_looked_for_or_says_why_not(string name) => House.HasNone(ChecklistCatalog.Load(name).Items.SelectMany(Breaches));

    [Fact]
    public void Every_file_is_a_checklist_and_every_topic_is_asked_for()
    {
        Assert.Equal(ChecklistCatalog.Names.Order(StringComparer.Ordinal), Files("rules", "checklists"));
        HashSet<string> asked = [.. ChecklistCatalog.Names
            .SelectMany(name => ChecklistCatalog.Load(name).Items)
            .SelectMany(item => item.Needs.SelectMany(need => need))];
        string[] ofConditions = ["no-meta-analysis", "narrative-synthesis", "update-of-review"];
        House.HasNone(Files("rules", "checklists", "topics").Where(topic => !asked.Contains(topic) && !ofConditions.Contains(topic)));
        House.HasNone(BuiltInEvidence.All.Keys.Where(kind => !asked.Contains(kind)));
    }

    [Fact]
    public void No_topic_of_checklists_has_the_name_of_one_of_rules() =>
        House.HasNone(Files("rules", "checklists", "topics").Intersect(Enum.GetValues<ReportedTopic>().Select(topic => topic.ToKebabCase())));

    [Fact]
    public void Every_topic_names_its_source() => House.HasNone(House.Files("rules/checklists/topics", "*.txt")
        .Where(file => !file.Text.StartsWith("# source: ", StringComparison.Ordinal))
        .Select(file => $"{file.Path}: the first line is not '# source: ...'"));

    [Fact]
    public void Every_item_that_a_rule_serves_is_on_the_checklist() => House.HasNone(
        from rule in RuleCatalog.Rules
        from authority in rule.Descriptor.Authorities
        let checklist = ChecklistCatalog.Find(authority.Standard)
        where checklist is not null && checklist.PlacesOf(authority.Item).IsEmpty
        select $"{rule.Descriptor.Id}: {authority}");

    [Theory]
    [InlineData("6", "6")]
    [InlineData("16", "16a, 16b")]
    [InlineData("22 to 23", "22, 23a, 23b, 23c, 23d")]
    [InlineData("28", "")]
    public void A_number_names_its_sub_items_and_a_range_all_between(string authority, string items)
    {
        Checklist checklist = ChecklistCatalog.Load("prisma-2020");
        Assert.Equal(items, string.Join(", ", checklist.PlacesOf(authority).Select(place => checklist.Items[place].Number)));
    }

    [Fact]
    public void Coverage_counts_rules_checklist_and_what_no_machine_can_tell()
    {
        DiagnosticDescriptor[] rules = [.. RuleCatalog.Rules.Select(rule => rule.Descriptor)];
        var coverage = ItemCoverage.Of(Standards.Mecir, rules);
        Assert.Equal(75, coverage.Length);
        Assert.Equal("rules", coverage[23].Kind);
        Assert.Equal("checklist", coverage[5].Kind);
        Assert.Equal(("not checkable", "C1"), (coverage[0].Kind, coverage[0].Number));
        string[] sections = [.. ItemCoverage.Of(Standards.Handbook, rules).Select(item => item.Number)];
        Assert.Equal(sections.Order(SectionOrder.Instance), sections);
    }

    private static IEnumerable<string> Breaches(ChecklistItem item)
    {
        if (item.Needs.IsEmpty == (item.Unchecked is null))
        {
            yield return $"{item.Number}: has both or neither of 'needs' and 'machine'";
        }

        foreach (string kind in item.Needs.SelectMany(need => need).Where(kind => !BuiltInEvidence.All.ContainsKey(kind) && !EmbeddedRules.Exists(EvidenceFinder.FileOf(kind))))
        {
            yield return $"{item.Number}: nothing finds '{kind}'";
        }

        foreach (string condition in item.NotWhen.Where(condition => !ItemCondition.All.ContainsKey(condition)))
        {
            yield return $"{item.Number}: nothing tells '{condition}'";
        }

        foreach (Topic topic in item.Needs.SelectMany(need => need).Where(kind => !BuiltInEvidence.All.ContainsKey(kind)).Select(EvidenceFinder.FileOf).Select(Topic.Load))
        {
            if (topic.Roles.IsEmpty && topic.Cues.IsEmpty)
            {
                yield return $"{topic.File}: nothing can report it";
            }
        }
    }

    private static IEnumerable<string> Files(params string[] folder) => Directory.GetFiles(Repository.PathOf(folder))
        .Select(file => Path.GetFileNameWithoutExtension(file)!)
        .Order(StringComparer.Ordinal);
}
