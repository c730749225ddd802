using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="SynthesisMethod"/> facts where the sentence gives one number of studies and tells of what was done, not of what was planned.</summary>
internal static class SynthesisMethodExtractor
{
    private static readonly (string Name, SynthesisMethodKind Kind)[] s_names =
    [
        ("unnel plot", SynthesisMethodKind.FunnelPlot), ("Egger", SynthesisMethodKind.AsymmetryTest), ("Begg", SynthesisMethodKind.AsymmetryTest),
        ("eta-regression", SynthesisMethodKind.MetaRegression), ("etaregression", SynthesisMethodKind.MetaRegression),
    ];

    private static readonly string[] s_poolings = ["ooled", "eta-analys", "etaanalys", "andom-effects", "ixed-effect", "ooling"];

    // What was planned, could not be done, or was given up.
    private static readonly string[] s_denials =
    [
        " not ", "n't", "cannot", "too few", "insufficient", "fewer than", "less than", "at least", "more than", "planned", " would ", " if ", "If ", "unable", "unless", " because ",
        "impossible", "preclud", "only one", "only a single", "no meta-", "No meta-", "without", "inappropriate", "limited number", "small number", "rather than", "instead of",
        " or more", "intended", "neither", " nor ", "difficult", "narrative", "low power", "underpowered", "needed",
    ];

    public static ImmutableArray<SynthesisMethod> Extract(ReviewDocument document, ImmutableArray<EffectEstimate> estimates)
    {
        ImmutableArray<SynthesisMethod>.Builder found = ImmutableArray.CreateBuilder<SynthesisMethod>();
        foreach (Section section in document.Sections.Where(section => section.Part != PartKind.BackMatter && !section.IsWithin(SectionRole.Methods)))
        {
            found.AddRange(section.Sentences.Select(sentence => Find(section, sentence)).OfType<SynthesisMethod>());
        }

        foreach (EffectEstimate estimate in estimates.Where(estimate => estimate is { Studies: 1, IsInTable: false } && !IsDenied(estimate.Sentence.Text)))
        {
            // Only the words right in front of the estimate say how it came about.
            string text = estimate.Sentence.Text;
            int from = Math.Max(0, text.AsSpan(0, estimate.Start).LastIndexOfAny(";:)]") + 1);
            int at = s_poolings.Select(name => text.IndexOf(name, from, estimate.Start - from, StringComparison.Ordinal)).Where(at => at >= 0).DefaultIfEmpty(-1).Min();
            if (at >= 0)
            {
                found.Add(Make(estimate.Section, estimate.Sentence, at, SynthesisMethodKind.Pooling, 1));
            }
        }

        return found.ToImmutable();
    }

    private static SynthesisMethod? Find(Section section, Sentence sentence)
    {
        // Two letters and one word that the names share: most sentences are left with three looks instead of five.
        if (!sentence.Text.Contains("gg", StringComparison.Ordinal) && !sentence.Text.Contains("regression", StringComparison.Ordinal) && !sentence.Text.Contains("unnel plot", StringComparison.Ordinal))
        {
            return null;
        }

        foreach ((string name, SynthesisMethodKind kind) in s_names)
        {
            if (sentence.Text.IndexOf(name, StringComparison.Ordinal) is var at and >= 0)
            {
                return !IsDenied(sentence.Text) && StudiesIn(NumericTokens.Of(section, sentence)) is { } studies ? Make(section, sentence, at, kind, studies) : null;
            }
        }

        return null;
    }

    private static bool IsDenied(string text) => s_denials.Any(denial => text.Contains(denial, StringComparison.Ordinal));

    // The number in front of "studies" or "trials" when the sentence gives one only.
    private static int? StudiesIn(NumericTokens tokens)
    {
        int? only = null;
        for (int i = 1; i < tokens.Count; i++)
        {
            if (tokens.Word(i) is "studies" or "trials" or "RCTs" or "study" or "trial" or "RCT" && NumberBefore(tokens, i) is { } number)
            {
                if (only is not null && only != number)
                {
                    return null;
                }

                only = number;
            }
        }

        return only;
    }

    private static int? NumberBefore(NumericTokens tokens, int noun)
    {
        for (int i = noun - 1; i >= Math.Max(0, noun - 3); i--)
        {
            if (tokens.IsNumber(i))
            {
                return tokens[i] is { Decimals: 0, Value: > 0 and < 10_000 } number ? (int)number.Value : null;
            }

            if (tokens.Word(i) is not { Length: > 0 } word || word is "the" or "no")
            {
                return null;
            }

            if (NumberGrammar.Read(word) is { } read and > 0)
            {
                return tokens.Symbol(i - 1) == '-' ? null : read;
            }
        }

        return null;
    }

    private static SynthesisMethod Make(Section section, Sentence sentence, int at, SynthesisMethodKind kind, int studies)
    {
        string text = sentence.Text;
        int start = at > 0 && char.IsLetter(text[at - 1]) ? at - 1 : at;
        int end = at;
        while (end < text.Length && (char.IsLetter(text[end]) || text[end] == '-'))
        {
            end++;
        }

        if (kind == SynthesisMethodKind.FunnelPlot && text.AsSpan(end).StartsWith(" plot"))
        {
            end += " plot".Length;
        }

        return new SynthesisMethod(section, sentence, start, text[start..end], Anchor.Segment, kind, studies);
    }
}
