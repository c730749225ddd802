using System.Buffers;
using System.Text.RegularExpressions;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Words that make a result out of one that is not significant: "a trend towards", "tended to favour", "a borderline effect".</summary>
/// <remarks>A trend over time, over doses or in a test for trend is none of these, and neither is borderline disease.</remarks>
internal static partial class TrendGrammar
{
    private const string Better = "(?:an? |some |slightly |the )?(?:overall |clinical |slight )?(?:benefits?|improv|reduc|increas|decreas|lower|higher|few|less|more|better|worse|shorter|longer|greater|smaller|larger|superior|favou?r|faster|earlier|prolong|harm|advantage|efficacy|protect|survival benefit|superiority|signific)";

    private const int Reach = 100;

    private static readonly SearchValues<string> s_triggers = Triggers.Of(["trend", " tend", "borderline", "suggestion of"]);

    /// <summary>The words of a sentence, in order.</summary>
    public static IEnumerable<SignificanceMatch> Find(string text) => text.AsSpan().ContainsAny(s_triggers)
        ? Words().Matches(text).Where(match => IsResult(text, match)).Select(match => new SignificanceMatch(
            match.Index, match.Index + match.Length, SignificancePolarity.Trend, Anchor.Segment, ClaimFrame.Plain))
        : [];

    private static bool IsResult(string text, Match match)
    {
        string before = text[Math.Max(0, match.Index - Reach)..match.Index];
        return !Elsewhere().IsMatch(before) && !Denied().IsMatch(Clauses.Scope(before, before.Length)) && !text.EndsWith('?');
    }

    [GeneratedRegex(
        @"\b(?:non-? ?significant |favou?rable |positive |beneficial |negative |clear |strong |slight |possible |similar )?(?:trends?|tendenc(?:y|ies))(?: (?:was|were) (?:seen|observed|noted|found|present|apparent|evident))? (?:towards?\b(?=[^.;,()]{1,50}\b" + Better + @")|in favou?r of|in the direction of|favou?ring|suggesting|suggestive of|(?:to|for|of)(?= " + Better + @"))"
        + @"|\b(?:non-? ?significant|insignificant|favou?rable|beneficial) (?:trends?|tendenc(?:y|ies))\b"
        + @"|\b(?:favou?rable|beneficial|positive) trends? (?:was|were) (?:seen|observed|noted|found|apparent|evident)\b|\bthere (?:was|were|is) (?:an? |some |only a )(?:clear|strong|slight|definite|weak|positive|favou?rable|possible|small) trends?\b(?! (?:in|over|of|for|with|across|to)\b)"
        + @"|\btrend(?:ed|ing|s) (?:towards?|to|in favou?r of|in the direction of)\b(?=[^.;,()]{1,50}\b" + Better + @")"
        + @"|\btend(?:ed|s)? (?:towards?\b(?=[^.;,()]{1,50}\b" + Better + @")|to(?: have| be| show| result in)? (?:a )?(?:lower|higher|fewer|better|worse|shorter|longer|greater|favou?r|reduc(?:e|ed|tion)|improv(?:e|ed|ement)|increas(?:e|ed)|decreas(?:e|ed)|less)\b)"
        + @"|\b(?:results?|differences?|effects?|reductions?|increases?|improvements?|P ?-?values?) (?:was|were|is|are) (?:of )?borderline\b"
        + @"|\bborderline (?:differences?|effects?|reductions?|improvements?|benefits?|increases?|results?)\b|\ba suggestion of (?:a |an )?(?:possible |small )?(?:benefit|improvement|reduction|effect|harm)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Words();

    [GeneratedRegex(@"\b(?:test(?:s|ing|ed)?(?: of| for)?(?: a| linear)?|(?:P|p)(?: value)? for|time|temporal|secular|linear|dose-response|upward|downward|increasing|decreasing|recent|current|global|underlying|existing|pre-?existing|background|treatment|practice|publication) $", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Elsewhere();

    [GeneratedRegex(@"\b(?:no|not|without|neither|any|whether|if|studies that|trials that|participants who) (?:[a-z-]+ ){0,3}$|\b(?:studies|trials|authors|reviews|patients recruited|who) (?:have )?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Denied();
}
