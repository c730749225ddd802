namespace ReviewLint.Facts;

/// <summary>A study id in the results that stands in no list and no reference.</summary>
/// <param name="Mention">Where it is first mentioned.</param>
/// <param name="Nearest">The listed id that it may be a slip of, or <see langword="null"/> when none is near.</param>
public sealed record StudyOrphan(StudyId Mention, StudyId? Nearest);
