using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using ReviewLint.Text;

namespace ReviewLint.Benchmarks;

/// <summary>A Markdown draft of the length of a full review, made of the largest sound seed.</summary>
internal static partial class LongDraft
{
    private const int Words = 12_000;

    /// <summary>The draft. Its body repeats the seed's sections with other numbers, so that no sentence stands twice.</summary>
    public static SourceText Write()
    {
        string seed = File.ReadAllText(Path.Combine(Root(), "seeds", "weighted-blankets", "sound.md"));
        string[] sections = HeadingStart().Split(seed);
        StringBuilder draft = new(seed);
        int words = WordCounter.Count(seed);
        for (int round = 1; words < Words; round++)
        {
            foreach (string section in sections.Skip(1).Where(_ => words < Words))
            {
                string varied = Number().Replace(section, number => Vary(number.Value, round));
                draft.Append('\n').Append(varied);
                words += WordCounter.Count(varied);
            }
        }

        return new SourceText("draft.md", draft.ToString());
    }

    /// <summary>The same draft after a keystroke at its end.</summary>
    public static SourceText Edit(SourceText draft) => new(draft.Path, draft.Text + ".");

    private static string Vary(string digits, int round) =>
        (int.Parse(digits, CultureInfo.InvariantCulture) + round).ToString(CultureInfo.InvariantCulture);

    private static string Root([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "..");

    [GeneratedRegex("^(?=#)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex HeadingStart();

    // Years, decimals and parts of identifiers stay as they are.
    [GeneratedRegex(@"(?<![\w.,-])\d{1,3}(?![\w.,-])", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
