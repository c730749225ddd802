namespace ReviewLint.Tool.Configuration;

/// <summary>A pair in a section of an .editorconfig file.</summary>
/// <param name="Section">The files that the section is about.</param>
/// <param name="Key">The key in lower case.</param>
/// <param name="Value">The value without a comment.</param>
/// <param name="Origin">File and line.</param>
internal sealed record EditorConfigEntry(Glob Section, string Key, string Value, string Origin);
