using ReviewLint.Documents;

namespace ReviewLint.Tests.Documents;

public sealed class SchemasTests
{
    public static TheoryData<string> Names =>
    [
        .. Directory.EnumerateFiles(Repository.PathOf("rules", "schemas"), "*.json")
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Where(name => name is not ("roles" or "formats" or "titles"))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_schema_loads_and_names_its_source_and_types(string name)
    {
        Schema schema = Schemas.Load(name)!;
        Assert.NotEmpty(schema.Source);
        Assert.NotEmpty(schema.Types);
        Assert.True(name == "summary-none" || schema.Required.Any() || !schema.IsOrdered, "nothing is required");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_role_stands_once_in_a_schema(string name)
    {
        Schema schema = Schemas.Load(name)!;
        SectionRole[] roles = [.. schema.Sections.Select(section => section.Role).Where(role => role != SectionRole.Unknown)];
        Assert.Equal(roles.Distinct(), roles);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Titles_of_a_schema_get_their_role_from_the_alias_table(string name)
    {
        Schema schema = Schemas.Load(name)!;
        Assert.All(
            schema.Sections.Where(section => section is { Role: not SectionRole.Unknown, IsTailored: false }),
            section => Assert.Equal((section.Title, section.Role), (section.Title, SectionRoles.Find(section.Title, schema.Part))));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Forbidden_sections_stand_last_and_only_a_Cochrane_schema_raises_errors(string name)
    {
        Schema schema = Schemas.Load(name)!;
        bool[] forbidden = [.. schema.Sections.Select(section => section.Status == SectionStatus.Forbidden)];
        Assert.Equal(forbidden.Order(), forbidden);
        Assert.True(schema.Profile == Profile.Cochrane || schema.Required.All(section => section.Severity < Diagnostics.DiagnosticSeverity.Error));
    }
}
