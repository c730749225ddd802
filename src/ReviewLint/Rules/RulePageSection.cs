namespace ReviewLint.Rules;

/// <summary>A section of a <see cref="RulePage"/>.</summary>
/// <param name="Title">Its heading, for example "How to mend it".</param>
/// <param name="Markdown">What stands under the heading, without surrounding blank lines.</param>
public sealed record RulePageSection(string Title, string Markdown);
