using System.Collections.Immutable;
using ReviewLint.Diagnostics;

namespace ReviewLint.Tool.Configuration;

/// <summary>The rules that <c>--select</c> or <c>--ignore</c> names.</summary>
internal sealed class RuleSelector
{
    private readonly ImmutableHashSet<string> _ids;
    private readonly ImmutableArray<string> _prefixes;

    private RuleSelector(ImmutableHashSet<string> ids, ImmutableArray<string> prefixes)
    {
        _ids = ids;
        _prefixes = prefixes;
    }

    /// <summary>Whether no rule is named.</summary>
    public bool IsEmpty => _ids.IsEmpty && _prefixes.IsEmpty;

    /// <summary>Reads the values of an option.</summary>
    /// <exception cref="ToolFailure">A word names no rule.</exception>
    public static RuleSelector Parse(string option, IEnumerable<string> values, RuleIndex rules)
    {
        ImmutableHashSet<string>.Builder ids = ImmutableHashSet.CreateBuilder<string>();
        ImmutableArray<string>.Builder prefixes = ImmutableArray.CreateBuilder<string>();
        foreach (string word in values.SelectMany(value => value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
        {
            if (rules.Find(word) is { } rule)
            {
                ids.Add(rule.Id);
            }
            else if (word.StartsWith("RL", StringComparison.OrdinalIgnoreCase)
                && rules.Descriptors.Any(descriptor => descriptor.Id.StartsWith(word, StringComparison.OrdinalIgnoreCase)))
            {
                prefixes.Add(word);
            }
            else
            {
                throw new ToolFailure($"{option}: no rule is called '{word}'{rules.HintFor(word)}");
            }
        }

        return new RuleSelector(ids.ToImmutable(), prefixes.ToImmutable());
    }

    /// <summary>Whether the rule is named by its id or name.</summary>
    public bool Names(DiagnosticDescriptor rule) => _ids.Contains(rule.Id);

    /// <summary>Whether the rule is named, or a prefix of its id.</summary>
    public bool Covers(DiagnosticDescriptor rule) =>
        Names(rule) || _prefixes.Any(prefix => rule.Id.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
