using System.Collections.Immutable;
using ReviewLint.Text;

namespace ReviewLint.Facts.Strategies;

/// <summary>A word, phrase or subject heading that is searched for.</summary>
/// <param name="Span">Where it stands in the source, field codes included.</param>
/// <param name="Words">The words without field codes and the marks of explosion and focus; truncation marks and quotation marks stay.</param>
/// <param name="Fields">The field codes as printed, for example "ti", "Mesh"; empty without any.</param>
public sealed record StrategyTerm(TextSpan Span, string Words, ImmutableArray<string> Fields) : StrategyExpression(Span)
{
    /// <summary>Whether it is a heading of a thesaurus.</summary>
    public bool IsHeading { get; init; }

    /// <summary>Whether the narrower headings are searched too.</summary>
    public bool IsExploded { get; init; }

    /// <summary>Whether the heading must be a main topic.</summary>
    public bool IsFocused { get; init; }

    /// <summary>Whether it stands in quotation marks.</summary>
    public bool IsPhrase => Words.Length > 1 && Words[0] is '"' or '\'';

    /// <summary>Whether a mark stands for any ending or letter.</summary>
    public bool IsTruncated => !IsHeading && Words.AsSpan().IndexOfAny('*', '$', '?') >= 0;
}
