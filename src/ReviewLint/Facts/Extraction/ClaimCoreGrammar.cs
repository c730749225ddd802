namespace ReviewLint.Facts.Extraction;

/// <summary>Tells whether a word of effect makes a claim in its clause: "reduces pain", "fewer deaths", "was lower", "a reduction in", "no difference in".</summary>
internal static class ClaimCoreGrammar
{
    private static readonly string[] s_be = ["is", "are", "was", "were", "be", "been", "being", "remains", "remained", "remain", "seems", "seem", "appears", "appear"];

    private static readonly string[] s_light =
    [
        "is", "are", "was", "were", "be", "been", "has", "have", "had", "result", "results", "resulted", "resulting", "lead", "leads", "led", "leading", "make", "makes", "made", "show", "showed",
        "shows", "shown", "give", "gives", "gave", "produce", "produces", "produced", "provide", "provides", "provided", "offer", "offers", "yield", "yields", "experience", "experienced",
        "associated", "there", "found", "find", "reported", "achieve", "achieved", "offered", "yielded",
    ];

    // What is counted or compared here is no outcome: "more research", "lower doses", "higher quality".
    private static readonly HashSet<string> s_noOutcomes = new(StringComparer.OrdinalIgnoreCase)
    {
        "research", "studies", "trials", "data", "evidence", "information", "study", "trial", "than", "dose", "doses", "dosage", "quality", "certainty", "confidence", "income", "back", "limb",
        "limbs", "respiratory", "extremity", "urinary", "education", "methodological", "sample", "follow-up", "work", "detail", "details", "precise", "rigorous", "robust", "intensive", "recent",
        "concentrations", "concentration", "intensity", "frequency", "volume", "grade", "doubt", "certain", "likelihood", "confident", "extremities", "gastrointestinal", "leg", "rcts", "term", "one", "two", "three",
    };

    private static readonly HashSet<string> s_intransitive = new(StringComparer.OrdinalIgnoreCase)
    {
        "increased", "decreased", "fell", "rose", "dropped", "declined", "improved", "worsened", "deteriorated", "increases", "decreases", "improves", "worsens", "increase", "decrease", "improve", "worsen",
    };

    /// <summary>The claim that a word makes, or <see langword="null"/>.</summary>
    public static ClaimCore? Read(ClauseReader clause, int at)
    {
        int group = clause.GroupStart(at);
        ClaimCore? core = clause.KindAt(at) switch
        {
            ClaimWordKind.Verb => ReadVerb(clause, at, group),
            ClaimWordKind.Less or ClaimWordKind.More or ClaimWordKind.Better or ClaimWordKind.Worse => ReadComparative(clause, at, group),
            ClaimWordKind.Change => ReadChange(clause, at, group),
            ClaimWordKind.Difference => ReadDifference(clause, at, group),
            ClaimWordKind.Adjective => ReadAdjective(clause, at, group),
            _ => null,
        };
        return core is { } found && found.Direction != EffectDirection.NoDifference && IsNegated(clause, group, at) ? found with { Direction = EffectDirection.NoDifference } : core;
    }

    /// <summary>Whether the verb group denies the effect or calls it little.</summary>
    private static bool IsNegated(ClauseReader clause, int group, int at)
    {
        for (int i = group; i < at; i++)
        {
            if (clause.KindAt(i) == ClaimWordKind.Not || clause.Is(i, "little", "unlikely"))
            {
                return true;
            }
        }

        return false;
    }

    private static ClaimCore? ReadVerb(ClauseReader clause, int at, int group)
    {
        ClaimWord word = clause.Words[at];
        int before = clause.Before(at);
        bool isNoun = word.Form is VerbForm.Base or VerbForm.Third && clause.Is(at + 1, "in", "of") && (clause.Is(before, "a", "an", "the", "no", "any", "large", "small", "slight", "little", "or", "further", "significant", "important", "to") || clause.KindAt(before) == ClaimWordKind.Group);
        return isNoun && !clause.Is(before, "will", "would", "can", "does", "do", "did") ? ReadChange(clause, at, group) : word.Form switch
        {
            VerbForm.Base => IsFinite(clause, at, before) ? Active(clause, at, group) : null,
            VerbForm.Third => IsBareNoun(clause, before) ? null : Active(clause, at, group),
            VerbForm.Past => ReadPast(clause, at, group, before),
            VerbForm.Gerund => null,
            _ => null,
        };
    }

