using ReviewLint.Tool.Input;

namespace ReviewLint.Tool.Commands;

/// <summary>A draft with the options that it is linted with.</summary>
internal sealed record LintJob(DraftFile Draft, LintOptions Options);
