using System.CommandLine;
using ReviewLint.Tool.Configuration;

namespace ReviewLint.Tool.Commands;

/// <summary>The options that say how a draft is taken, which several commands share.</summary>
internal sealed class LintingOptions
{
    private readonly Option<string> _asOf = new("--as-of")
    {
        Description = "The date that \"out of date\" counts from; default: the key reviewlint_as_of, the front matter's date, today.",
        HelpName = "DATE",
    };

    private readonly Option<string> _documentType = new("--document-type")
    {
        Description = $"What the drafts are: {string.Join(", ", EnumWords.DocumentTypes)}; default: detected.",
        HelpName = "TYPE",
    };

    private readonly Option<string> _profile = new("--profile")
    {
        Description = $"Whose demands the drafts are held to: {string.Join(", ", EnumWords.Profiles)}; default: detected.",
        HelpName = "NAME",
    };

    private readonly Option<string[]> _select = new("--select")
    {
        Description = "Run only these rules: ids (RL2003), prefixes of ids (RL2) or names, with commas; an id turns on a rule that is off.",
        HelpName = "RULES",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string[]> _ignore = new("--ignore")
    {
        Description = "Leave out these rules.",
        HelpName = "RULES",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<bool> _noConfig = new("--no-config")
    {
        Description = "Read no .editorconfig.",
    };

    /// <summary>Adds the options to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="withRules">Whether the command asks rules, so that there is something to select.</param>
    public void AddTo(Command command, bool withRules = true)
    {
        command.Add(_asOf);
        command.Add(_documentType);
        command.Add(_profile);
        if (withRules)
        {
            command.Add(_select);
            command.Add(_ignore);
        }

        command.Add(_noConfig);
    }

    /// <summary>What the command line decides.</summary>
    /// <exception cref="ToolFailure">A value is unknown.</exception>
    public RunSettings Read(ToolHost host, ParseResult parsed, RuleIndex rules) => new(
        RuleSelector.Parse("--select", parsed.GetValue(_select) ?? [], rules),
        RuleSelector.Parse("--ignore", parsed.GetValue(_ignore) ?? [], rules),
        parsed.GetValue(_asOf) is { } date ? EnumWords.ParseDate("--as-of", date) : null,
        parsed.GetValue(_documentType) is { } type ? EnumWords.ParseDocumentType("--document-type", type) : null,
        parsed.GetValue(_profile) is { } profile ? EnumWords.ParseProfile("--profile", profile) : null,
        host.Today);

    /// <summary>What .editorconfig files say of a draft; nothing with <c>--no-config</c>.</summary>
    /// <exception cref="ToolFailure">A file cannot be read, or holds an unknown key or value.</exception>
    public Func<string, DraftSettings> ReadConfiguration(ToolHost host, ParseResult parsed, RuleIndex rules) =>
        parsed.GetValue(_noConfig) ? _ => DraftSettings.Empty : new EditorConfigs(host, rules).For;
}
