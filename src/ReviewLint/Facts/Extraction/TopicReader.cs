using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds what a draft says on the topics of an index, everywhere but in lists of references.</summary>
internal static class TopicReader
{
    /// <summary>Told of words that report a topic.</summary>
    /// <param name="topic">Its place in <see cref="TopicIndex.Topics"/>.</param>
    /// <param name="section">The section of the words.</param>
    /// <param name="sentence">Their sentence.</param>
    /// <param name="start">Where they begin in it.</param>
    /// <param name="text">The words.</param>
    /// <param name="anchor">Adjacent for words of a cue, segment for the first words under a heading.</param>
    public delegate void Found(int topic, Section section, Sentence sentence, int start, string text, Anchor anchor);

    public static void Read(ReviewDocument document, TopicIndex index, Found found)
    {
        TopicIndex.Scan scan = index.Start();
        foreach (Section section in document.Sections.Where(section => !section.IsWithin(SectionRole.References)))
        {
            if (section.Role != SectionRole.Unknown && FirstWords(section) is var (place, first))
            {
                foreach ((int order, Topic topic) in index.Topics.Index())
                {
                    if (topic.Roles.Contains(section.Role))
                    {
                        found(order, place, first, 0, first.Text, Anchor.Segment);
                    }
                }
            }

            foreach (Sentence sentence in section.Passages.SelectMany(passage => passage.Sentences))
            {
                scan.Read(
                    sentence.Text,
                    topic => topic.IsSoughtIn(section),
                    (topic, words) => found(topic, section, sentence, words.Start, sentence.Text[words.Start..words.End], Anchor.Adjacent));
            }
        }
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
