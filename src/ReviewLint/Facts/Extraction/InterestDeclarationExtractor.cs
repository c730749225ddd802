using System.Buffers;
using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="InterestDeclaration"/> facts under the heading for declarations of interest.</summary>
internal static class InterestDeclarationExtractor
{
    private const int MostInitials = 5;

    private static readonly SearchValues<string> s_everybody = Triggers.Of(
        ["all author", "all the author", "other author", "remaining", "none of the", "no author", "the authors", "both authors", "the others", "the rest", "everyone", "all others", "each author", "we "]);

    public static ImmutableArray<InterestDeclaration> Extract(ReviewDocument document, ImmutableArray<Author> authors)
    {
        if (authors.IsEmpty)
        {
            return [];
        }

        ImmutableArray<InterestDeclaration>.Builder found = ImmutableArray.CreateBuilder<InterestDeclaration>();
        bool isShared = false;
        foreach (Section section in document.Sections.Where(section => section.IsWithin(SectionRole.Interests)))
        {
            foreach (Sentence sentence in section.Passages.SelectMany(passage => passage.Sentences))
            {
                isShared |= sentence.Text.AsSpan().ContainsAny(s_everybody);
                Read(section, sentence, authors, found);
            }
        }

        return isShared ? [.. found.Select(declaration => declaration with { IsShared = true })] : found.ToImmutable();
    }

    private static void Read(Section section, Sentence sentence, ImmutableArray<Author> authors, ImmutableArray<InterestDeclaration>.Builder found)
    {
        string text = sentence.Text;
        int at = 0;
        while (at < text.Length)
        {
            if (!char.IsLetter(text[at]))
            {
                at++;
                continue;
            }

            int end = EndOfInitials(text, at, out string letters);
            ImmutableArray<Author> named = letters.Length > 1 ? [.. authors.Where(author => author.MayBe(letters))] : [];
            if (letters.Length < 2)
            {
                end = EndOfWord(text, at);
                int start = at;
                named = [.. authors.Where(author => text.AsSpan(start).StartsWith(author.Surname, StringComparison.Ordinal) && EndOfWord(text, start + author.Surname.Length) == start + author.Surname.Length)];
                end = named.IsEmpty ? end : at + named[0].Surname.Length;
            }

            bool isLabel = letters.Length > 1 && (at == 0 || text[at - 1] == '(' || text[..at].TrimEnd()[^1] is ';' or '.') && end < text.Length && text[end] == ':';
            if (isLabel || !named.IsEmpty)
            {
                found.Add(new InterestDeclaration(section, sentence, at, text[at..end], Anchor.Adjacent, isLabel, named));
            }

            at = end;
        }
    }

    // "AB", "A.B.", "A. B.", "J-LB", "MvB"; letters is empty for any other word.
    private static int EndOfInitials(string text, int start, out string letters)
    {
        List<char> found = [];
        int at = start;
        int end = start;
        while (at < text.Length && found.Count <= MostInitials && (char.IsUpper(text[at]) || (found.Count > 0 && IsParticle(text, at))))
        {
            if (char.IsUpper(text[at]))
            {
                found.Add(text[at]);
            }

            at++;
            end = at;
            if (at < text.Length && text[at] is '.' or '-')
            {
                end = text[at] == '.' ? at + 1 : end;
                at++;
                at += at + 1 < text.Length && text[at] == ' ' && char.IsUpper(text[at + 1]) && (at + 2 == text.Length || !char.IsLower(text[at + 2])) ? 1 : 0;
            }
        }

        bool isWhole = end == text.Length || !char.IsLetterOrDigit(text[end]);
        letters = isWhole && found.Count is > 1 and <= MostInitials ? string.Concat(found) : "";
        return isWhole && letters.Length > 0 ? end : EndOfWord(text, start);
    }

    // The small letters of "MvdB".
    private static bool IsParticle(string text, int at) =>
        char.IsLower(text[at]) && (text.AsSpan(at).IndexOfAnyExceptInRange('a', 'z') is var run and > 0 and <= 3) && at + run < text.Length && char.IsUpper(text[at + run]);

    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length && char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        return at;
    }
}
