using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Fixes;
using ReviewLint.Text;

namespace ReviewLint.Reporting;

/// <summary>Writes the results of a run.</summary>
internal sealed class SarifResultWriter(Utf8JsonWriter json, SarifRun run, SarifRules rules, SarifArtifacts artifacts)
{
    private readonly SentenceFingerprints _fingerprints = new();

    public void Write()
    {
        // §3.27.23: either every result says whether it is suppressed, or none does.
        bool anySuppressed = run.Profile != SarifProfile.GitHub && run.Results.SelectMany(result => result.Diagnostics)
            .Any(diagnostic => diagnostic is { Severity: not DiagnosticSeverity.Hidden, Suppression: not null });
        json.WriteStartArray("results");
        foreach (SarifFinding finding in SarifFinding.Of(run))
        {
            json.WriteStartObject();
            json.WriteString("ruleId", finding.Diagnostic.Descriptor.Id);
            json.WriteNumber("ruleIndex", rules.IndexOf(finding.Diagnostic.Descriptor));
            json.WriteString("level", finding.Diagnostic.Severity.ToLevel());
            json.WriteMessage("message", MessageOf(finding).ToSentence());
            WriteLocations(finding);
            WriteFixes(finding);
            WriteFingerprints(finding);
            if (anySuppressed)
            {
                WriteSuppressions(finding.Diagnostic.Suppression);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string MessageOf(SarifFinding finding) => finding.Fellows.Length + 1 is var count and > 1
        ? string.Create(CultureInfo.InvariantCulture, $"{finding.Diagnostic.Message} ({count} findings of this rule on this line)")
        : finding.Diagnostic.Message;

    private void WriteLocations(SarifFinding finding)
    {
        json.WriteStartArray("locations");
        WriteLocation(finding.Draft, finding.Diagnostic.Span, null, null);
        json.WriteEndArray();
        ImmutableArray<RelatedSpan> related =
        [
            .. finding.Diagnostic.Related,
            .. finding.Fellows.SelectMany(fellow => fellow.Related.Prepend(new RelatedSpan(fellow.Span, fellow.Message))),
        ];
        if (related.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("relatedLocations");
        foreach ((int index, RelatedSpan place) in related.Index())
        {
            WriteLocation(finding.Draft, place.Span, index + 1, place.Message);
        }

        json.WriteEndArray();
    }

    private void WriteFixes(SarifFinding finding)
    {
        if (finding.Diagnostic.Fixes.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("fixes");
        foreach (Fix fix in finding.Diagnostic.Fixes)
        {
            json.WriteStartObject();
            json.WriteMessage("description", fix.Title.ToSentence());
            json.WriteStartArray("artifactChanges");
            json.WriteStartObject();
            artifacts.WriteLocation(json, finding.Draft.Source);
            json.WriteStartArray("replacements");
            foreach (TextEdit edit in fix.Edits)
            {
                json.WriteStartObject();
                SarifRegion.Write(json, "deletedRegion", finding.Draft.Source, edit.Span);
                json.WriteStartObject("insertedContent");
                json.WriteString("text", edit.NewText);
                json.WriteEndObject();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteStartObject("properties");
            json.WriteString("safety", fix.Safety.ToKebabCase());
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteLocation(DraftPlaces draft, TextSpan span, int? id, string? message)
    {
        json.WriteStartObject();
        if (id is { } number)
        {
            json.WriteNumber("id", number);
        }

        json.WriteStartObject("physicalLocation");
        artifacts.WriteLocation(json, draft.Source);
        SarifRegion.Write(json, draft.Source, span);
        json.WriteEndObject();
        if (draft.SectionAt(span.Start) is { } section)
        {
            WriteSection(section);
        }

        if (message is not null)
        {
            json.WriteMessage("message", message.ToSentence());
        }

        json.WriteEndObject();
    }

    private void WriteSection(Section section)
    {
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("name", section.Title);
        json.WriteString("fullyQualifiedName", section.Path);
        json.WriteString("kind", "section");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteFingerprints(SarifFinding finding)
    {
        (string sentence, string line) = _fingerprints.Next(finding.Draft, finding.Diagnostic);
        json.WriteStartObject("partialFingerprints");
        json.WriteString("reviewlintSentence/v1", sentence);

        // GitHub's upload makes its own hash of the line and warns about any other.
        if (run.Profile != SarifProfile.GitHub)
        {
            json.WriteString("primaryLocationLineHash", line);
        }

        json.WriteEndObject();
    }

    private void WriteSuppressions(Suppression? suppression)
    {
        json.WriteStartArray("suppressions");
        if (suppression is not null)
        {
            json.WriteStartObject();
            json.WriteString("kind", "inSource");
            json.WriteString("status", "accepted");
            json.WriteString("justification", suppression.Justification);
            if (suppression.Until is { } until)
            {
                json.WriteStartObject("properties");
                json.WriteString("until", until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
