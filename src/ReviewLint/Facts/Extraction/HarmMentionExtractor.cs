using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="HarmMention"/> facts in what abstract and main text report and conclude.</summary>
internal static class HarmMentionExtractor
{
    private static readonly PhraseFinder s_harms = PhraseFinder.Load("harms");

    public static ImmutableArray<HarmMention> Extract(ReviewDocument document)
    {
        ImmutableArray<HarmMention>.Builder mentions = ImmutableArray.CreateBuilder<HarmMention>();
        foreach (Section section in ResultSections.Of(document).Where(section => section.Part != PartKind.Summary))
        {
            for (int i = 0; i < section.Sentences.Count; i++)
            {
                if (s_harms.Find(section.Sentences[i].Text, 0) is { Length: > 0 } at)
                {
                    mentions.Add(new HarmMention(section, section.Sentences[i], at.Start, section.Sentences[i].Text[at.Start..at.End], Anchor.Adjacent, ResultSections.Concludes(section, i)));
                }
            }
        }

        return mentions.ToImmutable();
    }
}
