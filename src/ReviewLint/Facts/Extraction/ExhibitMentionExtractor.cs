using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="ExhibitMention"/>s in all text, where the draft holds exhibits at all.</summary>
internal static partial class ExhibitMentionExtractor
{
    private static readonly SearchValues<string> s_triggers = Triggers.Of(["fig", "table", "analys"]);

    // Words before the name that make it one of another file or paper.
    private static readonly SearchValues<string> s_elsewhere = Triggers.Of(["suppl", "appendix", "additional", "online", "extended", " web", " si ", "efig", "etab", "findings"]);

    // A longer stretch of numbers is no range of figures.
    private const int MostInRange = 20;

    public static ImmutableArray<ExhibitMention> Extract(ReviewDocument document, ImmutableArray<Exhibit> exhibits)
    {
        if (exhibits.IsEmpty)
        {
            return [];
        }

        ImmutableArray<ExhibitMention>.Builder mentions = ImmutableArray.CreateBuilder<ExhibitMention>();
        foreach (Section section in document.Sections)
        {
            IEnumerable<Passage> passages = section.Heading is { } heading ? section.Passages.Prepend(heading.Title) : section.Passages;
            foreach (Passage passage in passages.Where(passage => passage.Text.AsSpan().ContainsAny(s_triggers)))
            {
                int caption = ExhibitExtractor.ReadCaption(passage.Text)?.End ?? 0;
                foreach (Sentence sentence in passage.Sentences.Where(sentence => sentence.Text.AsSpan().ContainsAny(s_triggers)))
                {
                    mentions.AddRange(Mention().Matches(sentence.Text)
                        .Where(match => sentence.Start + match.Index >= caption && !IsElsewhere(sentence.Text, match))
                        .SelectMany(match => Read(sentence, match)));
                }
            }
        }

        mentions.AddRange(ExhibitLabels.Find(document).Where(label => !label.IsDefinition).Select(label => new ExhibitMention(label.Kind, label.Id, label.Span)));
        return mentions.ToImmutable();
    }

    private static IEnumerable<ExhibitMention> Read(Sentence sentence, Match match)
    {
        ExhibitKind kind = char.ToUpperInvariant(match.Value[0]) switch { 'F' => ExhibitKind.Figure, 'T' => ExhibitKind.Table, _ => ExhibitKind.Analysis };
        TextSpan span = sentence.ToSource(match);
        int before = 0;
        foreach (Match number in Number().Matches(match.Groups["ids"].Value))
        {
            string id = number.Groups["id"].Value;
            if (kind == ExhibitKind.Analysis)
            {
                yield return new ExhibitMention(kind, id, span);
                continue;
            }

            int value = NumberGrammar.Read(id.AsSpan(0, id.IndexOf('.', StringComparison.Ordinal) is var stop and > 0 ? stop : id.Length)) ?? 0;
            int first = number.Groups["to"].Success && before > 0 && value > before && value - before < MostInRange ? before + 1 : value;
            for (int each = first; each <= value; each++)
            {
                yield return new ExhibitMention(kind, each.ToString(System.Globalization.CultureInfo.InvariantCulture), span);
            }

            before = value;
        }
    }

    // "Supplementary Table 2", "Table 1 of Smith 2012", "Figure 2 in the Handbook".
    private static bool IsElsewhere(string text, Match match)
    {
        int from = Math.Max(0, match.Index - 28);
        return text.AsSpan(from, match.Index - from).ContainsAny(s_elsewhere) || Foreign().IsMatch(text.AsSpan(match.Index + match.Length));
    }

    // A list goes on only after a plural: "Table 1 and 12 trials" names one table.
    [GeneratedRegex(
        @"\b(?:fig(?:ure)?\.?|table|analysis) ?(?<ids>\d{1,2}(?:\.\d{1,2})?[a-h]?\b(?: ?- ?\d{1,2}(?:\.\d{1,2})?[a-h]?\b)?)|\b(?:fig(?:ure)?s\.?|tables|analyses) ?(?<ids>\d{1,2}(?:\.\d{1,2})?[a-h]?\b(?:(?:, and |, | and | & | ?- ?| to | through | or )\d{1,2}(?:\.\d{1,2})?[a-h]?\b){0,12})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mention();

    [GeneratedRegex(@"(?<to>-|to|through)? ?(?<id>\d{1,2}(?:\.\d{1,2})?)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"\A[)]? ?(?:of|in|from) (?:the |their |that |this )?(?:[A-Z\uFFFC]|\[|(?:original|trial|study|report|paper|article|publication|protocol|supplement|appendix|online|previous)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Foreign();
}
