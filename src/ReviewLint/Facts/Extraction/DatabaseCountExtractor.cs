using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="DatabaseCount"/> facts: "five databases (A, B, C, D and E)".</summary>
internal static partial class DatabaseCountExtractor
{
    private static readonly ImmutableArray<string> s_numbers =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
    ];

    public static ImmutableArray<DatabaseCount> Extract(ReviewDocument document)
    {
        ImmutableArray<DatabaseCount>.Builder counts = ImmutableArray.CreateBuilder<DatabaseCount>();
        foreach ((Section section, Sentence sentence) in SearchContext.Sentences(document))
        {
            if (!sentence.Text.Contains("atabases", StringComparison.Ordinal))
            {
                continue;
            }

            if (Trailing().Match(sentence.Text) is { Success: true } trailing
                && Read(trailing.Groups["n"].Value, trailing.Groups["list"].Value) is var (claimed, given))
            {
                Group head = trailing.Groups["head"];
                counts.Add(new DatabaseCount(section, sentence, head.Index, head.Value, Anchor.Adjacent, claimed, given));
            }

            for (Match match = Counted().Match(sentence.Text); match.Success; match = match.NextMatch())
            {
                if (Read(match.Groups["n"].Value, ListBehind(sentence.Text, match)) is var (stated, listed))
                {
                    counts.Add(new DatabaseCount(
                        section, sentence, match.Index, sentence.Text.Substring(match.Index, match.Groups["head"].Length), Anchor.Adjacent, stated, listed));
                }
            }
        }

        return counts.ToImmutable();
    }

    private static string ListBehind(string text, Match match)
    {
        string list = text[(match.Index + match.Length)..];
        return match.Value.EndsWith('(') ? Inside(list) : OpenListEnd().Match(list) is { Success: true } end ? list[..end.Index] : list;
    }

    private static (int Stated, int Listed)? Read(string number, string list)
    {
        if (list.Length == 0 || Partial().IsMatch(list))
        {
            return null;
        }

        int stated = Number(number);
        (int known, int registers, int items) = Count(list);

        // Unknown items may be names with "and" inside, and a register may or may not have been counted: only a number outside all readings differs.
        bool possible = stated >= known && stated <= items + registers;
        int listed = possible ? stated : stated < known ? known : items + registers;
        return known >= 2 ? (stated, listed) : null;
    }

    private static string Inside(string list)
    {
        int depth = 1;
        for (int i = 0; i < list.Length; i++)
        {
            depth += list[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0)
            {
                return list[..i];
            }
        }

        return "";
    }

    // Names become single signs, so that "Nursing and Allied Health" is not two items; what stands in brackets explains the name before it.
    private static (int Known, int Registers, int Items) Count(string list)
    {
        string plain = Brackets().Replace(list, "");
        StringBuilder signs = new();
        int at = 0;
        foreach (NamedSource source in SourceGazetteer.Find(plain))
        {
            signs.Append(plain, at, source.Start - at).Append(source.Kind == SearchSourceKind.TrialRegister ? '\u2021' : '\u2020');
            at = source.End;
        }

        signs.Append(plain, at, plain.Length - at);
        string[] parts = [.. Separator().Split(Via().Replace(signs.ToString(), "")).Where(part => part.Trim(' ', '.').Length > 0)];
        return (
            parts.Count(part => part.Contains('\u2020', StringComparison.Ordinal)),
            parts.Count(part => part.Contains('\u2021', StringComparison.Ordinal)),
            parts.Count(part => !part.Contains('\u2021', StringComparison.Ordinal)));
    }

    private static int Number(string printed) =>
        int.TryParse(printed, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : s_numbers.IndexOf(printed.ToLowerInvariant());

    [GeneratedRegex(
        @"(?<head>\b(?<n>[0-9]{1,2}|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|[Tt]hirteen|[Ff]ourteen|[Ff]ifteen) (?:(?:of|the|following|major|main|key|core|large|common|popular|relevant|different|separate|electronic|bibliographic|bibliographical|online|scientific|medical|biomedical|literature|academic|international|health|research|reference|English|Chinese|citation|computeri[sz]ed|digital|public) ){0,5}databases)(?:(?: were| we)? searched(?: were)?| as follows| were)? ?(?:\(|: ?|,? namely,? |,? i\.e\.,? |,? that is,? |,? viz\.? |- |\u2013 )(?:i\.e\.,? |namely,? )?",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Counted();

    [GeneratedRegex(
        @"\b(?:[Ss]earched|[Ss]earches of|[Ss]earching|queried) (?:the )?(?<list>[^.;]{0,400}?) ?\((?:(?:a )?total of )?(?<head>(?<n>[0-9]{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:\w+ )?databases)(?: in (?:total|all))?\)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Trailing();

    [GeneratedRegex(@"^ ?(?:including|such as|e\.g\.|for example|see|from|up to|until|searched|last|date|[0-9]|[A-Z][a-z]+ (?:19|20)[0-9]{2})|\b(?:etc|others?|additional|further|more|several)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Partial();

    [GeneratedRegex(
        @"[.;]|\b(?:from|up to|until|till|through|for|between|using|with|without|since|as well as|together|were|was|to|on|in|by|dated) (?!Nursing)|,? and (?:(?:one|two|three|four|five|several|clinical|trial|trials|reference|the (?:reference|grey|gray|bibliograph)\w*|grey|also|hand-?search\w*|search\w*|conference) )",
        RegexOptions.CultureInvariant)]
    private static partial Regex OpenListEnd();

    [GeneratedRegex(@"\([^()]*\)|\[[^\[\]]*\]", RegexOptions.CultureInvariant)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\b(?:[Vv]ia|through|on|from|using) (?:the )?(?:[\u2020\u2021]|\w+)|(?<=[\u2020\u2021]) ?[-/] ?[\u2020\u2021]", RegexOptions.CultureInvariant)]
    private static partial Regex Via();

    [GeneratedRegex(@"[,;]|\band\b|&|\bplus\b|\bas well as\b|\bor\b", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();
}
