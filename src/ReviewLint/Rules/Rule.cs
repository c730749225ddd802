using ReviewLint.Diagnostics;
using ReviewLint.Facts;
using ReviewLint.Text;

namespace ReviewLint.Rules;

/// <summary>A judgement on the facts of a review: a pure function, without state, that depends on no other rule.</summary>
public abstract class Rule
{
    /// <summary>What is constant about the rule.</summary>
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>The findings in a review, in any order.</summary>
    public abstract IEnumerable<Diagnostic> Check(Review review);

    /// <summary>A finding at the rule's default severity.</summary>
    protected Diagnostic Report(TextSpan span, string message, params RelatedSpan[] related) =>
        Report(Descriptor.DefaultSeverity, span, message, related);

    /// <summary>A finding at a severity of its own, never above the default.</summary>
    protected Diagnostic Report(DiagnosticSeverity severity, TextSpan span, string message, params RelatedSpan[] related) =>
        new(Descriptor, severity < Descriptor.DefaultSeverity ? severity : Descriptor.DefaultSeverity, span, message, [.. related]);
}
