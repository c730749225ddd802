using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="MalformedNumber"/> facts: only where what stands beside it proves that one number was meant.</summary>
internal static partial class MalformedNumberExtractor
{
    public static ImmutableArray<MalformedNumber> Extract(ReviewDocument document)
    {
        ImmutableArray<MalformedNumber>.Builder found = ImmutableArray.CreateBuilder<MalformedNumber>();
        foreach (Section section in document.Sections.Where(section => section.Part != PartKind.BackMatter))
        {
            foreach (Sentence sentence in section.Sentences.Where(MayHold))
            {
                found.AddRange(Malformed().Matches(sentence.Text)
                    .Select(match => new MalformedNumber(section, sentence, match.Index, match.Value, Anchor.Adjacent)));
            }
        }

        return found.ToImmutable();
    }

    private static bool MayHold(Sentence sentence) =>
        sentence.Text.Contains(". ", StringComparison.Ordinal) || sentence.Text.Contains("..", StringComparison.Ordinal)
        || sentence.Text.Contains(',', StringComparison.Ordinal) || sentence.Text.Contains(" to", StringComparison.Ordinal);

    // "CI 4,32" gives two limits, so a comma is a slip only behind a measure or a P; "to1.92" lacks its space; thousands come in threes.
    [GeneratedRegex(
        """
        (?<=\b(?:RR|OR|HR|MD|SMD|WMD|RD|IRR)\ -?|\b[Pp]\ ?[=<>]\ ?)(?:\d{1,3}\.\ \d{1,4}|\d{1,2},\d{1,2})(?=[;:)\]]|,\ |\ \(|\.?$)
        |(?<=\d\ )to\d{1,5}\.\d{1,4}\b
        |(?<![\d.])\d{1,5}\.\.\d{1,5}(?![\d.])
        |(?<![\d,.])\d{1,3},\d{1,2}(?=\ (?:participants|people|patients|women|men|children|adults|infants)\b)
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Malformed();
}
