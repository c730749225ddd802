using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="ResearchNeed"/> facts, and whether the paragraph says what to study.</summary>
internal static partial class ResearchNeedExtractor
{
    private const int Neighbours = 3;

    private const int LongestBareCall = 60;

    private static readonly SearchValues<string> s_triggers = Triggers.Of(["need", "required", "warrant", "necessary", "call for", "called for", "essential"]);

    public static ImmutableArray<ResearchNeed> Extract(ReviewDocument document)
    {
        ImmutableArray<ResearchNeed>.Builder needs = ImmutableArray.CreateBuilder<ResearchNeed>();
        foreach (Section section in document.Sections.Where(section => section.Part is PartKind.Abstract or PartKind.Summary or PartKind.Body))
        {
            ImmutableArray<Sentence> sentences = [.. section.Sentences];
            for (int i = 0; i < sentences.Length; i++)
            {
                Sentence sentence = sentences[i];
                if (sentence.Text.AsSpan().ContainsAny(s_triggers) && Need().Match(sentence.Text) is { Success: true } match && !Negated().IsMatch(sentence.Text))
                {
                    bool specific = IsDetailed(sentence.Text, match) || sentences[Math.Max(0, i - Neighbours)..Math.Min(sentences.Length, i + Neighbours + 1)].Any(other => SaysWhich(sentence, other));
                    needs.Add(new ResearchNeed(section, sentence, match.Index, match.Value, Anchor.Adjacent, specific));
                }
            }
        }

        return needs.ToImmutable();
    }

    private static bool SaysWhich(Sentence call, Sentence other) => Plan().IsMatch(other.Text)
        || (!ReferenceEquals(call, other) && Need().Match(other.Text) is { Success: true } need && IsDetailed(other.Text, need));

    // What follows the call ("to assess X in Y", "of X", "comparing X with Y") or stands inside it ("trials of X in Y are needed") is detail.
    private static bool IsDetailed(string text, Match need) =>
        text.Length - need.Index - need.Length > LongestBareCall
        || Detail().IsMatch(need.Value) || Detail().IsMatch(text.AsSpan(need.Index + need.Length)) || Detail().IsMatch(text.AsSpan(0, need.Index));

    [GeneratedRegex(
        @"\b(?:more|further|additional|future|larger|large|better|better-quality|well-designed|well designed|high-quality|high quality|higher-quality|rigorous|new|good-quality|good quality)\b[^.;:]{0,60}\b(?:research|stud(?:y|ies)|trials?|RCTs?|evidence|investigations?|exploration)\b[^.;:]{0,60}?\b(?:(?:is|are|remains?|seems?) (?:[a-z]+ ){0,2}(?:needed|required|warranted|necessary|essential|called for)|needed|required|warranted)\b"
        + @"|\b(?:need(?:s|ed)? (?:for|is for)|we need|calls? for|warrants?|underscores? the need for|highlights? the need for) (?:(?:more|further|additional|future|larger|large|better|well-designed|high-quality|rigorous|new|good-quality) ){1,3}(?:[a-z-]+ ){0,3}(?:research|stud(?:y|ies)|trials?|RCTs?|evidence|investigations?)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Need();

    [GeneratedRegex(@"\b(?:no (?:further|more|additional|future)|(?:is|are) (?:unlikely|not needed|not required)|not (?:be )?(?:needed|required|warranted|necessary)|whether|if)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Negated();

    [GeneratedRegex(
        @"\b(?:compar(?:e|es|ing|ed)|versus|randomi[sz]ed|placebo|blind(?:ed|ing)|multicent(?:re|er)|pragmatic|cohort|factorial|long[- ]term|short[- ]term|follow-up|dos(?:e|es|age|ing)|duration|outcomes?|mortality|quality of life|adverse|side effects|harms?|safety|cost|among|children|adults|infants|women|men|older|participants who|people (?:with|who)|patients (?:with|who)|in (?:people|patients|women|children|adults|those|this population|low)|settings?|countries|subgroups?|months?|years?|sample size|effects? of|efficacy of|effectiveness of|benefits? of|role of|use of|on the|into|of (?:[a-z-]+ ){1,6}(?:in|for|on|with|to)\b)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Detail();

    // Sentences beside a bare call that say what the research should be like.
    [GeneratedRegex(
        @"\b(?:trials?|stud(?:y|ies)|research|RCTs?|they|these|outcomes?|investigators|researchers)\b[^.;]{0,80}\b(?:should|must|need to|ought to|would|could) (?:[a-z]+ ){0,2}(?:be|use|include|compare|assess|measure|report|focus|address|evaluate|examine|investigate|consider|aim|explore|recruit|have|test|follow|seek|ensure|concentrate|provide|take|involve|adopt|also)\b|\b(?:trials?|stud(?:y|ies)|research|RCTs?)\b[^.;]{0,60}\b(?:comparing|assessing|focusing|evaluating|investigating|with (?:larger|longer|adequate|sufficient))\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Plan();
}
