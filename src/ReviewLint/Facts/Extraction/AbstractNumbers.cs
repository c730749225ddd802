using System.Buffers;
using System.Text.RegularExpressions;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Numbers of studies and people in an abstract, in wordings too loose for a total that other parts are held to.</summary>
internal static partial class AbstractNumbers
{
    // A number and the noun that it counts: "1,693 adult outpatients", "2567 otherwise healthy participants".
    private const int FurthestNoun = 60;

    private static readonly SearchValues<char> s_ends = SearchValues.Create(".;:)=0123456789");

    private static readonly PhraseFinder s_people = PhraseFinder.Load("participants");

    private static readonly string[] s_studyNouns = ["studies", "study", "trial", "RCT", "CCT", "article", "paper", "publication", "report", "iterature"];

    private static readonly string[] s_inclusion =
        ["nclud", "dentif", "ligib", "nroll", "elected", "ompris", " met ", "onsidered", "ualif", "nvolv", "valuat", "nvestigat", "found", "etriev", "nalys", "nalyz", "ontribut", "here were"];

    /// <summary>A number of studies that are included, with a number of people in the same sentence or the next.</summary>
    public static AbstractWords? Both(AbstractText text)
    {
        for (int i = 0; i < text.Sentences.Count; i++)
        {
            (Section section, Sentence sentence) = text.Sentences[i];
            if (!text.TellsResult(sentence)
                && s_inclusion.Any(word => sentence.Text.Contains(word, StringComparison.Ordinal))
                && Studies([(section, sentence)]) is { } studies
                && People(text.Sentences.Skip(i).Take(2)) is not null)
            {
                return studies;
            }
        }

        return null;
    }

    /// <summary>The first number of studies.</summary>
    public static AbstractWords? Studies(IEnumerable<(Section Section, Sentence Sentence)> sentences) => AbstractText.Find(sentences, s_studyNouns, CountedStudies());

    /// <summary>The first number of studies that the words right behind it, or in front of it, call included.</summary>
    public static AbstractWords? IncludedStudies(IEnumerable<(Section Section, Sentence Sentence)> sentences) => AbstractText.Find(sentences, s_studyNouns, CountedAsIncluded());

    /// <summary>Whether people are counted anywhere, or something else behind the number of studies: "25 studies involving 35,489 intubations".</summary>
    public static bool CountsUnits(AbstractText text, AbstractWords studies) =>
        People(text.Sentences.Where(each => !each.Section.IsWithin(SectionRole.Conclusions))) is not null
        || text.Sentences.Any(each => each.Sentence.Text.Contains(studies.Words, StringComparison.Ordinal) && OtherUnits().IsMatch(each.Sentence.Text));

    /// <summary>The first number of people.</summary>
    public static AbstractWords? People(IEnumerable<(Section Section, Sentence Sentence)> sentences)
    {
        foreach ((Section section, Sentence sentence) in sentences)
        {
            NumericTokens tokens = NumericTokens.Of(section, sentence);
            for (int at = 0; at < tokens.Count; at++)
            {
                NumericToken number = tokens[at];
                bool counts = tokens.IsNumber(at) ? number is { Decimals: 0, Value: > 1 } && (IsSampleSize(tokens, at) || CountsPeople(sentence.Text, number.End))
                    : (tokens.IsWord(at, "hundred") || tokens.IsWord(at, "thousand")) && CountsPeople(sentence.Text, number.End);
                if (counts)
                {
                    return AbstractText.Words(section, sentence, number.Start, number.Length);
                }
            }
        }

        return null;
    }

    /// <summary>Whether an interval stands behind an estimate without the words "confidence interval": "MD -0.57 [-0.77, -0.36]".</summary>
    public static bool IsFollowedByInterval(EffectEstimate estimate) => BareInterval().IsMatch(estimate.Sentence.Text.AsSpan(estimate.Start + estimate.Text.Length));

    // "n = 256", "N: 30".
    private static bool IsSampleSize(NumericTokens tokens, int at) => tokens.Symbol(at - 1) is '=' or ':' && (tokens.IsWord(at - 2, "n") || tokens.IsWord(at - 2, "participants") || tokens.IsWord(at - 2, "patients"));

    private static bool CountsPeople(string text, int from)
    {
        int end = text.AsSpan(from).IndexOfAny(s_ends);
        int limit = Math.Min(end < 0 ? text.Length : from + end, from + FurthestNoun);
        return s_people.Occurs(text[from..limit]);
    }

    [GeneratedRegex(
        @"\b(?:(?!(?:19|20)\d\d\b)\d[\d,]*|(?:[Tt]wenty|[Tt]hirty|[Ff]orty|[Ff]ifty|[Ss]ixty|[Ss]eventy|[Ee]ighty|[Nn]inety)(?:-[a-z]{3,5})?|[A-Z]?[a-z]{2,6}teen|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve)(?: [^\s.;]{1,25}){0,6}? (?:studies|study|trials?|RCTs?|CCTs?|articles|papers|publications|reports|literatures?)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex CountedStudies();

    [GeneratedRegex(
        @"\b(?<words>(?:\d{1,3}|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|[A-Z]?[a-z]{2,6}teen|(?:[Tt]wenty|[Tt]hirty|[Ff]orty|[Ff]ifty|[Ss]ixty|[Ss]eventy|[Ee]ighty|[Nn]inety)(?:-[a-z]{3,5})?)(?: [a-z-]{3,20}){0,3} (?:studies|study|trials?|RCTs?|articles|papers|publications))(?: \([^()]{1,30}\))?(?: (?:were|was|have|had|been|that|which|finally|ultimately|eventually|then)){0,3} (?:included|selected|eligible|met|satisfied|fulfilled|qualified)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex CountedAsIncluded();

    [GeneratedRegex(@"\b(?:involving|comprising|enrolling|totall?ing|representing|including|with|of) (?:a total of |more than |over |about )?(?:\d{1,3}(?:,\d{3})+|\d{2,6}) (?!studies|trials|RCTs|articles|%)[a-z]", RegexOptions.CultureInvariant)]
    private static partial Regex OtherUnits();

    [GeneratedRegex(@"^[,;:]? ?[\[(]? ?(?:(?:9[059] ?%? ?)?(?:CIs?|IC)(?: ?9[059] ?%)? ?%?[:,=]? ?)?[\[(]? ?-? ?\d{1,4}(?:\.\d{1,4})?(?: ?[,;/-] ?| to )-? ?\d{1,4}\.\d", RegexOptions.CultureInvariant)]
    private static partial Regex BareInterval();
}
