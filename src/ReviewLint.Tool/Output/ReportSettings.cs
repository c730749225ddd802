using System.Collections.Immutable;
using ReviewLint.Diagnostics;
using ReviewLint.Reporting;

namespace ReviewLint.Tool.Output;

/// <summary>What the reports of a run have in common.</summary>
/// <param name="Rules">The rules that a log describes.</param>
/// <param name="SarifProfile">Whom SARIF is written for.</param>
/// <param name="Verbose">Whether the text report tells more.</param>
internal sealed record ReportSettings(ImmutableArray<DiagnosticDescriptor> Rules, SarifProfile SarifProfile, bool Verbose);
