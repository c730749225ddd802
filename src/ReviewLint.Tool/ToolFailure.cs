namespace ReviewLint.Tool;

/// <summary>The tool, its configuration or its input failed: one line for standard error, and exit code 2.</summary>
internal sealed class ToolFailure(string message) : Exception(message);
