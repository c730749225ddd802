using ReviewLint.Documents;
using ReviewLint.Facts;
using ReviewLint.Text;

namespace ReviewLint.Checklists;

/// <summary>Words of a draft that answer an item.</summary>
/// <param name="Part">The part they stand in.</param>
/// <param name="Section">The section they stand in; <see langword="null"/> for the title.</param>
/// <param name="Span">Where they stand.</param>
/// <param name="Words">The words to quote: their sentence, cut if it is long.</param>
/// <param name="IsDirect">Whether they say it themselves; not so for the first words under a heading that promises it.</param>
public sealed record ItemEvidence(PartKind Part, Section? Section, TextSpan Span, string Words, bool IsDirect)
{
    private const int LongestQuote = 300;

    internal static ItemEvidence Of(Fact fact) => Of(fact.Section, fact.Sentence, fact.Start, fact.Text.Length, fact.Anchor);

    internal static ItemEvidence Of(Section section, Sentence sentence, int start, int length, Anchor anchor) =>
        new(section.Part, section, sentence.ToSource(start, length), Quote(sentence.Text, start, length), anchor != Anchor.Segment);

    // What is no prose, such as a citation or inline code, is a mask in the sentence.
    private static string Quote(string sentence, int start, int length) =>
        Cut(sentence, start, length).Replace(Passage.Mask, '…');

    private static string Cut(string sentence, int start, int length)
    {
        if (sentence.Length <= LongestQuote)
        {
            return sentence;
        }

        int from = length >= LongestQuote ? start : Math.Clamp(start - ((LongestQuote - length) / 2), 0, sentence.Length - LongestQuote);
        int to = from + LongestQuote;
        from = from == 0 ? 0 : sentence.IndexOf(' ', from) is var space && space >= 0 && space < start ? space + 1 : start;
        to = to >= sentence.Length ? sentence.Length : sentence.LastIndexOf(' ', to) is var end && end > from ? end : to;
        return $"{(from > 0 ? "… " : "")}{sentence[from..to]}{(to < sentence.Length ? " …" : "")}";
    }
}
