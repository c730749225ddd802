using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="PowerStatement"/> facts.</summary>
/// <remarks>"Too few people to detect a difference" leaves both directions open, "to detect rare harms" owns up to a limit: neither is one.</remarks>
internal static partial class PowerStatementExtractor
{
    private static readonly SearchValues<string> s_triggers = Triggers.Of(["power", "too few", "too small", "insufficient", "not enough", "small number", "small sample", "limited number", "low number", "sample size"]);

    public static ImmutableArray<PowerStatement> Extract(ReviewDocument document) =>
    [
        .. from section in ResultSections.Of(document)
           from sentence in section.Sentences
           where sentence.Text.AsSpan().ContainsAny(s_triggers) && !Planned().IsMatch(sentence.Text)
           let match = Statement().Match(sentence.Text)
           where match.Success
           select new PowerStatement(section, sentence, match.Index, match.Value, Anchor.Adjacent, match.Groups["effect"].Value),
    ];

    [GeneratedRegex(
        @"\b(?:too few|too small|under-?powered|(?:insufficient|inadequate|lack of|low|limited|lacked|not enough|insufficiently|inadequately|not (?:sufficiently|adequately)|poor)(?: statistical)? ?(?:power\w{0,2}|numbers?|sample sizes?|participants|people|patients|events|data)|small (?:sample sizes?|numbers?)|(?:low|limited) numbers?|(?:lacked|without) (?:the )?(?:statistical )?power)\b[^.;]{0,70}?\b(?:to (?:have )?|for )?(?:detect(?:ed|ing)?|show(?:n|ed|ing)?|demonstrat(?:e|ed|ing)|reveal(?:ed|ing)?|confirm(?:ed|ing)?|pick up|prove|find) (?:(?:an?|any|the|this|such|its|statistically|clinically|significant|important|small|modest|real|true|potential|possible|meaningful|relevant|worthwhile|existing|likely|treatment) ){0,4}(?<effect>reductions?|benefits?|improvements?|advantages?|superiority|decreases?|protective effects?|beneficial effects?|fall|gains?|savings?)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Statement();

    [GeneratedRegex(@"\b(?:future|further) (?:[a-z-]+ ){0,3}(?:trials?|stud(?:y|ies)|research)|\b(?:or (?:an? )?(?:increase|harms?|worsening|disadvantage)|benefits? (?:or|and) harms?|benefits? nor harms?)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Planned();
}
