using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="Callout"/> facts in the abstract and the plain-language summary.</summary>
internal static partial class CalloutExtractor
{
    private static readonly SearchValues<string> s_figures = Triggers.Of(["Fig", "Table", "Analysis ", "Appendix ", "Appendices "]);

    private static readonly Lazy<PhraseFinder> s_dated = new(() => PhraseFinder.Load("dated-things"));

    public static ImmutableArray<Callout> Extract(ReviewDocument document) =>
    [
        .. document.Sections
            .Where(section => section.Part is PartKind.Abstract or PartKind.Summary && section.EffectiveRole is not (SectionRole.Registration or SectionRole.Funding or SectionRole.Search))
            .SelectMany(section => section.Sentences.SelectMany(sentence => Read(document, section, sentence).OrderBy(callout => callout.Start))),
    ];

    private static IEnumerable<Callout> Read(ReviewDocument document, Section section, Sentence sentence)
    {
        string text = sentence.Text;
        if (text.AsSpan().ContainsAny(s_figures))
        {
            foreach (Match figure in Figures().Matches(text))
            {
                yield return new Callout(section, sentence, figure.Index, figure.Value, Anchor.Adjacent, CalloutKind.Figure);
            }
        }

        if (text.Contains('[', StringComparison.Ordinal))
        {
            foreach (Match number in Numbered().Matches(text))
            {
                yield return new Callout(section, sentence, number.Index, number.Value, Anchor.Adjacent, CalloutKind.Reference);
            }
        }

        if (text.Contains("et al", StringComparison.Ordinal) || text.Contains(" 20", StringComparison.Ordinal) || text.Contains(" 19", StringComparison.Ordinal))
        {
            foreach (Match authors in Authors().Matches(text).Where(match => IsCitation(match, text)))
            {
                yield return new Callout(section, sentence, authors.Index, authors.Value, Anchor.Adjacent, CalloutKind.Reference);
            }
        }

        for (int at = text.IndexOf(Passage.Mask, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Passage.Mask, at + 1))
        {
            if (IsCitationMark(document.Source.Text.AsSpan(sentence.ToSource(at, 1).Start)))
            {
                yield return new Callout(section, sentence, at, text[at..(at + 1)], Anchor.Adjacent, CalloutKind.Reference);
            }
        }
    }

    // In front of a year in brackets, neither a month nor a database nor "Version" is an author.
    private static bool IsCitation(Match match, string text) => match.Groups["etal"].Success
        || (s_dated.Value.Find(match.Value, 0).Length == 0 && !SourceGazetteer.Find(text).Any(source => source.Start < match.Index + match.Length && match.Index < source.End));

    // What the reader masks may also be code, maths or an image.
    private static bool IsCitationMark(ReadOnlySpan<char> source) => source.StartsWith("[@") || source.StartsWith("@") || source.StartsWith("[-@") || source.StartsWith("[see @");

    [GeneratedRegex(@"\b(?:Figs?\.?|Figures?|Tables?|Analys[ie]s|Appendix|Appendices) ?(?:S?\d{1,3}(?:\.\d{1,3}){0,2}[a-e]?\b|[A-D]\b)|\((?:[Ss]ee )?(?:Figs?\.?|Tables?)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();

    // "[12]", "[3, 4-7]" behind a word; a bracket behind a number or a sign belongs to a result.
    [GeneratedRegex(@"(?<=[a-z)][.,]? ?)\[\d{1,3}(?:(?:, ?| ?- ?)\d{1,3}){0,6}\]", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex(
        @"\b[A-Z][\p{L}'-]{1,25} (?<etal>et al\b)\.?,? ?(?:\(?(?:19|20)\d\d[a-z]?\)?)?|(?<=\((?:e\.g\.,? |see |for example,? )?)[A-Z]\p{Ll}[\p{L}'-]{1,25}(?:,? (?:and|&) [A-Z][\p{L}'-]{1,25})?,? (?:19|20)\d\d[a-z]?(?=[);,])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Authors();
}
