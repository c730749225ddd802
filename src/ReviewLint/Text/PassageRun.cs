namespace ReviewLint.Text;

/// <summary>Where a stretch of a passage's characters comes from.</summary>
/// <param name="Text">Offset of its first character in the passage.</param>
/// <param name="Source">Offset of its first character in the source.</param>
/// <param name="Length">Number of source characters it stands for.</param>
/// <param name="IsRun">Whether it is as many passage characters, one for one; otherwise it is a single one.</param>
internal readonly record struct PassageRun(int Text, int Source, int Length, bool IsRun);
