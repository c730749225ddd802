using System.Reflection;
using ReviewLint.Diagnostics;
using ReviewLint.Rules;

namespace ReviewLint.Tests.Conventions;

/// <summary>The catalogue is complete and in order, and a rule's class, file, name and id say the same.</summary>
public sealed class RuleConventions
{
    private const int LongestClass = 50;

    private const int LongestTitle = 120;

    private const BindingFlags AnyField = BindingFlags.Instance | BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public;

    [Fact]
    public void Every_rule_of_the_library_is_in_the_catalogue_once() => Assert.Equal(
        typeof(Rule).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract)
            .Select(type => type.Name)
            .Order(StringComparer.Ordinal),
        RuleCatalog.Rules.Select(rule => rule.GetType().Name).Order(StringComparer.Ordinal));

    [Fact]
    public void The_catalogue_is_in_the_order_of_ids()
    {
        string[] ids = [.. RuleCatalog.Descriptors.Select(rule => rule.Id)];
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void Ids_names_and_titles_are_unique() => House.HasNone(
        new Func<DiagnosticDescriptor, string>[] { rule => rule.Id, rule => rule.Name, rule => rule.Title }
            .SelectMany(key => RuleCatalog.Descriptors.GroupBy(key).Where(group => group.Count() > 1))
            .Select(group => $"'{group.Key}' is used {group.Count()} times"));

    [Fact]
    public void Ids_have_four_digits_in_the_range_of_their_category() => House.HasNone(RuleCatalog.Descriptors
        .Where(rule => rule.Id.Length != 6
            || !rule.Id[2..].All(char.IsAsciiDigit)
            || !rule.Id.StartsWith(IdRanges.PrefixOf(rule.Category), StringComparison.Ordinal))
        .Select(rule => $"{rule.Id} is not in the range of {rule.Category}"));

    [Fact]
    public void Names_are_in_kebab_case_and_classes_are_named_after_them() => House.HasNone(RuleCatalog.Rules
        .Where(rule => Pascal(rule.Descriptor.Name) != rule.GetType().Name
            || rule.Descriptor.Name.Any(c => c != '-' && !char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c)))
        .Select(rule => $"{rule.GetType().Name} is named '{rule.Descriptor.Name}'"));

    [Fact]
    public void Titles_are_sentences_without_a_stop() => House.HasNone(RuleCatalog.Descriptors
        .Where(rule => char.IsLower(rule.Title[0]) || rule.Title[^1] is '.' or '!' or '?' || rule.Title.Length > LongestTitle)
        .Select(rule => $"{rule.Id}: '{rule.Title}'"));

    [Fact]
    public void Rules_are_sealed_and_keep_no_state() => House.HasNone(RuleCatalog.Rules
        .Select(rule => rule.GetType())
        .SelectMany(type => type.IsSealed ? StateOf(type) : [$"{type.Name} is not sealed"]));

    [Fact]
    public void A_rule_stands_in_the_folder_of_its_category_and_is_short()
    {
        List<string> breaches = [];
        foreach (Rule rule in RuleCatalog.Rules)
        {
            string name = rule.GetType().Name;
            string path = $"src/ReviewLint/Rules/{rule.Descriptor.Category}/{name}.cs";
            if (!File.Exists(Repository.PathOf(path.Split('/'))))
            {
                breaches.Add($"{path} is missing");
            }
            else if (ClassLines(File.ReadAllLines(Repository.PathOf(path.Split('/'))), name) is var lines and >= LongestClass)
            {
                breaches.Add($"{path}: the class has {lines} lines");
            }
        }

        House.HasNone(breaches);
    }

    [Fact]
    public void Counts_the_lines_of_a_class_from_its_name_to_its_last_brace() =>
        Assert.Equal(4, ClassLines(["using X;", "", "public sealed class A : Rule", "{", "    int a;", "}", ""], "A"));

    internal static int ClassLines(string[] lines, string name)
    {
        int first = Array.FindIndex(lines, line => line.Contains($"class {name}", StringComparison.Ordinal));
        int last = Array.FindLastIndex(lines, line => line.TrimEnd() == "}");
        return last - first + 1;
    }

    private static string Pascal(string name) => string.Concat(name.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    private static IEnumerable<string> StateOf(Type type) => type
        .GetFields(AnyField)
        .Where(field => !field.IsInitOnly && !field.IsLiteral && !field.Name.StartsWith('<'))
        .Select(field => $"{type.Name}.{field.Name} can change");
}
