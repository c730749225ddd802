using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="OwnStudy"/> facts where the main text tells of included studies.</summary>
internal static class OwnStudyExtractor
{
    private const int YearLength = 4;

    private static readonly SectionRole[] s_included = [SectionRole.Included, SectionRole.Effects, SectionRole.RiskOfBiasResults];

    public static ImmutableArray<OwnStudy> Extract(ReviewDocument document, ImmutableArray<Author> authors) => authors.IsEmpty
        ? []
        :
        [
            .. document.Sections
                .Where(section => section.Part == PartKind.Body && s_included.Any(section.IsWithin) && !section.IsWithin(SectionRole.Excluded))
                .SelectMany(section => section.Passages.SelectMany(passage => passage.Sentences).SelectMany(sentence => Read(section, sentence, authors))),
        ];

    private static IEnumerable<OwnStudy> Read(Section section, Sentence sentence, ImmutableArray<Author> authors)
    {
        string text = sentence.Text;
        foreach (Author author in authors)
        {
            int at = text.IndexOf(author.Surname, StringComparison.Ordinal);
            while (at >= 0)
            {
                int end = EndOfYear(text, at + author.Surname.Length);
                if (end > 0 && (at == 0 || !char.IsLetterOrDigit(text[at - 1])))
                {
                    yield return new OwnStudy(section, sentence, at, text[at..end], Anchor.Adjacent, author);
                }

                at = text.IndexOf(author.Surname, at + author.Surname.Length, StringComparison.Ordinal);
            }
        }
    }

    // "Berg 2015", "Berg 2015a", "Berg et al. 2015", "Berg (2015)"; 0 when no year follows.
    private static int EndOfYear(string text, int at)
    {
        if (text.AsSpan(at).StartsWith(" et al", StringComparison.Ordinal))
        {
            at += " et al".Length;
        }

        while (at < text.Length && text[at] is ' ' or '.' or ',' or '(')
        {
            at++;
        }

        ReadOnlySpan<char> year = text.AsSpan(at, Math.Min(YearLength, text.Length - at));
        bool isYear = year.Length == YearLength && (year.StartsWith("19") || year.StartsWith("20")) && char.IsAsciiDigit(year[2]) && char.IsAsciiDigit(year[3]);
        at += YearLength;
        at += isYear && at < text.Length && char.IsAsciiLetterLower(text[at]) ? 1 : 0;
        return isYear && (at == text.Length || !char.IsLetterOrDigit(text[at])) ? at : 0;
    }
}
