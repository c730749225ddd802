using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="AgeCriterion"/> facts where abstract, main text and summary say who is eligible.</summary>
internal static partial class AgeCriterionExtractor
{
    private static readonly SearchValues<string> s_triggers = Triggers.Of(["aged", "of age", "years old", "or older", "or over", "or above", "and older", "and over", "and above", "years or", "years and"]);

    public static ImmutableArray<AgeCriterion> Extract(ReviewDocument document) =>
    [
        .. from section in document.Sections
           where IsOfCriteria(section)
           from sentence in section.Sentences
           where sentence.Text.AsSpan().ContainsAny(s_triggers) && !Other().IsMatch(sentence.Text)
           from match in Bounds().Matches(sentence.Text)
           select Read(section, sentence, match),
    ];

    private static bool IsOfCriteria(Section section) => section.Part switch
    {
        PartKind.Abstract or PartKind.Body => section.EffectiveRole is SectionRole.Criteria or SectionRole.CriteriaParticipants && !section.IsWithin(SectionRole.Results),
        PartKind.Summary => section.EffectiveRole is SectionRole.Objectives or SectionRole.Collection,
        _ => false,
    };

    private static AgeCriterion Read(Section section, Sentence sentence, Match match)
    {
        int? low = Number(match.Groups["low"]) ?? Number(match.Groups["least"]);
        int? high = Number(match.Groups["high"]) ?? Number(match.Groups["most"]);
        return new AgeCriterion(section, sentence, match.Index, match.Value, Anchor.Adjacent, low, high);
    }

    private static int? Number(Group group) => group.Success ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : null;

    // Ages that are not of those eligible, and parts of the whole.
    [GeneratedRegex(@"\b(?:exclud|mean|median|average|subgroup|ineligible|not eligible|follow-?up|gestation|unless|at least \d{1,3} ?%|per cent|percent|some|mixed)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Other();

    [GeneratedRegex(
        @"\baged? (?:between |from )?(?<low>\d{1,2})(?: years?)? ?(?:-|to|and) ?(?<high>\d{2})\b(?! or| and)|\b(?<low>\d{1,2})(?: years?)? ?(?:-|to|and) ?(?<high>\d{2}) years (?:of age|old)\b|\baged? (?:at least |over |above |older than |(?:>=?|\u2265) ?)(?<least>\d{1,2})\b|\b(?<least>\d{1,2}) ?(?:years?|yrs?)?(?: of age| old)? (?:or|and) (?:over|older|above|more|up)\b|\baged? (?:under |below |younger than |up to |less than |(?:<=?|\u2264) ?)(?<most>\d{1,2})\b|\b(?<most>\d{1,2}) ?(?:years?|yrs?)?(?: of age| old)? (?:or|and) (?:under|younger|below)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bounds();
}
