using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="StatedAgeGroup"/> facts in the title and in the first sentence of each section of objectives.</summary>
internal static partial class StatedAgeGroupExtractor
{
    private static readonly SearchValues<string> s_triggers = Triggers.Of(["child", "adolescen", "infant", "neonat", "newborn", "young people", "adult", "older people", "elderly", "paediatric", "pediatric"]);

    public static ImmutableArray<StatedAgeGroup> Extract(ReviewDocument document)
    {
        ImmutableArray<StatedAgeGroup>.Builder found = ImmutableArray.CreateBuilder<StatedAgeGroup>();
        foreach (Section section in document.Sections)
        {
            Sentence? sentence = section.Part == PartKind.Title
                ? section.Heading?.Title.Sentences.FirstOrDefault()
                : section.Role == SectionRole.Objectives && section.Part is PartKind.Abstract or PartKind.Body && section.Sentences is [var opening, ..] ? opening : null;
            if (sentence is not null && sentence.Text.AsSpan().IndexOfAny(s_triggers) >= 0)
            {
                found.AddRange(Groups().Matches(sentence.Text).Select(match => Read(section, sentence, match)));
            }
        }

        return found.ToImmutable();
    }

    private static StatedAgeGroup Read(Section section, Sentence sentence, Match match)
    {
        Group named = match.Groups["adults"].Success ? match.Groups["adults"] : match.Groups["children"];
        return new StatedAgeGroup(
            section, sentence, named.Index, named.Value, Anchor.Adjacent, match.Groups["adults"].Success ? AgeGroup.Adults : AgeGroup.Children);
    }

    // Only a group that a preposition or a conjunction makes the population: an "adult day centre" or "childhood asthma" says nothing about who takes part.
    [GeneratedRegex(
        @"\b(?:[Ii]n|[Aa]mong|[Ff]or|[Oo]f|and|or|to)(?: [\w-]{1,20}){0,3}? (?:(?<adults>adults|older people|older adults|elderly people)|(?<children>children|adolescents|infants|neonates|newborns|young people))\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Groups();
}
