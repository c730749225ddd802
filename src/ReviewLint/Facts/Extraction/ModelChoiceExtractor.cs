using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="ModelChoice"/> facts in what abstract and main text say on methods.</summary>
internal static partial class ModelChoiceExtractor
{
    private static readonly SectionRole[] s_methods = [SectionRole.Methods, SectionRole.Collection, SectionRole.SynthesisMethods, SectionRole.Abstract];

    public static ImmutableArray<ModelChoice> Extract(ReviewDocument document) =>
    [
        .. from section in document.Sections
           where section.Part is PartKind.Abstract or PartKind.Body && s_methods.Any(section.IsWithin)
           from sentence in section.Sentences
           where sentence.Text.Contains("ffect", StringComparison.Ordinal) && sentence.Text.Contains("odel", StringComparison.Ordinal)
           let choice = Read(section, sentence)
           where choice is not null
           select choice,
    ];

    private static ModelChoice? Read(Section section, Sentence sentence)
    {
        string text = sentence.Text;
        Match condition = Condition().Match(text);
        if (!condition.Success || Sensitivity().IsMatch(text) || Model().Matches(text).MinBy(match => Math.Abs(match.Index - condition.Index)) is not { } model)
        {
            return null;
        }

        // "If I2 exceeded 50 % we explored the reasons. We used a random-effects model": the model must hang on the condition.
        int start = Math.Min(model.Index, condition.Index);
        int end = Math.Max(model.Index + model.Length, condition.Index + condition.Length);
        return text.AsSpan(start..end).Contains(';')
            ? null
            : new ModelChoice(section, sentence, start, text[start..end], condition.Groups["test"].Success ? Anchor.Adjacent : Anchor.Segment, model.Value);
    }

    [GeneratedRegex(@"\b(?:random|fixed)[- ]?effects?(?: [a-z-]+){0,2} models?\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Model();

    [GeneratedRegex(
        @"\b(?:if|when(?:ever)?|where|in (?:the )?(?:case|presence|absence) of|unless|provided|depending on|based on|according to|because of|due to|given|for)\b (?!(?:there (?:was|were) )?no concern)[^.;]{0,60}?(?:(?<test>\bI ?\^?(?:2|squared)(?![0-9])|\bI-squared|\bChi ?\^?2|\bchi-squared|\bQ (?:test|statistic)|\btests? (?:for|of) heterogeneity|\b(?:statistically )?significant (?:statistical )?heterogeneity)|\bheterogen\w{2,6}|\bhomogen\w{2,6})",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Condition();

    [GeneratedRegex(@"\b(?:sensitivity analys[ei]s|regardless|irrespective|whether or not|clinical(?:ly)? (?:and methodological )?heterogen\w{2,6}|anticipat\w{2,4}|expect\w{1,3}|assum\w{1,4}|(?:did|do|would|will) not (?:pool|combine|perform)|not (?:be )?(?:pool|combin)\w{0,3})\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Sensitivity();
}
