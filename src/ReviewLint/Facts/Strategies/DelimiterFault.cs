using ReviewLint.Text;

namespace ReviewLint.Facts.Strategies;

/// <summary>A parenthesis, bracket, brace or quotation mark without its partner.</summary>
/// <param name="Span">The first mark that lacks its partner.</param>
/// <param name="Opening">The opening mark.</param>
/// <param name="Opened">How many opening marks the line has; all marks for a quotation mark.</param>
/// <param name="Closed">How many closing marks the line has; 0 for a quotation mark.</param>
public sealed record DelimiterFault(TextSpan Span, char Opening, int Opened, int Closed)
{
    /// <summary>The marks in the plural, for example "parentheses".</summary>
    public string Name => Opening switch
    {
        '(' => "parentheses",
        '[' => "square brackets",
        '{' => "braces",
        _ => "quotation marks",
    };
}
