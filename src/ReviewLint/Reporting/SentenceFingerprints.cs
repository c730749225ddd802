using System.Security.Cryptography;
using System.Text;
using ReviewLint.Diagnostics;
using ReviewLint.Text;

namespace ReviewLint.Reporting;

/// <summary>
/// Tells a finding again after the draft was edited: by its rule, the words of its sentence (numbers kept, layout not) and how many findings
/// of the rule in the sentence came before it.
/// </summary>
/// <remarks>In prose a whole paragraph is one line, so that a fingerprint by line would change with every edit of the paragraph.</remarks>
internal sealed class SentenceFingerprints
{
    private readonly Dictionary<(SourceText Draft, string Hash), int> _seen = [];

    /// <summary>The fingerprint, and the same shortened to the form of GitHub's hash of a line.</summary>
    public (string Sentence, string Line) Next(DraftPlaces draft, Diagnostic diagnostic)
    {
        string sentence = Hash($"{diagnostic.Descriptor.Id}\n{draft.SentenceAt(diagnostic.Span.Start)}");
        int occurrence = _seen.GetValueOrDefault((draft.Source, sentence)) + 1;
        _seen[(draft.Source, sentence)] = occurrence;
        return (Hash($"{sentence}\n{occurrence}"), $"{sentence.AsSpan(0, 16)}:{occurrence}");
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
