using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="ReportingStatement"/> facts everywhere but in lists of references.</summary>
internal static class ReportingStatementExtractor
{
    public static ImmutableArray<ReportingStatement> Extract(ReviewDocument document)
    {
        ImmutableArray<ReportingStatement>.Builder statements = ImmutableArray.CreateBuilder<ReportingStatement>();
        TopicIndex.Scan scan = TopicIndex.Instance.Start();
        foreach (Section section in document.Sections.Where(section => !section.IsWithin(SectionRole.References)))
        {
            if (section.Role != SectionRole.Unknown && FirstWords(section) is var (place, first))
            {
                statements.AddRange(TopicIndex.Instance.Topics
                    .Where(topic => topic.Roles.Contains(section.Role))
                    .Select(topic => new ReportingStatement(place, first, 0, first.Text, Anchor.Segment, topic.Reported)));
            }

            foreach (Sentence sentence in section.Passages.SelectMany(passage => passage.Sentences))
            {
                scan.Read(
                    sentence.Text,
                    topic => topic.IsSoughtIn(section),
                    (topic, words) => statements.Add(new ReportingStatement(
                        section, sentence, words.Start, sentence.Text[words.Start..words.End], Anchor.Adjacent, topic.Reported)));
            }
        }

        return statements.ToImmutable();
    }

    private static (Section Section, Sentence Sentence)? FirstWords(Section section)
    {
        foreach (Section each in section.SelfAndDescendants())
        {
            if (each.Passages.SelectMany(passage => passage.Sentences).FirstOrDefault(sentence => sentence.Text.Length > 0) is { } first)
            {
                return (each, first);
            }
        }

        return null;
    }
}
