using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="EligibilityExclusion"/> facts in criteria, methods and reasons for exclusion.</summary>
internal static partial class EligibilityExclusionExtractor
{
    private static readonly SearchValues<string> s_forms = Triggers.Of(["publish", "abstract", "grey lit", "gray lit", "preprint", "pre-print", "dissertation", "theses", "thesis", "conference", "meeting", "congress", "full-text", "full text", "peer-review"]);

    private static readonly ImmutableArray<SectionRole> s_elsewhere =
    [
        SectionRole.Background, SectionRole.Discussion, SectionRole.Limitations, SectionRole.Conclusions, SectionRole.Practice, SectionRole.Research,
        SectionRole.References, SectionRole.SearchStrategy, SectionRole.Effects, SectionRole.Pending, SectionRole.Differences,
        SectionRole.Results, SectionRole.Included, SectionRole.RiskOfBiasResults,
    ];

    public static ImmutableArray<EligibilityExclusion> Extract(ReviewDocument document) =>
    [
        .. document.Sections
            .Where(section => section.Part is PartKind.Abstract or PartKind.Body
                && (section.Role is SectionRole.SearchResults or SectionRole.Excluded || !s_elsewhere.Any(section.IsWithin)))
            .SelectMany(section => section.Sentences.SelectMany(sentence => Read(section, sentence))),
    ];

    private static IEnumerable<EligibilityExclusion> Read(Section section, Sentence sentence)
    {
        string text = sentence.Text;
        if (text.AsSpan().ContainsAny(s_forms) && !AnyForm().IsMatch(text) && FindForm(section, text) is { } form)
        {
            yield return Make(section, sentence, form, ExclusionGround.PublicationStatus, form.Groups["form"] is { Success: true } inner ? inner.Value : form.Value);
        }

        if (text.Contains("utcome", StringComparison.Ordinal) && !AnyOutcome().IsMatch(text)
            && First(text, NoOutcome(), OutcomeDemanded(), OutcomeAsReason()) is { } outcome)
        {
            yield return Make(section, sentence, outcome, ExclusionGround.Outcome, outcome.Value);
        }
    }

    private static Match? FindForm(Section section, string text)
    {
        bool inList = section.Title.StartsWith("exclusion", StringComparison.OrdinalIgnoreCase);
        foreach (Match form in FormOfPublication().Matches(text))
        {
            if (inList || IsExcludedBefore(text[..form.Index]) || ExcludedAfter().IsMatch(text[(form.Index + form.Length)..]))
            {
                return form;
            }
        }

        return First(text, FormDemanded(), PeerReviewDemanded());
    }

    // A semicolon ends what is excluded, unless it parts the items of a list: "excluded if they were: 1) ...; 2) conference abstracts".
    private static bool IsExcludedBefore(string before)
    {
        int end = -1;
        foreach (ValueMatch verb in ExclusionVerb().EnumerateMatches(before))
        {
            end = verb.Index + verb.Length;
        }

        return end >= 0 && (!before.AsSpan(end).Contains(';') || ListMark().IsMatch(before.AsSpan(end)));
    }

    private static Match? First(string text, params ReadOnlySpan<Regex> patterns)
    {
        foreach (Regex pattern in patterns)
        {
            if (pattern.Match(text) is { Success: true } match)
            {
                return match;
            }
        }

        return null;
    }

    private static EligibilityExclusion Make(Section section, Sentence sentence, Match match, ExclusionGround ground, string what) =>
        new(section, sentence, match.Index, match.Value, Anchor.Adjacent, ground, what);

