using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="FlowAccount"/>s: paragraphs, lists, tables and diagrams that tell how records became included studies.</summary>
internal static class FlowExtractor
{
    private static readonly SectionRole[] s_elsewhere =
    [
        SectionRole.Background, SectionRole.Objectives, SectionRole.SearchStrategy, SectionRole.Criteria, SectionRole.CriteriaDesigns,
        SectionRole.CriteriaParticipants, SectionRole.CriteriaInterventions, SectionRole.CriteriaComparators, SectionRole.CriteriaOutcomes,
        SectionRole.RiskOfBiasMethods, SectionRole.SynthesisMethods, SectionRole.CertaintyMethods, SectionRole.Effects, SectionRole.RiskOfBiasResults,
        SectionRole.Funding, SectionRole.Interests, SectionRole.Registration, SectionRole.References, SectionRole.SummaryOfFindings,
    ];

    public static ImmutableArray<FlowAccount> Extract(ReviewDocument document)
    {
        ImmutableArray<FlowAccount>.Builder accounts = ImmutableArray.CreateBuilder<FlowAccount>();
        foreach (Section section in document.Sections.Where(section => section.Part != PartKind.BackMatter && !s_elsewhere.Contains(section.EffectiveRole)))
        {
            foreach ((FlowSource source, List<FlowNumber> numbers) in Read(document, section))
            {
                if (numbers.Count > 0)
                {
                    accounts.Add(new FlowAccount(source, [.. numbers], FlowBalance.Of(numbers)));
                }
            }
        }

        return accounts.ToImmutable();
    }

    private static IEnumerable<(FlowSource Source, List<FlowNumber> Numbers)> Read(ReviewDocument document, Section section)
    {
        FlowProse? list = null;
        foreach (Block block in section.Blocks)
        {
            if (block is ProseBlock { Kind: ProseKind.ListItem } item)
            {
                list ??= new FlowProse(section, FlowSource.List);
                Read(list, item.Passage);
                continue;
            }

            if (list is not null)
            {
                yield return (FlowSource.List, list.Numbers);
                list = null;
            }

            if (block is TableBlock table)
            {
                foreach (FlowLabelReader column in FlowLabelReader.Read(section, table))
                {
                    yield return (FlowSource.Table, column.Numbers);
                }
            }
            else if (block is CodeBlock code && FlowLabelReader.Read(section, document.Source, code) is { } diagram)
            {
                yield return (FlowSource.Diagram, diagram.Numbers);
            }
            else if (block is ProseBlock prose)
            {
                FlowProse paragraph = new(section, FlowSource.Prose);
                Read(paragraph, prose.Passage);
                yield return (FlowSource.Prose, paragraph.Numbers);
            }
        }

        if (list is not null)
        {
            yield return (FlowSource.List, list.Numbers);
        }
    }

    private static void Read(FlowProse prose, Passage passage)
    {
        // A list tells the selection as a whole: an item may be as short as "Excluded: 800".
        if (prose.Numbers.Count > 0 || Tells(passage.Text))
        {
            foreach (Sentence sentence in passage.Sentences)
            {
                prose.Read(sentence);
            }
        }
    }

    // One of these stands in every telling; none is common elsewhere.
    private static bool Tells(string text) =>
        Holds(text, "uplic") || Holds(text, "creen") || Holds(text, "ecords") || Holds(text, "itations") || Holds(text, "ull-text") || Holds(text, "ull text")
        || Holds(text, "bstracts") || Holds(text, "rticles") || Holds(text, "papers") || Holds(text, "ublications") || Holds(text, "eferences") || Holds(text, " hits")
        || Holds(text, "identified") || Holds(text, "iteratures") || Holds(text, " reports ");

    private static bool Holds(string text, string word) => text.Contains(word, StringComparison.Ordinal);
}
