using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>An author of the review, from the front matter or the line under the title.</summary>
/// <param name="Section">The first section of the draft.</param>
/// <param name="Sentence">The name or the line of names.</param>
/// <param name="Start">Offset of the name in it.</param>
/// <param name="Text">The name as printed.</param>
/// <param name="Anchor">Always adjacent.</param>
/// <param name="Surname">The last of the names, or that before initials ("Berg AB").</param>
/// <param name="Initials">The first letters of all names in the order of the signature, in upper case.</param>
public sealed record Author(Section Section, Sentence Sentence, int Start, string Text, Anchor Anchor, string Surname, string Initials)
    : Fact(Section, Sentence, Start, Text, Anchor)
{
    /// <summary>Whether some letters may stand for the author: they begin with the first name and end with a later one, and leave out some between.</summary>
    public bool MayBe(string letters)
    {
        if (letters.Length < 2 || Initials.Length < 2 || letters[0] != Initials[0])
        {
            return false;
        }

        int at = 1;
        foreach (char letter in letters.AsSpan(1))
        {
            at = Initials.IndexOf(letter, at) + 1;
            if (at == 0)
            {
                return false;
            }
        }

        return true;
    }
}
