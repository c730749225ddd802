using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="WorkStatement"/> facts in methods and contributions.</summary>
internal static partial class WorkStatementExtractor
{
    private static readonly SearchValues<string> s_selection = Triggers.Of(["screen", "select", "eligib", "full text", "full-text", "titles"]);
    private static readonly SearchValues<string> s_extraction = Triggers.Of(["extract", "abstracted", "data collection", "collected data", "charted"]);

    private const string Person = @"(?:[A-Z](?:-?[A-Z]){1,2}(?![A-Za-z])|[A-Z]\.(?:-?[A-Z]\.){1,2})";

    public static ImmutableArray<WorkStatement> Extract(ReviewDocument document)
    {
        ImmutableArray<WorkStatement>.Builder found = ImmutableArray.CreateBuilder<WorkStatement>();
        foreach (Section section in document.Sections.Where(section => section.Part is PartKind.Body or PartKind.BackMatter
            && (section.IsWithin(SectionRole.Methods) || section.IsWithin(SectionRole.Collection) || section.IsWithin(SectionRole.Contributions))))
        {
            foreach (Sentence sentence in section.Sentences)
            {
                bool selects = sentence.Text.AsSpan().ContainsAny(s_selection);
                bool extracts = sentence.Text.AsSpan().ContainsAny(s_extraction);
                if ((selects || extracts) && Initials().Match(sentence.Text) is { Success: true } match)
                {
                    WorkStatement statement = new(section, sentence, match.Index, match.Value, Anchor.Segment, selects ? ReviewTask.Selection : ReviewTask.Extraction);
                    found.Add(statement);
                    if (selects && extracts)
                    {
                        found.Add(statement with { Task = ReviewTask.Extraction });
                    }
                }
            }
        }

        return found.ToImmutable();
    }

    // Two pairs of initials, or one that did it.
    [GeneratedRegex(
        @"\b" + Person + "(?:,? (?:and|or|&) |, |/)" + Person + @"|(?<=\bby )" + Person + @"|\A" + Person + @" (?:extracted|screened|selected|abstracted|collected|charted|will)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Initials();
}
