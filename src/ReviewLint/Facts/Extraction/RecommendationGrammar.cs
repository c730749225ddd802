using System.Buffers;
using System.Text.RegularExpressions;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Wording that tells somebody what to do, use or avoid in practice.</summary>
internal static partial class RecommendationGrammar
{
    private static readonly SearchValues<string> s_triggers = Triggers.Of([
            "should", "must", "ought", "need", "has to", "have to", "advis", "advoc", "recommend", "urge", "endors", "encourag", "discourag", "contraindicated",
            "contra-indicated", "of choice", "first choice", "first-choice", "first-line", "first line", "warranted", "justified", "indicated", "avoid", "never",
            "not ", "don't", "always", "preferred", "preferable", "prescribe", "offer", "Take ", "Use ", "Stop ", "Start ", "Choose ", "Try ", "Give ", "best ", "prudent", "imperative", "deserve", "suggest", "propose",
        ]);

    private static readonly VerbList s_verbs = VerbList.Load("practice-verbs");

    private static readonly HashSet<string> s_counsel = new(StringComparer.OrdinalIgnoreCase)
    {
        "think", "interpret", "consider", "weigh", "discuss", "ask", "consult", "note", "remember", "recognise", "recognize", "communicate", "collect",
    };

    private static readonly Lexicon s_actors = Lexicon.Load("practice-actors");

    /// <summary>The advice of a sentence, in no order; it may overlap.</summary>
    public static IEnumerable<ClaimMatch> Find(string text)
    {
        if (!text.AsSpan().ContainsAny(s_triggers))
        {
            return [];
        }

        return
        [
            .. ShouldBe().Matches(text).Where(IsPracticeVerb).Select(match => ClaimMatch.Of(match, Strength(match))),
            .. ShouldDo().Matches(text).Where(match => HasActor(text, match.Index)).Select(match => ClaimMatch.Of(match, Directness(match))),
            .. ShouldReplace().Matches(text).Select(match => ClaimMatch.Of(match, Anchor.Segment)),
            .. WeRecommend().Matches(text).Select(match => ClaimMatch.Of(match)),
            .. IsRecommended().Matches(text).Select(match => ClaimMatch.Of(match)),
            .. IsJustified().Matches(text).Select(match => ClaimMatch.Of(match, Anchor.Segment)),
            .. FirstChoice().Matches(text).Select(match => ClaimMatch.Of(match, Anchor.Segment)),
            .. Imperative().Matches(text).Where(IsPracticeVerb).Select(match => ClaimMatch.Of(match)),
        ];
    }

    // "It needs to be taken daily" may describe; "it should be taken daily" advises.
    private static Anchor Strength(Match match) => match.Groups["duty"].Success ? Anchor.Segment : Anchor.Adjacent;

    // "Clinicians should interpret the test with caution" counsels; "clinicians should offer the test" prescribes.
    private static Anchor Directness(Match match) => s_counsel.Contains(match.Groups["verb"].Value) ? Anchor.Segment : Anchor.Adjacent;

    private static bool IsPracticeVerb(Match match) => match.Groups["choice"].Success || s_verbs.Find(match.Groups["verb"].ValueSpan) != VerbForm.None;

    private static bool HasActor(string text, int at)
    {
        ReadOnlySpan<char> subject = Clauses.Subject(text, at);
        foreach (ValueMatch word in Clauses.Words().EnumerateMatches(subject))
        {
            if (s_actors.Set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(subject.Slice(word.Index, word.Length)))
            {
                return true;
            }
        }

        return subject.Contains("policy makers", StringComparison.OrdinalIgnoreCase) || subject.Contains("decision makers", StringComparison.OrdinalIgnoreCase);
    }

    [GeneratedRegex(
        @"\b(?:should|must|ought (?:not )?to|is to|are to|shall|(?<duty>needs? (?:not )?to|has to|have to)) (?:(?:not|never|only|always|also|therefore|thus|still|now|first|rather|either|no longer|[a-z]+ly) ){0,4}be (?:(?:not|never|only|first|also|re|[a-z]+ly) ?){0,2}(?:(?<choice>the (?:first|preferred|standard|routine|treatment|drug|therapy|method|initial)|first-line|first line|first-choice|standard (?:care|of care|practice|treatment)|routine|part of (?:routine|standard|usual)|available|a first)\b|(?<verb>[a-z]+))\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ShouldBe();

    [GeneratedRegex(
        @"\b(?:should|must|ought (?:not )?to|(?:are|is) (?:strongly )?(?:advised|encouraged|urged|recommended) (?:not )?to|are best advised to|had better) (?:(?:not|never|only|always|also|therefore|thus|still|now|first|continue to|[a-z]+ly) ){0,3}(?!be\b|have been\b)(?<verb>[a-z]+)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ShouldDo();

    [GeneratedRegex(@"\b(?:should|must|ought to) (?:not |now |always ){0,2}(?:remain|replace|become|precede|form|start|begin|continue|cease)\b|\bdeserves? (?:a place|to be used)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ShouldReplace();

    [GeneratedRegex(
        @"\b(?:we|the authors|the review authors|the reviewers|this review|our (?:findings|results)) (?:(?:therefore|thus|also|would|do|still|now|hence|can|must|not|strongly|currently|[a-z]+ly) ){0,4}(?:recommends?|advises?|advocates?|urges?|endorses?|encourages?|discourages?|caution against|advise against|(?:suggest|propose) (?:using|the use of|offering|avoiding|that (?:clinicians|doctors|patients|people)))\b"
        + @"|\b(?:our|the) (?:recommendation|advice) is\b|\bit is (?:(?:therefore|thus|best|strongly|also|not|[a-z]+ly) ){0,2}(?:recommended|advisable|advised|prudent|imperative|wise|best)(?: that| to)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex WeRecommend();

    [GeneratedRegex(
        @"\b(?:is|are|remains?|be) (?:(?:therefore|thus|also|not|no longer|still|best|currently|[a-z]+ly) ){0,3}(?:recommended|advised|advisable|inadvisable|contraindicated|contra-indicated|discouraged|to be (?:avoided|preferred|recommended|discouraged)|best avoided)\b(?! to\b)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex IsRecommended();

    [GeneratedRegex(
        @"\b(?:use|treatment|therapy|administration|prescription|prescribing|prophylaxis|screening|supplementation|surgery)\b[^.;,]{0,60}? (?:is|are|seems?|appears?) (?:(?:therefore|thus|also|not|no longer|still|currently|[a-z]+ly) ){0,2}(?:warranted|justified|indicated|preferred|preferable|mandatory|unjustified|unwarranted)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex IsJustified();

    [GeneratedRegex(
        @"\b(?:is|are|be|remains?|becomes?) (?:(?:now|therefore|thus|still|clearly) )?(?:the |a )?(?:(?:drug|treatment|therapy|method|technique|option|intervention|procedure|agent|regimen)s? of (?:first )?choice|(?:first|best)[- ]choice|(?:best|preferred) (?:treatment|option|method|therapy|drug|approach)|first[- ]line (?:treatment|therapy|option|drug|choice|agent))\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex FirstChoice();

    [GeneratedRegex(@"^(?:(?:[-*] )?(?:Do not|Don't|Never|Always) (?:[a-z]+ly )?(?<verb>[a-z]+)|(?<verb>Avoid|Prescribe|Offer) [a-z]|(?<verb>Take|Use|Stop|Start|Choose|Try|Give) (?:this|these|your|it)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Imperative();
}
