using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>A section whose heading is missing though its text is there, as in text copied from a web page.</summary>
/// <param name="Part">The part that it belongs to.</param>
/// <param name="Section">The section as the schema knows it.</param>
/// <param name="FirstSentence">The sentence that its text begins with.</param>
public sealed record LostHeading(PartKind Part, SchemaSection Section, Sentence FirstSentence);
