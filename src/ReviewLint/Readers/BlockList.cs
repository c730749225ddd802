using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Readers;

/// <summary>Collects the blocks of a draft and tells the headings that are written as words at the start of a paragraph from its prose.</summary>
internal sealed class BlockList
{
    private const int LongestLabel = 60;

    private readonly ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>();
    private bool _unordered;

    /// <summary>Level of the last heading that stands on a line of its own; 0 before the first.</summary>
    public int Level { get; private set; }

    /// <summary>The last block that is a heading or prose.</summary>
    public Block? Last { get; private set; }

    /// <summary>Adds a heading on a line of its own.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="encloses">Whether run-in headings after it stand one level below it.</param>
    public void Add(HeadingBlock heading, bool encloses = true)
    {
        Level = encloses ? heading.Level : Level;
        Push(heading);
    }

    /// <summary>Ends the reach of the headings so far.</summary>
    public void ResetLevel() => Level = 0;

    /// <summary>Adds a block that is neither a heading nor prose.</summary>
    public void Add(Block block) => Push(block);

    /// <summary>Adds a comment, wherever it stands.</summary>
    public void AddOutOfOrder(Block block)
    {
        _blocks.Add(block);
        _unordered = true;
    }

    /// <summary>Adds prose without looking for headings in it.</summary>
    public void AddProse(TextSpan span, Passage passage, ProseKind kind)
    {
        if (!passage.IsEmpty)
        {
            Push(new ProseBlock(span, passage, kind));
        }
    }

    /// <summary>Adds a paragraph, parted at "BACKGROUND: text", "Results: text" and the like.</summary>
    public void AddParagraph(TextSpan span, Passage passage)
    {
        string text = passage.Text;
        int label = LabelLength(text, 0);
        if (label == 0 && !HasCapitalLabel(text))
        {
            AddProse(span, passage, ProseKind.Paragraph);
            return;
        }

        int from = 0;
        bool labelled = label > 0;
        foreach (Sentence sentence in passage.Sentences)
        {
            int length = LabelLength(text, sentence.Start);
            if (length == 0 || (sentence.Start > 0 && !labelled && !IsCapital(text.AsSpan(sentence.Start, length))))
            {
                continue;
            }

            labelled = true;
            AddPiece(passage, from, sentence.Start);
            AddRunIn(passage, sentence.Start, sentence.Start + length, HeadingForm.RunIn);
            from = sentence.Start + length;
        }

        AddPiece(passage, from, text.Length);
    }

    /// <summary>Adds a heading that a paragraph begins with.</summary>
    public void AddRunIn(Passage passage, int start, int end, HeadingForm form)
    {
        Passage title = passage.Slice(start, end);
        Push(new HeadingBlock(title.Span, Level + 1, title, form));
    }

    /// <summary>Adds what is left of a paragraph after a heading, itself parted at labels.</summary>
    public void AddRest(Passage passage, int start)
    {
        Passage rest = passage.Slice(start, passage.Text.Length);
        AddParagraph(rest.Span, rest);
    }

    /// <summary>All blocks in source order.</summary>
    public ImmutableArray<Block> ToImmutable() =>
        _unordered ? [.. _blocks.OrderBy(block => block.Span.Start)] : _blocks.ToImmutable();

    private void Push(Block block)
    {
        _unordered |= _blocks.Count > 0 && block.Span.Start < _blocks[^1].Span.Start;
        _blocks.Add(block);
        Last = block is CommentBlock ? Last : block;
    }

    private void AddPiece(Passage passage, int start, int end)
    {
        Passage piece = passage.Slice(start, end);
        AddProse(piece.Span, piece, ProseKind.Paragraph);
    }

    // Length of a known heading with its colon at an offset, before more words; 0 when there is none.
    private static int LabelLength(string text, int at)
    {
        ReadOnlySpan<char> window = text.AsSpan(at, Math.Min(LongestLabel, text.Length - at));
        int colon = window.IndexOf(':');
        if (colon < 3 || !char.IsUpper(window[0]) || at + colon + 2 >= text.Length || text[at + colon + 1] != ' ')
        {
            return 0;
        }

        return KnownHeadings.Contains(window[..colon].ToString()) ? colon + 1 : 0;
    }

    private static bool HasCapitalLabel(string text)
    {
        int at = 0;
        while (at < text.Length && text.AsSpan(at).IndexOf(": ", StringComparison.Ordinal) is var next and >= 0)
        {
            at += next;
            if (at > 3 && char.IsAsciiLetterUpper(text[at - 1]) && char.IsAsciiLetterUpper(text[at - 2]) && char.IsAsciiLetterUpper(text[at - 3]))
            {
                return true;
            }

            at++;
        }

        return false;
    }

    private static bool IsCapital(ReadOnlySpan<char> label)
    {
        foreach (char character in label)
        {
            if (char.IsLower(character))
            {
                return false;
            }
        }

        return true;
    }
}
