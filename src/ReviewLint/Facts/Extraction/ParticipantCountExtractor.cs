using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="ParticipantCount"/> facts: the total beside a total of studies, in the same sentence or in one of the next ("They included 840 adults.").</summary>
internal static partial class ParticipantCountExtractor
{
    // Sentences behind the total of studies in which "they" are these studies.
    private const int Reach = 3;

    private const string Newborns = "(?:infants|bab(?:ies|y)|newborns|neonates)";

    private const string People =
        "(?:participants|people|persons|individuals|patients|subjects|volunteers|women|men|children|adults|adolescents|mothers|girls|boys|students|workers|"
        + "consumers|smokers|residents|survivors|recipients|" + Newborns + ")";

    public static ImmutableArray<ParticipantCount> Extract(ImmutableArray<StudyCount> studies)
    {
        ImmutableArray<ParticipantCount>.Builder totals = ImmutableArray.CreateBuilder<ParticipantCount>();
        foreach (StudyCount study in studies)
        {
            if ((Find(study) ?? FindBehind(study)) is { } total)
            {
                totals.Add(total);
            }
        }

        return totals.ToImmutable();
    }

    private static ParticipantCount? FindBehind(StudyCount study)
    {
        IReadOnlyList<Sentence> sentences = study.Section.Sentences;
        int at = IndexBehind(sentences, study.Sentence.Span.Start);
        for (int i = at; i < Math.Min(at + Reach, sentences.Count); i++)
        {
            Sentence sentence = sentences[i];
            if (Told().Match(sentence.Text) is { Success: true } told
                && Find(study with { Sentence = sentence, Start = told.Index + told.Length, Anchor = Anchor.Segment }) is { } total)
            {
                return total;
            }
        }

        return null;
    }

    // Sentences stand in order, and a draft may hold many: halve.
    private static int IndexBehind(IReadOnlyList<Sentence> sentences, int start)
    {
        (int low, int high) = (0, sentences.Count);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = sentences[middle].Span.Start <= start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    // Of several numbers in the sentence the first is the total when it is the largest and no "and" joins it to the next.
    private static ParticipantCount? Find(StudyCount study)
    {
        string text = study.Sentence.Text;
        ImmutableArray<Match> counts = [.. Count().Matches(text, study.Start).Where(match => NumberGrammar.Read(match.Groups["n"].ValueSpan) is > 1)];
        if (counts.IsEmpty)
        {
            return null;
        }

        Match first = counts[0];
        int number = Value(first);
        if (counts.Skip(1).Any(other => Value(other) > number) || Joined().IsMatch(text[(first.Groups["n"].Index + first.Groups["n"].Length)..]))
        {
            return null;
        }

        Group digits = first.Groups["n"];
        int end = first.Index + first.Length;
        return new ParticipantCount(
            study.Section, study.Sentence, digits.Index, text[digits.Index..end], study.Anchor, number, StudyCountExtractor.ReadHedge(first.Groups["hedge"].Value))
        {
            IsOfNewborns = Newborn().IsMatch(first.Value),
            IsAnalysed = Analysed().IsMatch(text),
        };
    }

    private static int Value(Match match) => NumberGrammar.Read(match.Groups["n"].ValueSpan) ?? 0;

    [GeneratedRegex(
        @"(?<hedge>(?:more than|well over|just over|over|at least|about|around|approximately|approx\.?|nearly|almost|some|roughly|up to|just under|under|fewer than|less than) )?"
        + @"(?<!\bto )(?<!\bbetween )(?<!\bper )(?<!\btype )(?<!\bgrade )(?<!\bstage )(?<!\bphase )(?<!\bthan \d{1,5} and )(?<!\bbetween \d{1,5} and )(?<n>" + NumberGrammar.Number + ")(?! (?:to|or|and|per|of|in) )"
        + @" (?:(?!(?:of|in|on|for|from|to|with|that|which|who|were|was|are|is|the|these|per|by|than|stud(?:y|ies)|trials?|RCTs?|years?|months?|weeks?|countries|to|or)\b)[a-z][a-z'-]*,? ){0,4}"
        + People + @"\b(?! (?:(?:were |who were )?(?:allocated|assigned) to (?!either|one)|received|in the (?:intervention|treatment|control|experimental|placebo)))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Count();

    [GeneratedRegex(
        @"^(?:In (?:total|all),? |Overall,? |Altogether,? )?(?:(?:the|these|all|all the|all these) (?:included |eligible )?(?:studies|trials|RCTs)|they)\b(?: [^.;]{0,80}? and)? (?:had |have )?(?:included|involved|enrolled|recruited|randomi[sz]ed|comprised|covered)(?= )",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Told();

    // "4620 adults with A and 22,565 with B" gives no total.
    [GeneratedRegex(@"^[^.,;()]{0,60} and " + NumberGrammar.Digits + " ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Joined();

    [GeneratedRegex(Newborns, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Newborn();

    [GeneratedRegex(@"\banaly[sz](?:ed|ing)\b|\bcompleted\b|\bevaluable\b|\bcontributed\b|\bdata were available\b|\bavailable for\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Analysed();
}
