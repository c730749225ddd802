using System.Collections.Immutable;
using ReviewLint.Documents;

namespace ReviewLint.Facts;

/// <summary>The first section of a part that stands out of its format's order.</summary>
/// <param name="Section">The section.</param>
/// <param name="Neighbour">A section in its right place, on the wrong side of it.</param>
/// <param name="IsEarly">Whether it stands before the neighbour but belongs after it.</param>
/// <param name="Others">Further sections out of order, such as the one it was exchanged with.</param>
public sealed record DisplacedSection(Section Section, Section Neighbour, bool IsEarly, ImmutableArray<Section> Others);
