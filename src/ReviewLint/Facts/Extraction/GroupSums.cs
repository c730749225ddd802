using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Groups of studies with their participants in one section: "One study (120 people) ... Three studies (300 people) ...".</summary>
internal sealed class GroupSums(Section section)
{
    private const int FewestGroups = 3;
    private const int MostSlip = 10;

    private readonly List<(Sentence Sentence, int Start, int End, int Studies, int People, TextSpan Span)> _groups = [];

    /// <summary>Reads the groups of a sentence.</summary>
    public void Read(Sentence sentence, FlowTokens tokens)
    {
        int studies = -1;
        for (int at = 0; at < tokens.Count; at++)
        {
            // "11 of 21 in the study were men"
            bool bare = studies >= 0 && tokens.IsNumber(at - 2) && tokens.Reads(at - 1, "of") && tokens.Reads(at + 1, "in");
            if (!tokens.IsNumber(at) || (CountedThings.Find(tokens, at) ?? (bare ? (false, at + 1) : null)) is not { } thing)
            {
                continue;
            }

            if (thing.AreStudies)
            {
                studies = at;
            }
            else if (studies >= 0 && FlowHedges.Read(tokens, at) == CountHedge.Exact)
            {
                _groups.Add((sentence, tokens[studies].Start, tokens[at].End, tokens[studies].Value, tokens[at].Value, sentence.ToSource(tokens[at].Start, tokens[at].End - tokens[at].Start)));
                studies = -1;
            }
        }
    }

    /// <summary>The sum of the participants, where the groups account for every study of the place; nothing otherwise.</summary>
    public IEnumerable<PartitionSum> Weigh(Review review)
    {
        string place = StudySections.Place(section);
        if (_groups.Count < FewestGroups
            || review.ParticipantTotals.Where(total => total.Place == place && total.Anchor == Anchor.Adjacent).ToArray() is not [{ Hedge: CountHedge.Exact } people]
            || review.StudyTotals.FirstOrDefault(total => total.Place == place && total.Sentence == people.Sentence) is not { Hedge: CountHedge.Exact } studies)
        {
            return [];
        }

        // A paragraph may list all groups, or the paragraphs of the section one each.
        var all = _groups.Where(group => group.Sentence != people.Sentence).ToArray();
        var parts = all.GroupBy(group => group.Sentence.Passage).Select(paragraph => paragraph.ToArray()).Append(all)
            .FirstOrDefault(some => some.Length >= FewestGroups && some.Sum(part => part.Studies) == studies.Studies);
        if (parts is null)
        {
            return [];
        }

        // Participants far from the total are those with an event, not those in the groups.
        if (Math.Abs(parts.Sum(part => (long)part.People) - people.Participants) * MostSlip > people.Participants)
        {
            return [];
        }

        (Sentence sentence, int start, int end, _, _, _) = parts[0];
        return
        [
            new PartitionSum(
                section, sentence, start, sentence.Text[start..end], Anchor.Segment, people.Participants, people.Span, "participants", [.. parts.Select(part => part.People)],
                [.. parts.Select(part => part.Span)]),
        ];
    }
}
