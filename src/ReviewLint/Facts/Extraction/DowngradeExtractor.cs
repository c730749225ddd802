using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="Downgrade"/> facts outside the methods, notes below tables included.</summary>
internal static partial class DowngradeExtractor
{
    private static readonly SearchValues<string> s_triggers = Triggers.Of(["owngrad", " down "]);

    private static readonly SearchValues<string> s_nonRandomised = Triggers.Of(["non-random", "nonrandom", "observational", "cohort", "case-control", "case series", "cross-sectional", "ROBINS", "NRS"]);

    private static readonly string[] s_domains = ["risk of bias", "limitation", "inconsisten", "heterogeneity", "indirect", "imprecision", "imprecise", "publication bias", "reporting bias", "small sample", "sample size", "confidence interval"];

    public static ImmutableArray<Downgrade> Extract(ReviewDocument document, ImmutableArray<CertaintyStatement> ratings)
    {
        ImmutableArray<Downgrade>.Builder found = ImmutableArray.CreateBuilder<Downgrade>();
        ILookup<Sentence, CertaintyStatement>? ratingsOf = null;
        foreach (Section section in document.Sections.Where(Tells))
        {
            foreach (Sentence sentence in section.Passages.SelectMany(passage => passage.Sentences))
            {
                if (sentence.Text.AsSpan().ContainsAny(s_triggers) && Verb().Match(sentence.Text) is { Success: true } verb)
                {
                    ratingsOf ??= ratings.BySentence();
                    found.Add(Read(section, sentence, verb, [.. ratingsOf[sentence]]));
                }
            }
        }

        return found.ToImmutable();
    }

    private static bool Tells(Section section) => section.Part != PartKind.Summary
        && !section.IsWithin(SectionRole.Methods) && !section.IsWithin(SectionRole.Background) && !section.IsWithin(SectionRole.CertaintyMethods)
        && !section.IsWithin(SectionRole.Collection) && !section.IsWithin(SectionRole.References);

    private static Downgrade Read(Section section, Sentence sentence, Match verb, ImmutableArray<CertaintyStatement> ratings)
    {
        string text = sentence.Text;
        bool isPlain = !Unsure().IsMatch(text) && verb.NextMatch() is { Success: false };
        ImmutableArray<Match> counts = isPlain ? [.. Count().Matches(text).Cast<Match>()] : [];
        ImmutableArray<Match> targets = [.. Target().Matches(text).Cast<Match>()];
        int end = counts.Select(match => match.Index + match.Length).Concat(targets.Select(match => match.Index + match.Length)).Append(verb.Index + verb.Length).Max();
        return new Downgrade(section, sentence, verb.Index, text[verb.Index..Math.Max(end, verb.Index + verb.Length)], Anchor.Adjacent)
        {
            Totals = Totals(text, counts),
            From = Start().Match(text) is { Success: true } from ? LevelOf(from.Groups["level"].ValueSpan) : null,
            To = targets is [var target] && ratings.All(rating => rating.Level == LevelOf(target.Groups["level"].ValueSpan)) ? LevelOf(target.Groups["level"].ValueSpan)
                : targets.IsEmpty && ratings is [{ Level: { } rated, IsWanted: false }] ? rated
                : null,
            IsOfNonRandomised = text.AsSpan().ContainsAny(s_nonRandomised),
        };
    }

    // Each number counts for the grounds up to the next one.
    private static ImmutableArray<int> Totals(string text, ImmutableArray<Match> counts)
    {
        if (counts.IsEmpty)
        {
            return [];
        }

        int least = 0;
        int most = 0;
        for (int i = 0; i < counts.Length; i++)
        {
            int levels = LevelsOf(counts[i].Value);
            int to = i + 1 < counts.Length ? counts[i + 1].Index : text.Length;
            string grounds = text[counts[i].Index..to];
            int domains = Math.Max(1, s_domains.Count(domain => grounds.Contains(domain, StringComparison.OrdinalIgnoreCase)));
            bool isEach = grounds.Contains(" each", StringComparison.Ordinal);
            least += isEach ? levels * domains : levels;
            most += levels * domains;
        }

        return least == most ? [least] : [least, most];
    }

    private static int LevelsOf(string count) => count[0] switch
    {
        't' or 'T' when count.StartsWith("th", StringComparison.OrdinalIgnoreCase) => 3,
        't' or 'T' or '2' => 2,
        '3' => 3,
        _ => 1,
    };

    private static CertaintyLevel LevelOf(ReadOnlySpan<char> level) => char.ToLowerInvariant(level[0]) switch
    {
        'v' => CertaintyLevel.VeryLow,
        'l' => CertaintyLevel.Low,
        'm' => CertaintyLevel.Moderate,
        _ => CertaintyLevel.High,
    };

    [GeneratedRegex(@"\b(?:downgrad(?:ed|ing|e)|(?:rated|marked) (?:(?:it|them|this|these|the \w+)(?: of (?:the )?evidence)? )?down)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Verb();

    [GeneratedRegex(@"\b(?:(?:one|two|three|a|[123])(?: full| single)?(?: certainty| quality| GRADE)? (?:level|step|point)s?|once|twice|three times)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Count();

    [GeneratedRegex(@"\b(?:to|as) (?:(?:an? |the |be |being |of )?(?:final |overall )?(?:rating of |level of |certainty of )?)?['""]?(?<level>very low|very-low|low|moderate)\b(?! (?:to|risk))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Target();

    [GeneratedRegex(@"\bfrom ['""]?(?<level>high|moderate|low)\b['""]?(?: certainty| quality|-certainty|-quality)?(?: evidence)? ?(?:to|by|,|\()", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Start();

    [GeneratedRegex(@"\b(?:not|never|further|additional(?:ly)?|another|again|also|would|could|may|might|if|when(?:ever)?|will|planned|upgrad\w+|or|at least|up to|most|some|either|respectively|outcomes|comparisons|initially)\b|\bonce (?:again|more)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Unsure();
}