    private static bool IsFinite(ClauseReader clause, int at, int before) =>
        clause.KindAt(before) is ClaimWordKind.Hedge || clause.Is(before, "will", "would", "can", "do", "does", "did", "they", "people", "women", "men", "children", "it", "cannot")
        || (clause.KindAt(before) == ClaimWordKind.Not && !clause.Is(before, "no", "without"))
        || (clause.Is(before, "to") && (clause.KindAt(before - 1) == ClaimWordKind.Hedge || clause.Is(before - 1, "shown", "found", "known", "proven", "fail", "fails", "failed")))
        || (clause.Is(before, "and", "or", "then", ",", "but") && clause.KindAt(at + 1) is not ClaimWordKind.Break)
        || (clause.KindAt(before) == ClaimWordKind.Other && clause.At(before) is [_, _, .., not ('s' or 'u' or 'i'), 's'])
        || (clause.Is(at, "cut") && clause.KindAt(before) == ClaimWordKind.Other && HasObject(clause, at + 1));

    private static bool IsBareNoun(ClauseReader clause, int before) => clause.Is(before, "the", "a", "an", "of", "in", "with", "for", "by", "any", "these", "other", "to", "from", "and", "or", "on") && !clause.IsAnd(before);

    // Without an object the outcome is the subject: "pain increased with heat".
    private static ClaimCore? Active(ClauseReader clause, int at, int group)
    {
        bool hasObject = HasObject(clause, at + 1);
        return hasObject || s_intransitive.Contains(clause.At(at).ToString())
            ? new ClaimCore(at, group, clause.Words[at].Direction, hasObject ? at + 1 : -1)
            : null;
    }

    private static bool HasObject(ClauseReader clause, int next) =>
        next < clause.Words.Count && clause.KindAt(next) is not (ClaimWordKind.Break or ClaimWordKind.Boundary)
        && !clause.Is(next, "in", "with", "to", "of", "as", "on", "slightly", "significantly", "is", "was", "are", "were", "had", "has", "more", "less");

    private static ClaimCore? ReadPast(ClauseReader clause, int at, int group, int before)
    {
        EffectDirection direction = clause.Words[at].Direction;
        if (clause.Is(before, s_be) || (clause.KindAt(before) == ClaimWordKind.Not && clause.Is(clause.Before(before), s_be)))
        {
            return new ClaimCore(at, group, direction, -1);
        }

        if (clause.KindAt(before) == ClaimWordKind.Group && !clause.Is(before, "have", "has", "had") && HasObject(clause, at + 1))
        {
            return HasLight(clause, group, at) ? new ClaimCore(at, group, direction, at + 1) : null;
        }

        return clause.Is(before, "the", "of", "with", "for", "by", "to", "who", "which", "that", "these") ? null : Active(clause, at, group);
    }

    private static bool HasLight(ClauseReader clause, int group, int at) => clause.Has(group, at, s_light);

    private static ClaimCore? ReadComparative(ClauseReader clause, int at, int group)
    {
        EffectDirection direction = clause.Words[at].Direction;
        int next = at + 1;
        while (clause.At(next) is [_, _, _, .., 'l', 'y'] && !clause.Is(next, "likely"))
        {
            next++;
        }

        if (clause.Is(next, "likely"))
        {
            return clause.Is(next + 1, "to") ? new ClaimCore(at, group, direction, next + 2) : null;
        }

        bool hasBe = clause.Has(group, at, s_be);
        if (clause.Is(next, "common", "frequent", "often", "prevalent", "frequently"))
        {
            return hasBe || clause.Is(next, "often") ? new ClaimCore(at, group, direction, -1) : null;
        }

        if (clause.KindAt(next) == ClaimWordKind.Adjective)
        {
            return hasBe ? new ClaimCore(at, group, direction == EffectDirection.Increases ? EffectDirection.Improves : EffectDirection.Worsens, ObjectOfAdjective(clause, next)) : null;
        }

        bool isFirst = IsFirst(clause, at, group);
        return clause.KindAt(next) is ClaimWordKind.Other or ClaimWordKind.Verb && !s_noOutcomes.Contains(clause.At(next).ToString())
            ? (isFirst || HasLight(clause, group, at)) && !clause.Is(at - 1, "the") ? new ClaimCore(at, group, direction, next) : null
            : hasBe && clause.KindAt(next) != ClaimWordKind.Other ? new ClaimCore(at, group, direction, -1) : null;
    }

