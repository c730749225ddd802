using System.Collections.Immutable;

namespace ReviewLint.Facts.Extraction;

/// <summary>The words of a clause that name what is measured.</summary>
/// <param name="Keys">The outcomes, each as its stems.</param>
/// <param name="From">Index of the first word.</param>
/// <param name="To">Index after the last word.</param>
/// <param name="IsMixed">Whether it holds a direction of its own ("the number of people with less pain"), so that what becomes of what cannot be told.</param>
internal readonly record struct OutcomePhrase(ImmutableArray<string> Keys, int From, int To, bool IsMixed)
{
    private static readonly string[] s_people =
        ["people", "patients", "participants", "women", "men", "children", "adults", "babies", "infants", "those", "individuals", "number", "proportion", "mothers", "neonates", "girls", "boys"];

    /// <summary>Reads the phrase that begins at a word and ends where the clause turns to people, times, comparisons or a bracket.</summary>
    public static OutcomePhrase Read(ClauseReader clause, int from, int limit)
    {
        List<string> part = [];
        ImmutableArray<string>.Builder keys = ImmutableArray.CreateBuilder<string>();
        int index = from;
        bool isMixed = false;
        for (; index < limit; index++)
        {
            if (clause.Words[index].Depth > 0)
            {
                continue;
            }

            index = SkipPeople(clause, index, limit);
            bool isEmpty = part.Count == 0 || OutcomeWords.KeyOf(part).Length == 0;
            if (IsSeparator(clause, index) && EndOfPart(clause, index, limit))
            {
                Close();
            }
            else if (Ends(clause, index, isEmpty))
            {
                break;
            }
            else
            {
                isMixed |= clause.KindAt(index) is ClaimWordKind.Less or ClaimWordKind.More or ClaimWordKind.Better or ClaimWordKind.Worse or ClaimWordKind.Change
                    || clause.Words[index] is { Kind: ClaimWordKind.Verb, Form: VerbForm.Past };
                part.Add(clause.At(index).ToString());
            }
        }

        int parts = keys.Count;
        Close();
        return new OutcomePhrase([.. keys.Distinct()], from, index, isMixed);

        void Close()
        {
            if (OutcomeWords.KeyOf(part) is { Length: > 0 } key)
            {
                keys.Add(key);
            }

            part.Clear();
        }
    }

    // "fewer people who took packs had a stroke": the outcome stands behind the verb.
    private static int SkipPeople(ClauseReader clause, int index, int limit)
    {
        if (!clause.Is(index, s_people) || !clause.Is(index + 1, "who", "given", "receiving", "taking", "treated", "in", "on", "using", "assigned", "allocated", "randomised", "randomized", "with"))
        {
            return index;
        }

        for (int i = index + 2; i < limit && i < index + 14 && clause.KindAt(i) != ClaimWordKind.Break && !clause.Is(i, "(", "compared", "than"); i++)
        {
            if (clause.KindAt(i) == ClaimWordKind.Hedge || clause.Is(i, "had", "have", "has", "experienced", "experience", "suffered", "developed", "were", "was", "are", "got", "died", "relapsed", "vomited", "fell", "dropped", "stopped"))
            {
                return clause.Is(i, "died", "relapsed", "vomited", "fell", "dropped", "stopped") ? i : i + 1;
            }
        }

        return index;
    }

    private static bool IsSeparator(ClauseReader clause, int index) => clause.IsAnd(index) || clause.Is(index, ",");

    // A list goes on when what follows up to the next mark names things only.
    private static bool EndOfPart(ClauseReader clause, int index, int limit)
    {
        int words = 0;
        for (int i = index + 1; i < limit && words < 7; i++)
        {
            if (clause.Words[i].Depth > 0)
            {
                continue;
            }

            if (clause.Is(i, "(", ";", ",") || (clause.IsAnd(i) && words > 0) || clause.KindAt(i) == ClaimWordKind.Boundary)
            {
                return words > 0;
            }

            if (clause.IsAnd(i) || clause.Is(i, "a", "an", "the", "of", "in", "to"))
            {
                continue;
            }

            if (clause.KindAt(i) is not (ClaimWordKind.Other or ClaimWordKind.Difference) && !(clause.KindAt(i) == ClaimWordKind.Verb && clause.KindAt(i + 1) is ClaimWordKind.Break or ClaimWordKind.Boundary))
            {
                return false;
            }

            words++;
        }

        return words is > 0 and < 7;
    }

    private static bool Ends(ClauseReader clause, int index, bool isEmpty) => clause.KindAt(index) switch
    {
        ClaimWordKind.Break => true,
        ClaimWordKind.Boundary => !((isEmpty && clause.Is(index, "who", "which", "after") && clause.Is(clause.Before(index), s_people)) || (clause.Is(index, "for") && clause.Is(index - 1, "need", "needs", "requirement", "requirements", "time"))
            || (clause.Is(index, "from") && clause.Is(index - 1, "absence", "recovery", "withdrawal", "withdrawals", "death", "deaths", "bleeding"))),
        ClaimWordKind.Group => !isEmpty && clause.Is(index, "in", "with", "as", "is", "are", "was", "were", "has", "have", "had", "when", "both", "or") && !clause.Is(index - 1, s_people),
        ClaimWordKind.Hedge or ClaimWordKind.Not => !isEmpty,
        ClaimWordKind.Other => !isEmpty && clause.Is(index, "on", "among"),
        _ => false,
    };
}
