using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="RegistryId"/> facts, malformed ones included.</summary>
internal static partial class RegistryIdExtractor
{
    // PROSPERO numbers hold the year of registration: six digits follow it up to 2024, six or more from 2025.
    private const int FirstYear = 2011;
    private const int LastYear = 2099;
    private const int FirstYearOfLongNumbers = 2025;
    private const int Digits = 11;
    private const int MostDigits = 13;

    private static readonly SearchValues<string> s_triggers = Triggers.Of(["CRD", "CDR", "RCD", "DRC", "CR4", "CD4", "PROSPERO", "INPLASY", "14651858", "10.1", "osf.io", "doi"]);

    private static readonly SearchValues<string> s_ownWork = Triggers.Of(["protocol", "regist"]);

    public static ImmutableArray<RegistryId> Extract(ReviewDocument document) =>
    [
        .. document.Sections
            .Where(section => section.Role is not (SectionRole.References or SectionRole.SearchStrategy))
            .SelectMany(section => section.Sentences
                .Where(sentence => sentence.Text.AsSpan().ContainsAny(s_triggers))
                .SelectMany(sentence => Read(section, sentence))),
    ];

    private static IEnumerable<RegistryId> Read(Section section, Sentence sentence)
    {
        string text = sentence.Text;
        bool own = text.AsSpan().ContainsAny(s_ownWork) || section.IsWithin(SectionRole.Registration);
        Anchor anchor = own ? Anchor.Adjacent : Anchor.Segment;
        foreach (Match id in Prospero().Matches(text))
        {
            string digits = id.Groups["digits"].Value;
            bool known = id.Groups["prefix"].Value.Equals("CRD", StringComparison.OrdinalIgnoreCase);
            if (known || digits.StartsWith('4'))
            {
                yield return new RegistryId(section, sentence, id.Index, id.Value, Anchor.Adjacent, "PROSPERO", known && IsProspero(digits));
            }
        }

        if (text.Contains("PROSPERO", StringComparison.OrdinalIgnoreCase))
        {
            foreach (Match id in BareProspero().Matches(text))
            {
                yield return new RegistryId(section, sentence, id.Index, id.Value, Anchor.Adjacent, "PROSPERO", false);
            }
        }

        foreach (Match id in Inplasy().Matches(text))
        {
            yield return new RegistryId(section, sentence, id.Index, id.Value, Anchor.Adjacent, "INPLASY", id.Groups["digits"].Length is 9 or 10);
        }

        foreach (Match id in Doi().Matches(text))
        {
            string value = id.Groups["doi"].Value;
            string scheme = value.StartsWith("10.17605/", StringComparison.Ordinal) ? "OSF"
                : value.StartsWith("10.1002/14651858.CD", StringComparison.OrdinalIgnoreCase) ? "Cochrane" : "DOI";
            if (scheme != "DOI" || own)
            {
                bool wellFormed = scheme switch { "OSF" => Osf().IsMatch(value), "Cochrane" => Cochrane().IsMatch(value), _ => true };
                yield return new RegistryId(section, sentence, id.Groups["doi"].Index, value, anchor, scheme, wellFormed);
            }
        }

        foreach (Match id in OsfPage().Matches(text))
        {
            yield return new RegistryId(section, sentence, id.Index, id.Value, anchor, "OSF", true);
        }
    }

    private static bool IsProspero(string digits) =>
        digits.All(char.IsAsciiDigit)
        && digits.Length >= Digits
        && digits[0] == '4'
        && int.Parse(digits.AsSpan(1, 4), System.Globalization.CultureInfo.InvariantCulture) is >= FirstYear and <= LastYear and var year
        && digits.Length <= (year < FirstYearOfLongNumbers ? Digits : MostDigits);

    [GeneratedRegex(
        @"\b(?<prefix>CRD|CDR|RCD|DRC|RDC|CRDD|CCRD|CRRD|CR|CD)[ :#-]{0,2}(?<digits>[0-9][0-9OoIl]{5,15}(?:[-./][0-9]{2,9}){0,2}|[0-9]{2,5}(?:[-./][0-9]{2,9}){1,2}|42[0-9]{1,9}[A-Za-z][0-9]{1,9})\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Prospero();

    [GeneratedRegex(@"(?<![\w/.=-]|CRD[ :#-]{1,2})4(?:201[1-9]|202[0-9])[0-9]{6,8}\b", RegexOptions.CultureInvariant)]
    private static partial Regex BareProspero();

    [GeneratedRegex(@"\bINPLASY[ :#-]{0,2}(?<digits>[0-9]{5,14})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Inplasy();

    [GeneratedRegex(@"(?<![\w.])(?<doi>10\.[0-9]{4,9}/[^\s,;()<>\[\]""\uFFFC]{2,100}[\w/])", RegexOptions.CultureInvariant)]
    private static partial Regex Doi();

    [GeneratedRegex(@"^10\.17605/OSF\.IO/[A-Z0-9]{5,6}(?:_v[0-9]{1,2})?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Osf();

    [GeneratedRegex(@"^10\.1002/14651858\.CD[0-9]{6}(?:\.pub[0-9]{1,2})?(?:/\w{1,20})?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Cochrane();

    [GeneratedRegex(@"(?<!10\.17605/)\bosf\.io/(?:preprints/|registries/)?(?<id>[a-z0-9]{5,6})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OsfPage();
}
