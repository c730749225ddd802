using System.Text.RegularExpressions;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Reads the eligibility criteria of an abstract that has no heading for them: all it says between its aim and its results.</summary>
internal static partial class RunningAbstract
{
    private const int FewestSentences = 2;

    public static EligibilityStatement? Read(ReviewDocument document, DocumentPart part)
    {
        // An abstract with a heading for the search and none for the criteria lacks a section, which is another finding.
        if (part.Find(SectionRole.Search) is not null || !HasMethods(part))
        {
            return null;
        }

        List<(Section Section, Sentence Sentence)> methods = [.. MethodsOf(part)];
        if (methods.Count < FewestSentences && part.Find(SectionRole.Methods) is null)
        {
            return null;
        }

        Sentence? place = methods.Select(each => each.Sentence).FirstOrDefault(sentence => Eligibility().IsMatch(sentence.Text))
            ?? methods.Select(each => each.Sentence).FirstOrDefault(sentence => sentence.Text.Contains("search", StringComparison.OrdinalIgnoreCase));
        List<EligibilityElement> elements = [];
        foreach ((Section section, Sentence sentence) in methods)
        {
            elements.AddRange(EligibilityExtractor.Read(section, sentence, sentence == place ? Anchor.Adjacent : Anchor.Segment));
        }

        elements.AddRange(EligibilityExtractor.ReadTitle(document));
        return new EligibilityStatement(
            part.Kind, place?.Span ?? part.Anchor, part.Kind.ToName(), false, EligibilityExtractor.AsksForComparison(document), [.. elements.DistinctBy(e => (e.Slot, e.Design, e.Anchor))]);
    }

    /// <summary>Whether a sentence says what the review is after.</summary>
    public static bool StatesAim(Sentence sentence) => Aim().IsMatch(sentence.Text);

    // Results and conclusions alone, as some collections print them, say nothing on what the abstract leaves out.
    private static bool HasMethods(DocumentPart part) =>
        part.Sections.Any(section => section.Role is SectionRole.Methods or SectionRole.Collection or SectionRole.Objectives
            || (section.Role is SectionRole.Abstract or SectionRole.Unknown && section.Sentences.Any(StatesAim)));

    private static IEnumerable<(Section Section, Sentence Sentence)> MethodsOf(DocumentPart part)
    {
        bool begun = false;
        foreach (Section section in part.Sections)
        {
            if (section.Role is SectionRole.Results or SectionRole.Included or SectionRole.Effects or SectionRole.Conclusions or SectionRole.Discussion
                or SectionRole.Limitations or SectionRole.Funding or SectionRole.Registration)
            {
                yield break;
            }

            foreach (Sentence sentence in section.Sentences)
            {
                begun |= section.Role is SectionRole.Objectives or SectionRole.Methods or SectionRole.Collection || StatesAim(sentence);
                if (begun && section.Role is SectionRole.Abstract or SectionRole.Unknown && Results().IsMatch(sentence.Text))
                {
                    yield break;
                }

                if (begun)
                {
                    yield return (section, sentence);
                }
            }
        }
    }

    [GeneratedRegex(
        @"^To \w|\b(?:aim|aims|aimed|objective|objectives|purpose|goal|sought|systematic(?:ally)? (?:review|analysis|search|overview)\w*|meta-analys[ei]s|searched|search)\b|\b(?:we|this (?:systematic )?(?:review|study|article|paper|work)) (?:systematically |therefore |also |then )?(?:carried out|looked|undertook|identified|selected|conduct|perform|review|investigat|evaluat|assess|examin|compar|explor|includ|analy|summari|synthesi)\w*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Aim();

    [GeneratedRegex(
        @"\b(?:eligib|inclusion criteria)\w*|\b(?:were|was|are) (?:then |only |also )?(?:included|selected|considered|enrolled|eligible)\b|\b(?:we|review|study|meta-analysis) (?:only )?(?:included?|selected|considered|enrolled)\b|\bincluded studies (?:were|had)\b|\b(?:search|identif|retriev|collect|select)\w*\b[^.;]{0,120}\b(?:for|identify|select|of|all) (?:\w{1,30} ){0,4}(?:trials|studies|RCTs)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Eligibility();

    // A number of studies, or a statistic, is where an abstract's results begin.
    [GeneratedRegex(
        @"\b(?:(?!(?:19|20)\d\d\b)\d[\d,]*(?! (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))|(?i:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w{3,5})?|hundred)) (?:[\w\(\)/,-]{1,25} ){0,5}?(?:studies|study|trials?|RCTs?|articles|papers|publications|reports|records|citations|references)\b|\d%? ?(?:CI|confidence interval)\b[^.;a-z]{0,4}\d|\b[Pp] ?[<=>] ?0?\.\d|\b(?:results? (?:showed|indicated|revealed|suggest)|was significantly|were significantly|no significant)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Results();
}
