using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="LostHeading"/> facts by the cues of the schema.</summary>
internal static class LostHeadingExtractor
{
    // A line of a web page ("Share", "Read more") is no background.
    private const int FewestWords = 8;

    public static ImmutableArray<LostHeading> Extract(DocumentPart? part, Schema? schema)
    {
        if (part is null || schema is null)
        {
            return [];
        }

        ImmutableArray<SchemaSection> missing = [.. schema.MissingFrom(part)];
        List<LostHeading> lost = [];
        foreach (SchemaSection wanted in missing)
        {
            Sentence? first = Homes(part, schema, wanted).SelectMany(Openings).FirstOrDefault(sentence => IsRunIn(sentence, wanted.Title) || wanted.Cues.Any(cue => Opens(sentence, cue)));
            if (first is not null)
            {
                lost.Add(new LostHeading(part.Kind, wanted, first));
            }
        }

        if (schema.Sections is [var opening, ..] && missing.Contains(opening) && LeadText(part, lost) is { } lead)
        {
            lost.Insert(0, new LostHeading(part.Kind, opening, lead));
        }

        return [.. lost];
    }

    // Text that lost its heading stands under the heading of the part, under an unknown one, or at the end of the section before it.
    private static IEnumerable<Section> Homes(DocumentPart part, Schema schema, SchemaSection wanted)
    {
        int at = schema.Sections.IndexOf(wanted);
        SchemaSection? before = schema.Sections.Take(at).LastOrDefault(each => part.Sections.Any(each.Matches));
        return part.Sections.Where(section => IsLead(section) || section.Role == SectionRole.Unknown || before?.Matches(section) == true);
    }

    // What stands right under the heading of the part (or, in a summary, under its title) belongs to the format's first section.
    private static Sentence? LeadText(DocumentPart part, List<LostHeading> lost) =>
        (part.Kind == PartKind.Summary
            ? part.Sections.TakeWhile(section => IsLead(section) || section.Role == SectionRole.Unknown).Take(2)
            : part.Sections.Where(IsLead))
            .SelectMany(Openings)
            .FirstOrDefault(sentence => WordCounter.Count(sentence.Text) >= FewestWords && !lost.Exists(each => each.FirstSentence == sentence));

    private static bool IsLead(Section section) =>
        section.Role is SectionRole.Abstract or SectionRole.Summary || section.Heading is null;

    private static IEnumerable<Sentence> Openings(Section section) =>
        section.Blocks.OfType<ProseBlock>().Where(block => !block.Passage.Sentences.IsEmpty).Select(block => block.Passage.Sentences[0]);

    // A question that ran into the answer after it ("What did we find?We found"); other titles are also ordinary first words.
    private static bool IsRunIn(Sentence sentence, string title) => title.EndsWith('?') && sentence.Text.StartsWith(title, StringComparison.Ordinal);

    // A cue in lower case may follow other words ("On 3 May 2020, we searched").
    private static bool Opens(Sentence sentence, string cue) => char.IsLower(cue[0])
        ? sentence.Text.Contains(cue, StringComparison.Ordinal)
        : sentence.Text.StartsWith(cue, StringComparison.Ordinal);
}
