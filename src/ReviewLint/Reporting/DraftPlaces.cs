using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Reporting;

/// <summary>Which section and which sentence of a draft a place lies in.</summary>
internal sealed class DraftPlaces
{
    private readonly ImmutableArray<Section> _sections;
    private readonly ImmutableArray<(TextSpan Span, string Text)> _sentences;

    public DraftPlaces(LintResult result)
    {
        Source = result.Source;
        _sections = result.Review is { } review ? [.. review.Document.Sections] : [];
        _sentences = [.. _sections.SelectMany(SentencesOf).OrderBy(sentence => sentence.Span)];
    }

    public SourceText Source { get; }

    /// <summary>The innermost section with a heading that holds an offset, or <see langword="null"/>.</summary>
    public Section? SectionAt(int offset) =>
        _sections.LastOrDefault(section => section.Heading is not null && section.Span.Contains(offset));

    /// <summary>The normalised words of the sentence, heading or cell at an offset; elsewhere those of its line.</summary>
    public string SentenceAt(int offset)
    {
        int after = Count(sentence => sentence.Span.Start <= offset);
        if (after > 0 && _sentences[after - 1] is var (span, text) && offset <= span.End)
        {
            return text;
        }

        PassageBuilder line = new();
        line.Append(Source.Text, Source.GetLine(Source.GetLineIndex(offset)));
        return line.Build(offset).Text;
    }

    private static IEnumerable<(TextSpan Span, string Text)> SentencesOf(Section section)
    {
        IEnumerable<(TextSpan, string)> sentences = section.Passages
            .SelectMany(passage => passage.Sentences)
            .Select(sentence => (sentence.Span, sentence.Text));
        return section.Heading is { Title.IsEmpty: false } heading
            ? sentences.Prepend((heading.Title.Span, heading.Title.Text))
            : sentences;
    }

    // The sentences are sorted by their starts, so those that begin at or before a place come first.
    private int Count(Func<(TextSpan Span, string Text), bool> begins)
    {
        int low = 0;
        int high = _sentences.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = begins(_sentences[middle]) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
