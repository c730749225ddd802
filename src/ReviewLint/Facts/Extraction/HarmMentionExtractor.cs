using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="HarmMention"/> facts in the conclusions of abstract and main text and in abstracts without headings.</summary>
internal static class HarmMentionExtractor
{
    private static readonly PhraseFinder s_harms = PhraseFinder.Load("harms");

    public static ImmutableArray<HarmMention> Extract(ReviewDocument document)
    {
        ImmutableArray<HarmMention>.Builder mentions = ImmutableArray.CreateBuilder<HarmMention>();
        foreach (Section section in ResultSections.Of(document).Where(Weighs))
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

    private static bool Weighs(Section section) => section.Part switch
    {
        PartKind.Summary => false,
        PartKind.Abstract when section.EffectiveRole == SectionRole.Abstract => true,
        _ => section.IsWithin(SectionRole.Conclusions) || section.IsWithin(SectionRole.Practice),
    };
}
