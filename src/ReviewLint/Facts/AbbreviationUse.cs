using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>An abbreviation that the abstract or the plain-language summary uses, at its first place there.</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Start">Offset of the abbreviation in the sentence.</param>
/// <param name="Text">The abbreviation as printed there, with a plural "s".</param>
/// <param name="Anchor">Always adjacent.</param>
/// <param name="Form">The abbreviation without a plural "s".</param>
/// <param name="IsExplained">Whether the same part says anywhere, or the title does, what it stands for.</param>
/// <param name="IsCommon">Whether readers know it better than its long form, or it names a database or a tool.</param>
/// <param name="Further">Its further places in the part.</param>
public sealed record AbbreviationUse(
    Section Section,
    Sentence Sentence,
    int Start,
    string Text,
    Anchor Anchor,
    string Form,
    bool IsExplained,
    bool IsCommon,
    ImmutableArray<TextSpan> Further) : Fact(Section, Sentence, Start, Text, Anchor);
