using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="MethodStep"/> facts in the methods of abstract and main text, one for each verb that "we" or the authors do or that can only be theirs.</summary>
internal static class MethodStepExtractor
{
    private const int LongestDistance = 5;

    private static readonly SectionRole[] s_methods =
    [
        SectionRole.Methods, SectionRole.Criteria, SectionRole.CriteriaDesigns, SectionRole.CriteriaParticipants, SectionRole.CriteriaInterventions,
        SectionRole.CriteriaComparators, SectionRole.CriteriaOutcomes, SectionRole.Search, SectionRole.Collection, SectionRole.RiskOfBiasMethods, SectionRole.SynthesisMethods,
        SectionRole.CertaintyMethods,
    ];

    private static readonly ImmutableArray<(string Base, string Past)> s_verbs = PhrasePairs.Load("method-verbs");

    private static readonly HashSet<string> s_bases = s_verbs.Select(verb => verb.Base).ToHashSet(StringComparer.Ordinal);

    private static readonly HashSet<string> s_pasts = s_verbs.Select(verb => verb.Past).ToHashSet(StringComparer.Ordinal);

    private static readonly PhraseFinder s_studyBound = PhraseFinder.Load("study-bound-work");

    // Nobody but reviewers does these, so that "were searched" needs no "by us".
    private static readonly HashSet<string> s_reviewersOnly =
        new(["searched", "handsearched", "screened", "extracted", "pooled", "meta-analysed", "meta-analyzed", "synthesised", "synthesized", "scanned"], StringComparer.Ordinal);

    public static ImmutableArray<MethodStep> Extract(ReviewDocument document)
    {
        ImmutableArray<MethodStep>.Builder steps = ImmutableArray.CreateBuilder<MethodStep>();
        foreach (Section section in document.Sections.Where(section => section.Part is PartKind.Abstract or PartKind.Body && s_methods.Any(section.IsWithin)))
        {
            foreach (Sentence sentence in section.Sentences)
            {
                Read(section, sentence, steps);
            }
        }

        return steps.ToImmutable();
    }

    private static void Read(Section section, Sentence sentence, ImmutableArray<MethodStep>.Builder steps)
    {
        SentenceWords words = new(sentence.Text);
        int subject = -1;
        for (int at = 0; at < words.Count; at++)
        {
            subject = IsSubject(words, at) ? at : subject;
            if (ReadStep(words, at, subject) is var (tense, first, verb))
            {
                string text = words.Between(first, verb);
                bool needsStudies = s_studyBound.Find(sentence.Text, words.Start(first)).Length > 0;
                steps.Add(new MethodStep(section, sentence, words.Start(first), text, Anchor.Adjacent, tense, needsStudies));
                at = verb;
            }
        }
    }

    private static (MethodTense Tense, int First, int Verb)? ReadStep(SentenceWords words, int at, int subject)
    {
        bool isOurs = subject >= 0 && subject < at && at - subject <= LongestDistance;
        int next = SkipAdverbs(words, at + 1);
        switch (words[at])
        {
            case "will" or "shall" when words.Is(next, "be") && s_reviewersOnly.Contains(words[SkipAdverbs(words, next + 1)]):
                return (MethodTense.Future, at, SkipAdverbs(words, next + 1));
            case "will" or "shall" when isOurs && s_bases.Contains(words[next]):
                return (MethodTense.Future, subject, next);
            case "plan" or "intend" or "propose" when isOurs && words.Is(next, "to") && s_bases.Contains(words[next + 1]):
                return (MethodTense.Future, subject, next + 1);
            case "planned" or "intended" or "aimed" or "hoped" or "proposed" when isOurs && words.Is(next, "to") && s_bases.Contains(words[next + 1]):
                return (MethodTense.Planned, subject, next + 1);
            case "would" when isOurs && s_bases.Contains(words[next]):
                return (MethodTense.Planned, subject, next);
            case "would" when isOurs && words.Is(next, "have") && s_pasts.Contains(words[SkipAdverbs(words, next + 1)]):
                return (MethodTense.Planned, subject, SkipAdverbs(words, next + 1));
            case "were" or "was" when s_reviewersOnly.Contains(words[next]):
                return (MethodTense.Done, at, next);
            case var verb when s_pasts.Contains(verb) && subject >= 0 && SkipAdverbs(words, subject + 1) == at:
                return (MethodTense.Done, subject, at);
            default:
                return null;
        }
    }

    // "trial authors" are others.
    private static bool IsSubject(SentenceWords words, int at) => words[at] switch
    {
        "we" or "We" => true,
        "authors" or "author" or "reviewers" or "reviewer" or "investigators" or "researchers" => !(at > 0 && words[at - 1] is "trial" or "study" or "original" or "trials" or "contact"),
        _ => false,
    };

    // "independently", "also", and the initials of the authors.
    private static int SkipAdverbs(SentenceWords words, int at)
    {
        while (words[at] is var word && (word.EndsWith("ly", StringComparison.Ordinal) || word is "not" or "also" or "then" or "each" or "both" or "all" or "first" or "had" or "have" or "and" && IsInitials(words[at + 1]) || IsInitials(word)))
        {
            at++;
        }

        return at;
    }

    private static bool IsInitials(string word) => word.Length is > 1 and <= 4 && word.All(char.IsUpper);
}
