using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="JargonTerm"/> facts in the plain-language summary.</summary>
internal static partial class JargonTermExtractor
{
    private static readonly (JargonKind Kind, PhraseFinder Terms)[] s_lists =
    [
        (JargonKind.Statistic, PhraseFinder.Load("summary-statistics")),
        (JargonKind.Rating, PhraseFinder.Load("summary-ratings")),
        (JargonKind.Design, PhraseFinder.Load("summary-designs")),
    ];

    public static ImmutableArray<JargonTerm> Extract(ReviewDocument document)
    {
        if (document.Summary is not { } summary)
        {
            return [];
        }

        List<JargonTerm> terms =
        [
            .. from section in summary.Sections
               from sentence in section.Sentences
               from list in s_lists
               from term in Find(section, sentence, list.Kind, list.Terms)
               select term,
        ];
        HashSet<string> explained = [.. terms.Where(term => term.IsExplained).Select(term => term.Term)];
        return [.. terms.Select(term => term with { IsExplained = explained.Contains(term.Term) }).OrderBy(term => term.Span.Start)];
    }

    private static IEnumerable<JargonTerm> Find(Section section, Sentence sentence, JargonKind kind, PhraseFinder terms)
    {
        string text = sentence.Text;
        for (TextSpan at = terms.Find(text, 0); at.Length > 0; at = terms.Find(text, at.End))
        {
            string term = text[at.Start..at.End];
            yield return new JargonTerm(section, sentence, at.Start, term, Anchor.Adjacent, kind, FormOf(term), IsExplained(text, at));
        }
    }

    // "low-certainty" and "Moderate certainty" are one term.
    private static string FormOf(string term)
    {
        string form = term.ToLowerInvariant().Replace('-', ' ');
        return form.Contains("controlled trial", StringComparison.Ordinal) || form is "rct" or "rcts" ? "controlled trial"
            : form.Contains("certainty", StringComparison.Ordinal) ? "certainty"
            : form.EndsWith("quality evidence", StringComparison.Ordinal) ? "quality"
            : form.StartsWith("downgrade", StringComparison.Ordinal) ? "downgrade"
            : form.EndsWith("ies", StringComparison.Ordinal) ? form
            : form.TrimEnd('s');
    }

    private static bool IsExplained(string text, TextSpan term) =>
        Explanation().IsMatch(text.AsSpan(term.End)) || Naming().IsMatch(text.AsSpan(0, term.Start)) || IsOwnBracket(text, term);

    // "... put into groups by chance (a randomised controlled trial)": plain words first, then the term in brackets.
    private static bool IsOwnBracket(string text, TextSpan term)
    {
        int open = text.LastIndexOf('(', term.Start);
        int close = text.IndexOf(')', term.End);
        return open > 0 && close > 0 && text.IndexOf(')', open) == close && !text.AsSpan(open, close - open).ContainsAnyInRange('0', '9')
            && BareBracket().IsMatch(text.AsSpan(open + 1, term.Start - open - 1)) && close - term.End < 25;
    }

    [GeneratedRegex(
        @"^[a-z'"" -]{0,30}(?: ?\([A-Z]{2,6}s?\))?(?: ?\((?:[A-Z]{2,6}s?[;:,] )?(?![^()]{0,12}\d)[^()]{0,6}[a-z]+[^()]{0,20} [^()]{0,40} [^()]{2,}|,? (?:which (?:means?|are|is)|a statistical method|that is|that means|i\.e\.|meaning|in which|that (?:had )?randomly|where(?:by)? |means? |are (?:studies|trials|a type)|is (?:a|an|the|when|how)\b|or (?=how ))|: [a-z]| - [a-z])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Explanation();

    [GeneratedRegex(@"\b(?:called|known as|termed|so-called|referred to as|i\.e\.) (?:an? |the )?['""]?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Naming();

    [GeneratedRegex(@"^(?:(?:also |so-)?(?:called|known as|or|that is|i\.e\.,?|in other words|using|with|an?|the|known|being|low|high|very low|unclear|moderate|or at) ?){0,3}['""]?(?:[a-z-]+ ){0,2}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex BareBracket();
}
