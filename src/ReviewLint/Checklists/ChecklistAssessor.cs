using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Checklists;

/// <summary>Answers a checklist from the facts of a draft.</summary>
/// <remarks>
/// Reported: all that the item needs is found where it belongs. Missing: none of it is, though the sections that should say it are there. Unclear:
/// some of it is, or it stands elsewhere only, or the draft lacks those sections, or no machine can tell.
/// </remarks>
public sealed class ChecklistAssessor
{
    private readonly Review _review;
    private readonly EvidenceFinder _evidence;

    private ChecklistAssessor(Review review, Checklist checklist)
    {
        _review = review;
        _evidence = new EvidenceFinder(review, checklist);
    }

    /// <summary>The answers of a draft.</summary>
    public static ChecklistReport Assess(Review review, Checklist checklist)
    {
        ArgumentNullException.ThrowIfNull(review);
        ArgumentNullException.ThrowIfNull(checklist);
        ChecklistAssessor assessor = new(review, checklist);
        return new ChecklistReport(review.Document.Source, review.Title?.Text ?? "", checklist, [.. checklist.Items.Select(assessor.Answer)]);
    }

    private ItemAnswer Answer(ChecklistItem item)
    {
        if (item.NotWhen.FirstOrDefault(name => ItemCondition.All[name].Holds(_review, _evidence)) is { } condition)
        {
            return new ItemAnswer(item, ItemStatus.NotApplicable, null, ItemCondition.All[condition].Note);
        }

        if (item.Unchecked is { } reason)
        {
            return new ItemAnswer(item, ItemStatus.Unclear, null, $"no machine can tell: {reason}");
        }

        return item.Needs is [[AbstractAnswers.Need]] ? AbstractAnswers.Answer(_review, item) : Weigh(item);
    }

    private ItemAnswer Weigh(ChecklistItem item)
    {
        ImmutableArray<(string Name, ItemEvidence? Evidence)> needs = [.. item.Needs.Select(names => (names[0], Best(item, names)))];
        ItemEvidence? first = needs.Select(need => need.Evidence).FirstOrDefault(evidence => evidence is not null);
        string[] open = [.. needs.Where(need => need.Evidence is null).Select(need => need.Name.Replace('-', ' '))];
        if (open.Length == 0)
        {
            return item.WantsWords && needs.Any(need => need.Evidence is { IsDirect: false })
                ? new ItemAnswer(item, ItemStatus.Unclear, first, "there is a section on it; read whether it says so")
                : new ItemAnswer(item, ItemStatus.Reported, first, "");
        }

        if (first is not null)
        {
            return new ItemAnswer(item, ItemStatus.Unclear, first, $"not found: {string.Join(", ", open)}");
        }

        if (item.Needs.SelectMany(names => names).SelectMany(_evidence.Find).FirstOrDefault(evidence => !item.Parts.Contains(evidence.Part)) is { } stray)
        {
            return new ItemAnswer(item, ItemStatus.Unclear, stray, $"said in the {stray.Part.ToName()} only");
        }

        return !HasHolder(item) ? new ItemAnswer(item, ItemStatus.Unclear, null, "the draft holds no section that should say it")
            : item.IsOftenElsewhere ? new ItemAnswer(item, ItemStatus.Unclear, null, "not found in the text; a figure, a table or a supplement may hold it")
            : new ItemAnswer(item, ItemStatus.Missing, null, "");
    }

    // Words that say it themselves before those that only stand under its heading, those in its own sections before others.
    private ItemEvidence? Best(ChecklistItem item, ImmutableArray<string> names) => names
        .SelectMany(_evidence.Find)
        .Where(evidence => item.Parts.Contains(evidence.Part) && !IsPlan(item, evidence))
        .OrderByDescending(evidence => evidence.IsDirect)
        .ThenByDescending(evidence => evidence.Section is { } section && item.Holders.Any(section.IsWithin))
        .FirstOrDefault();

    // A heading such as "Methodological quality" is one of methods or of results; where it stands tells.
    private static bool IsPlan(ChecklistItem item, ItemEvidence evidence) =>
        item.Holders.Contains(SectionRole.Results) && !item.Holders.Contains(SectionRole.Methods) && evidence.Section is { } section && section.IsWithin(SectionRole.Methods);

    private bool HasHolder(ChecklistItem item) => _review.Document.Sections.Any(section =>
        item.Parts.Contains(section.Part)
        && (item.Holders.IsEmpty || item.Holders.Contains(section.Role))
        && section.SelfAndDescendants().Any(each => each.Passages.Any(passage => !passage.IsEmpty)))
        || (item.Parts.Contains(PartKind.Title) && _review.Title is not null);
}
