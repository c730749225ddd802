using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="HarmMention"/> facts in the results and conclusions of the abstract and the conclusions of the main text.</summary>
internal static class HarmMentionExtractor
{
    private static readonly string[] s_always = ["adverse", "harm", "risk", "safe", "side", "unsafe", "toler", "toxic", "unwanted", "undesir", "complication"];

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
                    string words = section.Sentences[i].Text[at.Start..at.End];
                    mentions.Add(new HarmMention(section, section.Sentences[i], at.Start, words, Anchor.Adjacent, ResultSections.Concludes(section, i)) { IsInTitle = IsCondition(words, document) });
                }
            }
        }

        return mentions.ToImmutable();
    }

    // In a review of falls, "falls" are what is treated; in a review of the safety of a drug, "safety" still speaks of harms.
    private static bool IsCondition(string words, ReviewDocument document) =>
        !s_always.Any(word => words.StartsWith(word, StringComparison.OrdinalIgnoreCase))
        && document.Title?.Text.Contains(words.TrimEnd('s'), StringComparison.OrdinalIgnoreCase) == true;

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
