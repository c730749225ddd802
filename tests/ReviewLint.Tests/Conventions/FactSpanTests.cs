using System.Collections;
using System.Reflection;
using ReviewLint.Documents;
using ReviewLint.Facts;
using ReviewLint.Readers;
using ReviewLint.Tests.Handbook;
using ReviewLint.Text;

namespace ReviewLint.Tests.Conventions;

/// <summary>Where a fact says that it stands, its words stand.</summary>
public sealed class FactSpanTests
{
    private static readonly LintOptions s_options = new() { Today = new DateOnly(2026, 1, 1) };

    [Fact]
    public void Every_fact_of_every_seed_and_example_re_reads_to_its_words() => House.HasNone(
        House.Files("seeds", "*")
            .Where(file => DraftReader.Extensions.Contains(Path.GetExtension(file.Path)))
            .Where(file => !file.Path.EndsWith(".verified.txt", StringComparison.Ordinal))
            .Select(file => (Name: file.Path, Source: new SourceText(file.Path, file.Text)))
            .Concat(House.Files("rules", "RL*.md")
                .SelectMany(page => Example.Read(Path.GetFileNameWithoutExtension(page.Path), page.Text))
                .Select(example => (Name: example.ToString(), example.Source)))
            .SelectMany(draft => FactsOf(draft.Source).SelectMany(fact => BreachesOf(draft.Name, draft.Source, fact))));

    private static IEnumerable<Fact> FactsOf(SourceText source)
    {
        Review review = Linter.Understand(source, s_options);
        return typeof(Review)
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => HoldsFacts(property.PropertyType))
            .SelectMany(property => ((IEnumerable)property.GetValue(review)!).Cast<Fact>());
    }

    private static bool HoldsFacts(Type type) =>
        type.IsGenericType && type.GetGenericArguments() is [var item] && item.IsAssignableTo(typeof(Fact));

    private static IEnumerable<string> BreachesOf(string draft, SourceText source, Fact fact)
    {
        string kind = fact.GetType().Name;
        if (!fact.Sentence.Text.AsSpan(Math.Min(fact.Start, fact.Sentence.Text.Length)).StartsWith(fact.Text, StringComparison.Ordinal))
        {
            yield return $"{draft}: {kind} '{fact.Text}' is not in its sentence at {fact.Start}";
            yield break;
        }

        PassageBuilder again = new();
        again.Append(source.Text, fact.Span);
        string read = again.Build(fact.Span.Start).Text;
        if (!fact.Text.Contains(Passage.Mask, StringComparison.Ordinal) && Words(read) != Words(fact.Text))
        {
            yield return $"{draft}:{source.GetPosition(fact.Span.Start).Line}: {kind} '{fact.Text}' re-reads as '{read}'";
        }
    }

    // Emphasis, quotation marks of a wrapped quote and list indents are no words.
    private static string Words(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
