using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>A lexicon of verbs with their forms; a line holds the base form and, behind it, irregular past forms.</summary>
internal sealed class VerbList
{
    private readonly Dictionary<string, VerbForm> _forms;

    // By the first two letters of any form: most words of a sentence begin as no verb does.
    private readonly bool[] _beginnings = new bool[32 * 32];

    private VerbList(Dictionary<string, VerbForm> forms)
    {
        _forms = forms;
        foreach (string form in forms.Keys)
        {
            _beginnings[Beginning(form)] = true;
        }
    }

    /// <summary>Every form of every listed verb.</summary>
    public IEnumerable<KeyValuePair<string, VerbForm>> Forms => _forms;

    /// <summary>Reads a lexicon of verbs.</summary>
    public static VerbList Load(string name)
    {
        Dictionary<string, VerbForm> forms = new(StringComparer.OrdinalIgnoreCase);
        foreach (string line in Lexicon.Load(name).Phrases)
        {
            string[] words = line.Split(' ');
            string stem = words[0];
            forms.TryAdd(stem, VerbForm.Base);
            forms.TryAdd(Third(stem), VerbForm.Third);
            forms.TryAdd(Suffixed(stem, "ing"), VerbForm.Gerund);
            foreach (string past in words.Length > 1 ? words[1..] : [Suffixed(stem, "ed")])
            {
                forms.TryAdd(past, VerbForm.Past);
            }
        }

        return new VerbList(forms);
    }

    /// <summary>Which form of a listed verb a word is.</summary>
    public VerbForm Find(ReadOnlySpan<char> word) =>
        word.Length > 1 && _beginnings[Beginning(word)] && _forms.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out VerbForm form) ? form : VerbForm.None;

    // The low five bits are the same in both cases.
    private static int Beginning(ReadOnlySpan<char> word) => ((word[0] & 31) << 5) | (word[1] & 31);

    private static string Third(string stem) => stem switch
    {
        [.., 's' or 'x' or 'z'] or [.., 's' or 'c', 'h'] => stem + "es",
        [.., not ('a' or 'e' or 'o' or 'u'), 'y'] => stem[..^1] + "ies",
        _ => stem + "s",
    };

    private static string Suffixed(string stem, string suffix) => (stem, suffix[0]) switch
    {
        ([.., 'e'], _) => stem[..^1] + suffix,
        ([.., not ('a' or 'e' or 'o' or 'u'), 'y'], 'e') => stem[..^1] + "i" + suffix,
        _ when DoublesItsEnd(stem) => stem + stem[^1] + suffix,
        _ => stem + suffix,
    };

    // "stop" gives "stopped"; "treat" and "benefit" do not double.
    private static bool DoublesItsEnd(string stem) => stem.Count(IsVowel) == 1
        && stem is [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'a' or 'e' or 'i' or 'o' or 'u', 'p' or 't' or 'n' or 'd' or 'g' or 'm' or 'b'];

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
