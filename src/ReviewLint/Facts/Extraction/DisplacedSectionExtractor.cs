using System.Collections.Immutable;
using ReviewLint.Documents;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="DisplacedSection"/> facts: what is left when the longest run in the format's order is taken away.</summary>
internal static class DisplacedSectionExtractor
{
    public static DisplacedSection? Extract(DocumentPart part, Schema schema)
    {
        if (!schema.IsOrdered)
        {
            return null;
        }

        ImmutableArray<(Section Section, int Place)> placed =
        [
            .. part.Sections.Select(section => (Section: section, Place: PlaceOf(section, schema))).Where(each => each.Place >= 0),
        ];
        ImmutableArray<int> kept = LongestRun([.. placed.Select(each => each.Place)], schema.Sections.Length);
        ImmutableArray<int> displaced = [.. Enumerable.Range(0, placed.Length).Except(kept)];
        if (displaced.IsEmpty)
        {
            return null;
        }

        int first = displaced[0];
        int neighbour = kept.FirstOrDefault(index => index > first && placed[index].Place < placed[first].Place, -1);
        bool early = neighbour >= 0;
        neighbour = early ? neighbour : kept.FirstOrDefault(index => index < first && placed[index].Place > placed[first].Place, -1);
        return neighbour < 0
            ? null
            : new DisplacedSection(placed[first].Section, placed[neighbour].Section, early, [.. displaced.Skip(1).Select(index => placed[index].Section)]);
    }

    // Sub-sections move with the section that they belong to.
    private static int PlaceOf(Section section, Schema schema)
    {
        int place = IndexOf(section, schema);
        for (Section? outer = section.Parent; place >= 0 && outer is not null && outer.Part == section.Part; outer = outer.Parent)
        {
            place = IndexOf(outer, schema) >= 0 ? -1 : place;
        }

        return place;
    }

    private static int IndexOf(Section section, Schema schema)
    {
        for (int i = 0; i < schema.Sections.Length; i++)
        {
            if (schema.Sections[i] is { IsFloating: false, Status: not SectionStatus.Forbidden } known && known.Matches(section))
            {
                return i;
            }
        }

        return -1;
    }

    // Of the runs that end at a place, the earliest longest one is enough to go on from.
    private static ImmutableArray<int> LongestRun(ImmutableArray<int> places, int count)
    {
        int[] length = new int[places.Length];
        int[] before = new int[places.Length];
        int[] lastAt = new int[count];
        Array.Fill(lastAt, -1);
        int best = -1;
        for (int i = 0; i < places.Length; i++)
        {
            before[i] = -1;
            for (int place = 0; place <= places[i]; place++)
            {
                before[i] = Longer(before[i], lastAt[place]);
            }

            length[i] = before[i] < 0 ? 1 : length[before[i]] + 1;
            lastAt[places[i]] = Longer(lastAt[places[i]], i);
            best = Longer(best, i);
        }

        Stack<int> run = [];
        for (int i = best; i >= 0; i = before[i])
        {
            run.Push(i);
        }

        return [.. run];

        int Longer(int one, int other) =>
            other < 0 || (one >= 0 && (length[one] > length[other] || (length[one] == length[other] && one < other))) ? one : other;
    }
}
