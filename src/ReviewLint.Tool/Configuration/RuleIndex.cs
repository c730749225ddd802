using System.Collections.Immutable;
using ReviewLint.Diagnostics;
using ReviewLint.Rules;
using ReviewLint.Text;

namespace ReviewLint.Tool.Configuration;

/// <summary>All rules by the words that name them: ids, prefixes of ids, and names.</summary>
internal sealed class RuleIndex
{
    private readonly Dictionary<string, DiagnosticDescriptor> _byWord = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Indexes the rules and the tool's own diagnostics.</summary>
    public RuleIndex(ImmutableArray<Rule> rules)
    {
        Descriptors = [.. ToolDescriptors.All.Concat(rules.Select(rule => rule.Descriptor)).OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal)];
        foreach (DiagnosticDescriptor descriptor in Descriptors)
        {
            _byWord.Add(descriptor.Id, descriptor);
            _byWord.Add(descriptor.Name, descriptor);
        }
    }

    /// <summary>All descriptors in the order of their ids.</summary>
    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; }

    /// <summary>The rule of an id or name, or <see langword="null"/>.</summary>
    public DiagnosticDescriptor? Find(string idOrName) => _byWord.GetValueOrDefault(idOrName);

    /// <summary>"; did you mean ...?" for a word that names no rule, or nothing when none is near.</summary>
    public string HintFor(string word) =>
        NearestName.Hint(word, [.. Descriptors.Select(descriptor => LooksLikeId(word) ? descriptor.Id : descriptor.Name)]);

    private static bool LooksLikeId(string word) => word.Any(char.IsAsciiDigit);
}
