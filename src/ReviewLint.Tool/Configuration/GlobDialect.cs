namespace ReviewLint.Tool.Configuration;

/// <summary>Whose rules a pattern follows.</summary>
internal enum GlobDialect
{
    /// <summary>Section headers of .editorconfig: <c>*</c> <c>**</c> <c>?</c> <c>[..]</c> <c>[!..]</c> <c>{a,b}</c> <c>{1..3}</c>.</summary>
    EditorConfig,

    /// <summary>git's ignore files: <c>*</c> <c>?</c> <c>[..]</c> and <c>**</c> as a whole path segment.</summary>
    Git,
}