    // What reviewers screen, titles and abstracts, is no form of publication.
    [GeneratedRegex(@"\b(?:(?:conference|meeting|congress|symposium) (?:abstracts?|papers?|posters?|proceedings|presentations?)|unpublished (?:\w{3,20} )?(?:studies|study|trials?|data|reports?|manuscripts?|works?|articles?|papers?|literature)|gr[ae]y literature|preprints?|pre-prints?|dissertations?|thes[ei]s|abstract-only (?:reports?|publications?|studies)|(?:published|reported|available|presented) (?:only|solely) (?:in|as) (?:an )?abstracts?(?: form)?|only (?:published |reported |available |presented )?(?:in|as) (?:an )?abstracts?(?: form)?|abstracts? only|(?:studies|articles|papers|reports) (?:that were |which were )?(?:not |non-|un)(?:published|peer-reviewed)(?: articles| studies)?|non-peer-reviewed (?:\w{3,20} )?(?:articles|studies|papers|publications|literature|reports)|(?<=\b(?:letters|editorials|comments|commentaries|reviews|reports|series|protocols|and|or|,) )(?<!titles? (?:and|or) )abstracts)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FormOfPublication();

    [GeneratedRegex(@"\b(?:exclud(?:e|ed|es|ing)|exclusion criteria|ineligible|(?:not|nor) (?:to )?(?:include|consider|accept)|not eligible)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ExclusionVerb();

    [GeneratedRegex(@"^[^.;:]{0,40}(?::|\b[1ia][)])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ListMark();

    [GeneratedRegex(@"^[^.;]{0,100}?\b(?:were|was|are|is|be|been) (?:also |therefore )?(?:not (?:included|eligible|considered|accepted)|excluded|ineligible)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ExcludedAfter();

    [GeneratedRegex(@"\b(?:only|(?:limited|restricted) to|restriction to)\b[^.;]{0,50}?\b(?<form>peer-reviewed (?:\w{3,20} )?(?:articles|studies|papers|publications|journals?|literature|trials)|(?:fully )?published (?:full-text |peer-reviewed |randomi[sz]ed |controlled |clinical |original |English )*(?:articles|studies|papers|trials|literature|RCTs|reports)|full-text (?:original |peer-reviewed |journal )?(?:articles|papers|publications|reports)|full (?:papers|publications|articles))\b(?! (?:were|was) (?:read|retrieved|obtained|assessed|screened|reviewed))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FormDemanded();

    [GeneratedRegex(@"\b(?:includ\w{1,5}|inclusion|eligib\w{2,6}|criteria|consider\w{0,3}|select\w{0,3}|accept\w{0,3})\b[^.;]{0,200}?\b(?<form>published (?:\w{2,15} )?in (?:\w{1,20} )?peer-reviewed (?:\w{3,20} )?(?:journals?|literature|publications?))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PeerReviewDemanded();

    [GeneratedRegex(@"\b(?:regardless|irrespective|whatever the|any publication status|published (?:and|or|nor|as well as) (?:\w{1,15} )?unpublished|unpublished (?:and|or) published|or (?:as |in )?(?:dissertations|theses|unpublished|gr[ae]y|preprints|conference)|not (?:be )?exclud\w*|no (?:studies|restrictions?|limits?|limitations?)|also (?:eligible|included)|from (?:the )?(?:meta-|main |primary |quantitative )?(?:analys[ei]s|synthesis))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AnyForm();

    [GeneratedRegex(@"\b(?:exclud\w{1,4}|ineligible|not eligible|not included|exclusion criteria)\b[^.;]{0,200}?\b(?:not (?:\w{2,15} )?(?:report|measur|assess|provid|contain|includ|present|investigat|evaluat)\w{0,3}|without|lack(?:ed|ing|s)?(?: of)?|fail(?:ed|ing)? to (?:report|measure|assess|provide)|no|missing|wrong|irrelevant|insufficient|inappropriate)\b[^.;]{0,60}?\boutcomes?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoOutcome();

    [GeneratedRegex(@"\b(?:only|eligible|includ(?:e|ed|ing)(?! (?:studies|trials) (?:report|provid|measur|assess))|selected|inclusion|considered)\b[^.;]{0,200}?\b(?:report|measur|assess|provid|includ|contain|evaluat|present)(?:e|ed|es|s|ing)?\b[^.;]{0,40}?\b(?:at least (?:one|1)|one or more|1 or more|(?:any|either|one) of)\b[^.;]{0,60}?\boutcomes?\b|\bonly (?:included? )?(?:studies|trials|RCTs|articles) (?:that|which) (?:report|measur|assess|provid)(?:e|ed)\b[^.;]{0,60}?\boutcomes?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OutcomeDemanded();

    [GeneratedRegex(@"\b(?:wrong|no|irrelevant|inappropriate|unsuitable|ineligible|incorrect) (?:\w{3,15} )?outcomes?(?: measures?| data)?(?: of interest| reported)?(?:,|:)? ?[(]?(?:n ?= ?)?\d", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OutcomeAsReason();

    [GeneratedRegex(@"\b(?:regardless|irrespective|not (?:be )?exclud\w*|no (?:studies|trials) were excluded|on the basis of outcomes?|from (?:the )?(?:meta-|main |primary |quantitative )?(?:analys[ei]s|synthesis|pooling)|meta-analys[ei]s)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AnyOutcome();
}
