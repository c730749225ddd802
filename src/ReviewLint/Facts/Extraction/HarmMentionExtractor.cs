using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="HarmMention"/> facts in the results and conclusions of the abstract and the conclusions of the main text.</summary>
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
                if (FindHarm(section.Sentences[i].Text) is { Length: > 0 } at)
                {
                    mentions.Add(new HarmMention(section, section.Sentences[i], at.Start, section.Sentences[i].Text[at.Start..at.End], Anchor.Adjacent, ResultSections.Concludes(section, i)));
                }
            }
        }

        return mentions.ToImmutable();
    }

    // "Risk of bias" threatens no one.
    private static TextSpan FindHarm(string text)
    {
        TextSpan at = s_harms.Find(text, 0);
        while (at.Length > 0 && text.AsSpan(at.End).StartsWith(" bias"))
        {
            at = s_harms.Find(text, at.End);
        }

        return at;
    }

    private static bool Weighs(Section section) => section.Part switch
    {
        PartKind.Summary => false,
        PartKind.Abstract when section.EffectiveRole is not SectionRole.RiskOfBiasResults => true,
        _ => section.IsWithin(SectionRole.Conclusions) || section.IsWithin(SectionRole.Practice),
    };
}
