using System.Collections.ObjectModel;
using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint;

/// <summary>What a caller decides about a run; the library itself knows no clock and no files.</summary>
public sealed record LintOptions
{
    /// <summary>The date that "out of date" counts from, and a suppression's "until".</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The date that the caller asked for, which goes before the front matter's; <see langword="null"/> when nobody asked.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The document type, or <see langword="null"/> to detect it.</summary>
    public DocumentType? DocumentType { get; init; }

    /// <summary>The profile, or <see langword="null"/> to detect it.</summary>
    public Profile? Profile { get; init; }

    /// <summary>The protocol that drafts are held to, or <see langword="null"/>; RL9405 alone looks at it.</summary>
    public SourceText? Protocol { get; init; }

    /// <summary>Severities that configuration sets outright, by rule id; <see cref="DiagnosticSeverity.Hidden"/> is reported but not shown.</summary>
    public IReadOnlyDictionary<string, DiagnosticSeverity> Severities { get; init; } = ReadOnlyDictionary<string, DiagnosticSeverity>.Empty;

    /// <summary>Whether a rule runs; <see langword="null"/> runs those that are on by default.</summary>
    public Func<DiagnosticDescriptor, bool>? IsEnabled { get; init; }
}
