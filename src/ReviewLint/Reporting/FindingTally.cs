using System.Globalization;
using ReviewLint.Diagnostics;

namespace ReviewLint.Reporting;

/// <summary>Counts the findings of a run.</summary>
public sealed class FindingTally
{
    /// <summary>Drafts seen.</summary>
    public int Drafts { get; private set; }

    /// <summary>Drafts with a finding that is shown.</summary>
    public int DraftsWithFindings { get; private set; }

    /// <summary>Findings at level error that are not suppressed.</summary>
    public int Errors { get; private set; }

    /// <summary>Findings at level warning that are not suppressed.</summary>
    public int Warnings { get; private set; }

    /// <summary>Findings at level info that are not suppressed.</summary>
    public int Infos { get; private set; }

    /// <summary>Findings that the authors suppressed.</summary>
    public int Suppressed { get; private set; }

    /// <summary>Counts what one draft gave.</summary>
    public void Add(LintResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        int before = Errors + Warnings + Infos;
        foreach (Diagnostic diagnostic in result.Diagnostics)
        {
            if (diagnostic.Suppression is not null)
            {
                Suppressed++;
                continue;
            }

            switch (diagnostic.Severity)
            {
                case DiagnosticSeverity.Error: Errors++; break;
                case DiagnosticSeverity.Warning: Warnings++; break;
                case DiagnosticSeverity.Info: Infos++; break;
                default: break;
            }
        }

        Drafts++;
        DraftsWithFindings += Errors + Warnings + Infos > before ? 1 : 0;
    }

    /// <summary>Number of findings at a level or a louder one.</summary>
    public int CountFrom(DiagnosticSeverity level) => level switch
    {
        DiagnosticSeverity.Error => Errors,
        DiagnosticSeverity.Warning => Errors + Warnings,
        _ => Errors + Warnings + Infos,
    };

    /// <summary>One line, for example "3 errors, 1 warning in 2 of 10 drafts; 1 suppressed".</summary>
    public override string ToString()
    {
        List<string> parts = [];
        AddPart(Errors, "error");
        AddPart(Warnings, "warning");
        AddPart(Infos, "info");
        string findings = parts.Count == 0
            ? $"no findings in {Plural(Drafts, "draft")}"
            : string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", parts)} in {DraftsWithFindings} of {Plural(Drafts, "draft")}");
        return Suppressed == 0 ? findings : string.Create(CultureInfo.InvariantCulture, $"{findings}; {Suppressed} suppressed");

        void AddPart(int count, string noun)
        {
            if (count > 0)
            {
                parts.Add(Plural(count, noun));
            }
        }
    }

    private static string Plural(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
