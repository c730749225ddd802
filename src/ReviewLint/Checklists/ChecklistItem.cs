using System.Collections.Immutable;
using ReviewLint.Documents;

namespace ReviewLint.Checklists;

/// <summary>An item of a <see cref="Checklist"/> and how a draft answers it.</summary>
/// <param name="Number">Its number as the standard prints it, for example "16a" or "C37".</param>
/// <param name="Section">The section of the checklist that it stands in.</param>
/// <param name="Topic">What it is about, in a few words.</param>
/// <param name="Text">What it asks for, in our own words.</param>
/// <param name="Needs">What must be found: all of the outer list, of each inner list one. Each is a built-in kind of evidence or a topic.</param>
/// <param name="Parts">The parts that may answer it.</param>
/// <param name="Holders">Roles of the sections that should; none where the parts as a whole should.</param>
/// <param name="NotWhen">Conditions under which it is not asked.</param>
/// <param name="IsOftenElsewhere">Whether it is often answered in a figure, a table or a supplement that a draft does not hold.</param>
/// <param name="WantsWords">Whether it is unclear where only a heading promises an answer.</param>
/// <param name="Unchecked">Why no machine can answer it; <see langword="null"/> when it is looked for.</param>
public sealed record ChecklistItem(
    string Number,
    string Section,
    string Topic,
    string Text,
    ImmutableArray<ImmutableArray<string>> Needs,
    ImmutableArray<PartKind> Parts,
    ImmutableArray<SectionRole> Holders,
    ImmutableArray<string> NotWhen,
    bool IsOftenElsewhere,
    bool WantsWords,
    string? Unchecked);
