using System.Collections.Immutable;
using ReviewLint.Text;

namespace ReviewLint.Suppressions;

/// <summary>One suppression comment as written.</summary>
/// <param name="Span">The whole comment.</param>
/// <param name="Scope">How far it reaches.</param>
/// <param name="Rules">The ids or names it lists, with their places.</param>
/// <param name="Reason">The reason, or empty when none is given.</param>
/// <param name="Until">The last day on which it counts, or <see langword="null"/>.</param>
/// <param name="Lines">The lines it covers: index of the first, and of the last, from 0.</param>
internal sealed record SuppressionDirective(
    TextSpan Span,
    SuppressionScope Scope,
    ImmutableArray<(string Name, TextSpan Span)> Rules,
    string Reason,
    DateOnly? Until,
    (int First, int Last) Lines);
