using System.Buffers;
using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="RiskOfBiasTool"/> facts by the names that <c>lexicons/risk-of-bias-tools.txt</c> lists.</summary>
internal static class RiskOfBiasToolExtractor
{
    private static readonly SearchValues<string> s_triggers = Triggers.Of(
    [
        "risk of bias", "risk-of-bias", "RoB 1", "RoB 2", "RoB-2", "RoB1", "RoB2", "RoB v", "RoB II", "ROBIN", "ACROBAT", "ottawa", "NOS", "MINORS", "methodological index", "QUADAS",
        "PROBAST", "QUIPS", "prognos", "CASP", "critical appraisal", "JBI", "Briggs", "MMAT", "mixed method", "Downs ", "EPOC", "EPHPP", "public health practice", "quality", "Scottish",
        "Jadad", "PEDro", "physiotherapy evidence", "ROBIS", "AMSTAR", "SYRCLE", "bias tool", "cochrane",
    ]);

    private const int MostBetween = 90;

    private static readonly SearchValues<char> s_stops = SearchValues.Create(";,.()");

    private static readonly SearchValues<string> s_nonRandomised =
        Triggers.Of(["non-random", "nonrandom", "non random", "cohort", "case-control", "case control", "observational", "before-after", "interrupted time", "quasi-", "cross-sectional", "NRS"]);

    private static readonly SearchValues<string> s_randomised = Triggers.Of(["randomised", "randomized", "RCTs", "RCT "]);

    private static readonly TermIndex s_names = new();

    // By number of term; two lines that differ in case alone share one.
    private static readonly ImmutableArray<Tool> s_tools = Load();

    private static readonly string[] s_handbook = ["Cochrane Handbook", "Cochrane Collaboration", "Handbook for Systematic Reviews", "Cochrane criteria", "recommended by Cochrane", "Cochrane Reviewers' Handbook"];

    public static ImmutableArray<RiskOfBiasTool> Extract(ReviewDocument document)
    {
        ImmutableArray<RiskOfBiasTool>.Builder tools = ImmutableArray.CreateBuilder<RiskOfBiasTool>();
        foreach (Section section in document.Sections.Where(section => !section.IsWithin(SectionRole.References) && !section.IsWithin(SectionRole.SearchStrategy)))
        {
            foreach (Sentence sentence in section.Passages.SelectMany(passage => passage.Sentences))
            {
                if (sentence.Text.AsSpan().ContainsAny(s_triggers))
                {
                    Read(section, sentence, tools);
                }
            }
        }

        return tools.ToImmutable();
    }

    private static void Read(Section section, Sentence sentence, ImmutableArray<RiskOfBiasTool>.Builder tools)
    {
        List<(int Term, TextSpan Words)> names = [];
        s_names.Find(Quoted(sentence.Text), (term, words) =>
        {
            if (s_tools[term].IsIn(sentence.Text, words))
            {
                names.Add((term, words));
            }
        });

        int end = 0;
        names.Sort((one, other) => one.Words.Start != other.Words.Start ? one.Words.Start - other.Words.Start : other.Words.Length - one.Words.Length);
        foreach ((int term, TextSpan words) in names)
        {
            if (words.Start >= end)
            {
                tools.Add(new RiskOfBiasTool(section, sentence, words.Start, sentence.Text[words.Start..words.End], Anchor.Adjacent, s_tools[term].Id, s_tools[term].Suits)
                {
                    UsedFor = DesignAfter(sentence.Text, words.End),
                });
                end = words.End;
            }
        }

        if (names.Count == 0 && IsByHandbook(sentence.Text, out int at, out int length))
        {
            tools.Add(new RiskOfBiasTool(section, sentence, at, sentence.Text.Substring(at, length), Anchor.Segment, "cochrane", RiskOfBiasScope.Any));
        }
    }

    // "We assessed risk of bias by the criteria of the Cochrane Handbook for Systematic Reviews of Interventions"
    private static bool IsByHandbook(string text, out int at, out int length)
    {
        (at, length) = (-1, 0);
        if (text.Contains("bias", StringComparison.Ordinal) || text.Contains("uality", StringComparison.Ordinal))
        {
            foreach (string words in s_handbook)
            {
                if (text.IndexOf(words, StringComparison.Ordinal) is var found and >= 0)
                {
                    (at, length) = (found, words.Length);
                    return true;
                }
            }
        }

        return false;
    }

    // "RoB 2 tool for cohort studies", "ROBINS-I was used for randomised trials"; the design must come before the next clause or tool.
    private static StudyDesign? DesignAfter(string text, int from)
    {
        ReadOnlySpan<char> rest = text.AsSpan(from, Math.Min(MostBetween, text.Length - from));
        int link = rest.IndexOf(" for ", StringComparison.Ordinal);
        int stop = rest.IndexOfAny(s_stops);
        if (link < 0 || (stop >= 0 && stop < link))
        {
            return null;
        }

        rest = rest[(link + " for ".Length)..];
        stop = rest.IndexOfAny(s_stops);
        rest = stop < 0 ? rest : rest[..stop];
        stop = rest.IndexOf(" and ", StringComparison.Ordinal);
        rest = stop < 0 ? rest : rest[..stop];
        return rest.ContainsAny(s_nonRandomised) ? StudyDesign.NonRandomised : rest.ContainsAny(s_randomised) ? StudyDesign.Randomised : null;
    }

    private static string Quoted(string text) => text.Contains('"', StringComparison.Ordinal) ? text.Replace('"', '\'') : text;

    private static ImmutableArray<Tool> Load()
    {
        List<Tool> tools = [];
        foreach (string[] fields in Lexicon.Load("risk-of-bias-tools").Phrases.Select(line => line.Split('|', StringSplitOptions.TrimEntries)))
        {
            if (s_names.Add(fields[2]) == tools.Count)
            {
                tools.Add(new Tool(fields[0], Enum.Parse<RiskOfBiasScope>(fields[1]), IsInCapitals: !fields[2].Any(char.IsLower)));
            }
        }

        return [.. tools];
    }

    private sealed record Tool(string Id, RiskOfBiasScope Suits, bool IsInCapitals)
    {
        // "minors" are children and "nos" numbers.
        public bool IsIn(string sentence, TextSpan words) => !IsInCapitals || !sentence.AsSpan(words.Start, words.Length).ContainsAnyInRange('a', 'z');
    }
}
