using ReviewLint.Text;

namespace ReviewLint.Tests;

/// <summary>Makes passages from words that stand in no draft.</summary>
internal static class Passages
{
    public static Passage Of(string text)
    {
        PassageBuilder builder = new();
        builder.Append(text, 0);
        return builder.Build(0);
    }
}
