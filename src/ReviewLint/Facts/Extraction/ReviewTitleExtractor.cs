using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReviewLint.Documents;
using ReviewLint.Readers;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Reads the <see cref="ReviewTitle"/>.</summary>
internal static partial class ReviewTitleExtractor
{
    private static readonly PhraseFinder s_services = PhraseFinder.Load("service-delivery");

    public static ReviewTitle? Extract(ReviewDocument document)
    {
        if (document.Title is not { IsEmpty: false } title)
        {
            return null;
        }

        ImmutableArray<DocumentType> kinds =
        [
            .. TitleWords.Kinds.Append(DocumentType.SystematicReview).Append(DocumentType.Protocol).Where(kind => TitleWords.Names(title.Text, kind)),
        ];
        Match finding = Findings().Match(title.Text);
        return new ReviewTitle(title, kinds, finding.Success ? finding.Value : null, title.Text.TrimEnd().EndsWith('?'), Relations().IsMatch(title.Text))
        {
            NamesService = s_services.Occurs(title.Text),
            NamesSections = KnownHeadings.Contains(title.Text),
        };
    }

    // In titles the third person tells a result; "improving" and "to improve" only name the purpose.
    [GeneratedRegex(@"\b(?:improves|reduces|increases|prevents|decreases|lowers|protects|works|enhances|cures|promotes|(?:is|are) (?:effective|safe|superior|beneficial|useful))\b", RegexOptions.CultureInvariant)]
    private static partial Regex Findings();

    [GeneratedRegex(@"\b(?:for|versus|vs|in|to|compared|comparing|among|after|before|during|following|of|on|with|by|as|and|at|from|against|between)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Relations();
}
