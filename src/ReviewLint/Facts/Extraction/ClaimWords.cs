using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Parts a sentence into words and says what each can do in a claim.</summary>
internal static class ClaimWords
{
    private static readonly Dictionary<string, Sense> s_words = Load();

    private static readonly Dictionary<string, Sense>.AlternateLookup<ReadOnlySpan<char>> s_lookup =
        s_words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Fills a list with the words of a sentence; whether any of them can be the core of a claim.</summary>
    public static bool Read(string text, List<ClaimWord> words)
    {
        words.Clear();
        bool hasEvent = false;
        int depth = 0;
        int at = 0;
        while (at < text.Length)
        {
            char c = text[at];
            if (char.IsLetterOrDigit(c))
            {
                int end = at + 1;
                while (end < text.Length && (char.IsLetterOrDigit(text[end]) || (text[end] is '-' or '\'' && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]))))
                {
                    end++;
                }

                ClaimWord word = Make(text, at, end, depth);
                hasEvent |= depth == 0 && word.IsEvent;
                words.Add(word);
                at = end;
                continue;
            }

            if (c is '(' or '[')
            {
                words.Add(new ClaimWord(at, 1, depth, ClaimWordKind.Boundary));
                depth++;
            }
            else if (c is ')' or ']')
            {
                depth = Math.Max(0, depth - 1);
            }
            else if (c is ',' or ';' or ':' or '?')
            {
                words.Add(new ClaimWord(at, 1, depth, ClaimWordKind.Break));
            }

            at++;
        }

        return hasEvent;
    }

    private static ClaimWord Make(string text, int start, int end, int depth)
    {
        if (depth > 0 || !s_lookup.TryGetValue(text.AsSpan(start, end - start), out Sense? found))
        {
            return new ClaimWord(start, end - start, depth, ClaimWordKind.Other);
        }

        // The month of May.
        bool isMonth = end - start == 3 && text[start] == 'M' && start > 0 && text.AsSpan(start).StartsWith("May", StringComparison.Ordinal);
        return new ClaimWord(start, end - start, depth, isMonth ? ClaimWordKind.Other : found.Kind, found.Direction, found.Form);
    }

    private static Dictionary<string, Sense> Load()
    {
        Dictionary<string, Sense> words = new(StringComparer.OrdinalIgnoreCase);
        Add(ClaimWordKind.Change, EffectDirection.Decreases, "reduction reductions");
        Add(ClaimWordKind.Change, EffectDirection.Increases, "elevation prolongation");
        Add(ClaimWordKind.Change, EffectDirection.Improves, "improvement improvements");
        Add(ClaimWordKind.Change, EffectDirection.Worsens, "worsening deterioration impairment");
        Add(ClaimWordKind.Less, EffectDirection.Decreases, "fewer less lower lesser smaller shorter");
        Add(ClaimWordKind.More, EffectDirection.Increases, "more higher greater longer larger");
        Add(ClaimWordKind.Better, EffectDirection.Improves, "better");
        Add(ClaimWordKind.Worse, EffectDirection.Worsens, "worse poorer");
        Add(ClaimWordKind.Difference, EffectDirection.NoDifference, "difference differences effect effects impact influence differ differs differed benefit benefits similar comparable equivalent");
        foreach ((string lexicon, EffectDirection direction) in new[]
        {
            ("verbs-of-decrease", EffectDirection.Decreases), ("verbs-of-increase", EffectDirection.Increases),
            ("verbs-of-improvement", EffectDirection.Improves), ("verbs-of-worsening", EffectDirection.Worsens), ("effect-verbs", EffectDirection.Changes),
        })
        {
            foreach ((string word, VerbForm form) in VerbList.Load(lexicon).Forms)
            {
                words.TryAdd(word, new Sense(ClaimWordKind.Verb, direction, form));
            }
        }

        foreach (string adjective in Lexicon.Load("effect-adjectives").Phrases)
        {
            words.TryAdd(adjective, new Sense(ClaimWordKind.Adjective, EffectDirection.Changes, VerbForm.None));
        }

        foreach (string verb in "result results resulted resulting lead leads led leading work works worked working matter matters mattered".Split(' '))
        {
            words[verb] = new Sense(ClaimWordKind.Group, EffectDirection.Changes, VerbForm.None);
        }

        foreach (string hedge in CertaintyWording.Hedges.Keys)
        {
            words[hedge] = new Sense(ClaimWordKind.Hedge, EffectDirection.Changes, VerbForm.None);
        }

        Add(ClaimWordKind.Group, EffectDirection.Changes,
            "is are was were be been being has have had do does did will would can make makes made making show shows showed shown give gives gave have produce produces produced provide provides provided offer offers offered yield yields yielded "
            + "experience experienced experiences found associated a an the any some there in to with as slight small modest moderate large substantial considerable important meaningful big major clinically statistically "
            + "significant significantly slightly also both only still generally overall relative absolute very much little or even just further either such clear marked markedly greatly considerably substantially somewhat report reported achieved achieve reach reached remain remains remained find finds");
        Add(ClaimWordKind.Not, EffectDirection.NoDifference, "no not neither nor never without cannot doesn't don't didn't isn't aren't wasn't weren't won't fail fails failed");
        Add(ClaimWordKind.Break, EffectDirection.Changes, "but while whereas although however though whilst because and that whether if or");
        Add(ClaimWordKind.Boundary, EffectDirection.Changes,
            "compared comparing versus vs than relative when whether while which who where by after during at within over between among for from if due as following per before until through throughout across via using then since regardless against and/or under up based compare amongst undergoing caused because");
        return words;

        void Add(ClaimWordKind kind, EffectDirection direction, string list)
        {
            foreach (string word in list.Split(' '))
            {
                words.TryAdd(word, new Sense(kind, direction, VerbForm.None));
            }
        }
    }

    private sealed record Sense(ClaimWordKind Kind, EffectDirection Direction, VerbForm Form);
}
