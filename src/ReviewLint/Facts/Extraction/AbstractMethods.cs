using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>What an abstract says of the methods: sources, risk of bias and synthesis, items 4 to 6.</summary>
internal static class AbstractMethods
{
    private static readonly PhraseFinder s_biasTools = PhraseFinder.Load("risk-of-bias-tools");
    private static readonly PhraseFinder s_models = PhraseFinder.Load("synthesis-models");

    private static readonly string[] s_biasWords = ["isk of bias", "isk-of-bias", "isks of bias", "ethodological quality", "uality assess", "ritical apprais", "ritically apprais", "uality apprais", "tudy quality", "RoB", "tandard methodological procedures", "tandard Cochrane methods"];

    // "The quality of the included trials was rated", but not "quality of life" or "the quality of the evidence".
    private static readonly string[] s_qualityOf = ["uality of the studies", "uality of studies", "uality of the included", "uality of included", "uality of each", "uality of trials", "uality of the trials", "uality of the selected", "uality of the articles", "uality of the papers", "uality of the literature", "terature quality", "assessed quality", "assessed the quality", "rated quality", "uality was assessed"];

    private static readonly string[] s_syntheses = ["eta-analy", "etaanaly", "eta analy", "ooled", "ooling", "ynthes", "ombined", "arrative", "tandard methodological procedures", "tandard Cochrane methods", "tatistical analys"];

    /// <summary>Item 4: databases and the day on which they were last searched.</summary>
    public static AbstractWords? DatedSources(AbstractText text) =>
        Databases(text).FirstOrDefault() is null ? null : AbstractWords.Of(Dates(text).FirstOrDefault(date => date.Day is not null));

    /// <summary>Item 4 in part: sources, or a date.</summary>
    public static AbstractWords? SourcesOrDate(AbstractText text) =>
        AbstractWords.Of(AbstractText.Of(text.Review.Sources).FirstOrDefault()) ?? AbstractWords.Of(Dates(text).FirstOrDefault()) ?? text.Under(SectionRole.Search)
        ?? AbstractWords.Of(AbstractText.Of(text.Review.SearchStatements).FirstOrDefault());

    /// <summary>Item 5: the tool is named with which risk of bias, or the quality of the studies, was assessed; a rating of the certainty of evidence is another matter.</summary>
    public static AbstractWords? BiasTool(AbstractText text) => AbstractText.Find(text.Sentences, s_biasTools);

    /// <summary>Item 5 in part: such an assessment, or its result.</summary>
    public static AbstractWords? BiasAssessment(AbstractText text) => text.Under(SectionRole.RiskOfBiasMethods) ?? Naming(text, s_biasWords) ?? Naming(text, s_qualityOf);

    /// <summary>Item 6: the effect measure is named, and how results were combined: the model, the method or the software.</summary>
    public static AbstractWords? MeasureAndModel(AbstractText text) => Measure(text) is { } measure && Model(text) is not null ? measure : null;

    /// <summary>Item 6 in part: one of these, or a word for a synthesis.</summary>
    public static AbstractWords? AnySynthesis(AbstractText text) => text.Under(SectionRole.SynthesisMethods) ?? Measure(text) ?? AbstractText.Find(text.Sentences, s_models) ?? Naming(text, s_syntheses);

    private static IEnumerable<SearchSource> Databases(AbstractText text) =>
        AbstractText.Of(text.Review.Sources).Where(source => !source.IsNegated && source.Kind is SearchSourceKind.Database or SearchSourceKind.TrialRegister);

    private static IEnumerable<SearchDate> Dates(AbstractText text) =>
        AbstractText.Of(text.Review.SearchDates).Where(date => date.Role is not (SearchDateRole.CoverageStart or SearchDateRole.PreviousVersion));

    // A measure beside its numbers is a result; methods name it without.
    private static AbstractWords? Measure(AbstractText text)
    {
        foreach ((Section section, Sentence sentence) in Planned(text))
        {
            NumericTokens tokens = NumericTokens.Of(section, sentence);
            for (int at = 0; at < tokens.Count; at++)
            {
                int next = at;
                bool isEffectSize = tokens.IsWord(at, "effect") && (tokens.IsWord(at + 1, "size") || tokens.IsWord(at + 1, "sizes"));
                if (isEffectSize || (MeasureNames.Read(tokens, ref next) is { } measure && IsOfEffects(measure) && (next > at + 1 || tokens.Word(at).Length > 1)))
                {
                    return AbstractText.Whole(section, sentence);
                }
            }
        }

        return null;
    }

    private static AbstractWords? Model(AbstractText text) => AbstractText.Find(Planned(text), s_models);

    private static IEnumerable<(Section Section, Sentence Sentence)> Planned(AbstractText text) => text.Sentences.Where(each =>
        each.Section.EffectiveRole is not (SectionRole.Results or SectionRole.Effects or SectionRole.Conclusions or SectionRole.Background)
        && !text.TellsResult(each.Sentence) && !text.IsBackground(each.Sentence));

    private static bool IsOfEffects(EffectMeasure measure) => measure
        is EffectMeasure.RiskRatio or EffectMeasure.OddsRatio or EffectMeasure.HazardRatio or EffectMeasure.RateRatio or EffectMeasure.RatioOfMeans
        or EffectMeasure.DiagnosticOddsRatio or EffectMeasure.MeanDifference or EffectMeasure.StandardisedMeanDifference or EffectMeasure.RiskDifference
        or EffectMeasure.LogRatio or EffectMeasure.LikelihoodRatio;

    private static AbstractWords? Naming(AbstractText text, string[] words) => text.Sentences
        .Where(each => words.Any(word => each.Sentence.Text.Contains(word, StringComparison.Ordinal)))
        .Select(each => AbstractText.Whole(each.Section, each.Sentence))
        .FirstOrDefault();
}
