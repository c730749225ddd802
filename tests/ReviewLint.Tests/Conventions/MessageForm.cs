namespace ReviewLint.Tests.Conventions;

/// <summary>How messages are worded: lower case, no final stop, no verdict on the author.</summary>
internal static class MessageForm
{
    // Names that begin a message with their own capital.
    private static readonly string[] s_properNames = ["Cochrane", "Embase", "Scopus"];

    private static readonly string[] s_verdicts =
        ["please", "you", "your", "careless", "sloppy", "inconsistent", "wrongly", "bad"];

    /// <summary>What is wrong with the wording, or <see langword="null"/>.</summary>
    public static string? BreachOf(string message)
    {
        string[] words = OutsideQuotes(message).Split([' ', ',', ';', ':', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        string first = message.Split(' ')[0];
        return message switch
        {
            "" => "is empty",
            _ when message != message.Trim() => "has space around it",
            _ when message[^1] is '.' or '!' or '?' => "ends with a stop",
            _ when message.Contains('!', StringComparison.Ordinal) => "exclaims",
            _ when message.Contains("  ", StringComparison.Ordinal) => "has two spaces in a row",
            _ when char.IsUpper(first[0]) && !IsNameOrAcronym(first) => "starts with a capital",
            _ when words.FirstOrDefault(IsVerdict) is { } verdict => $"says '{verdict}'",
            _ => null,
        };
    }

    private static bool IsVerdict(string word) => s_verdicts.Contains(word, StringComparer.OrdinalIgnoreCase);

    private static bool IsNameOrAcronym(string word) =>
        word.Length == 1 || word[1..].Any(c => char.IsUpper(c) || char.IsDigit(c)) || s_properNames.Contains(word.TrimEnd(',', ':', '\''));

    // What a draft says is quoted as it stands.
    private static string OutsideQuotes(string message) => string.Concat(message.Split('\'').Where((_, at) => at % 2 == 0));
}
