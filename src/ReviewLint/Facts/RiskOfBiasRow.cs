using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>A row of a table of judgements of risk of bias in the three grades of RoB 2: a study, its domains and its overall judgement.</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The cell with the overall judgement.</param>
/// <param name="Start">0.</param>
/// <param name="Text">The overall judgement as printed.</param>
/// <param name="Anchor">Always adjacent.</param>
/// <param name="Study">The name of the study.</param>
/// <param name="Overall">The overall judgement.</param>
/// <param name="Worst">The most severe judgement of a domain.</param>
/// <param name="WorstCell">The first cell with it.</param>
/// <param name="WorstDomain">The heading of its column.</param>
public sealed record RiskOfBiasRow(
    Section Section,
    Sentence Sentence,
    int Start,
    string Text,
    Anchor Anchor,
    string Study,
    RiskOfBiasLevel Overall,
    RiskOfBiasLevel Worst,
    Sentence WorstCell,
    string WorstDomain) : Fact(Section, Sentence, Start, Text, Anchor);