    /// <summary>Whether a comparative opens its clause and so is said of its subject: "fewer people died".</summary>
    public static bool IsFirst(ClauseReader clause, int at, int group) =>
        group == at && clause.Is(at, "fewer", "more", "less") && clause.KindAt(at - 1) == ClaimWordKind.Break && !clause.IsAnd(at - 1);

    private static ClaimCore? ReadChange(ClauseReader clause, int at, int group) =>
        clause.Is(at + 1, "in", "of") && (HasLight(clause, group, at) || clause.KindAt(group) == ClaimWordKind.Hedge) && !clause.Is(clause.Before(group), "of")
            ? new ClaimCore(at, group, clause.Words[at].Direction, at + 2)
            : null;

    private static ClaimCore? ReadDifference(ClauseReader clause, int at, int group)
    {
        bool isVerb = clause.Is(at, "differ", "differs", "differed");
        if (clause.Is(at, "similar", "comparable", "equivalent"))
        {
            return clause.Has(group, at, s_be) && clause.KindAt(at + 1) is not ClaimWordKind.Other ? new ClaimCore(at, group, EffectDirection.NoDifference, -1) : null;
        }

        if (clause.Is(at - 1, "adverse", "side", "unwanted", "treatment", "the") && !clause.Has(clause.ScopeStart(at), at, "uncertain", "unclear", "unsure", "know"))
        {
            return null;
        }

        int start = OutcomeOfDifference(clause, at + 1, clause.Is(at, "effect", "effects", "impact", "influence"));
        return IsNegated(clause, group, at)
            ? start < 0 && !isVerb ? null : new ClaimCore(at, group, EffectDirection.NoDifference, start)
            : start >= 0 ? new ClaimCore(at, group, EffectDirection.Unknown, start) : null;
    }

    // "difference between packs and no packs in pain", "effect of packs on pain".
    private static int OutcomeOfDifference(ClauseReader clause, int from, bool isEffect)
    {
        bool isBetween = false;
        for (int i = from; i < clause.Words.Count && i < from + 25; i++)
        {
            isBetween |= clause.Is(i, "between", "of", "for", "versus", "from");
            if (clause.Words[i].Depth > 0)
            {
                continue;
            }

            if (isEffect ? clause.Is(i, "on", "upon") : clause.Is(i, "in", "to", "on", "regarding", "for"))
            {
                return i + 1;
            }

            if ((clause.KindAt(i) == ClaimWordKind.Break && !(isBetween && clause.IsAnd(i))) || (clause.Is(i, "(") && !isBetween))
            {
                return -1;
            }
        }

        return -1;
    }

    private static ClaimCore? ReadAdjective(ClauseReader clause, int at, int group) =>
        clause.Has(group, at, s_be) ? new ClaimCore(at, group, EffectDirection.Changes, ObjectOfAdjective(clause, at)) : null;

    private static int ObjectOfAdjective(ClauseReader clause, int at)
    {
        for (int i = at + 1; i < clause.Words.Count && i < at + 8 && clause.KindAt(i) != ClaimWordKind.Break; i++)
        {
            if (clause.Is(i, "in", "for", "at"))
            {
                return clause.KindAt(i + 1) == ClaimWordKind.Verb ? i + 2 : i + 1;
            }
        }

        return clause.Words.Count;
    }
}
