using System.Collections.Immutable;
using ReviewLint.Diagnostics;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Selection;

/// <summary>RL4002: two tellings of the selection give different numbers for one stage.</summary>
public sealed class FlowTextMismatch : Rule
{
    private static readonly ImmutableArray<FlowStage> s_stages =
    [
        FlowStage.Duplicates, FlowStage.Deduplicated, FlowStage.Screened, FlowStage.ExcludedTitleAbstract,
        FlowStage.NotRetrieved, FlowStage.Assessed, FlowStage.ExcludedFullText,
    ];

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL4002", "flow-text-mismatch", "Two tellings of the selection give different numbers", RuleCategory.Selection, DiagnosticSeverity.Error)
    {
        Authorities = [new(Standards.Prisma2020, "16a")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        ImmutableArray<FlowAccount> accounts = [.. review.FlowAccounts.Where(account => account is { IsOfUpdate: false, TellsAFlow: true })];
        foreach (FlowStage stage in s_stages)
        {
            FlowNumber? first = null;
            FlowAccount? told = null;
            foreach (FlowAccount account in accounts)
            {
                if (account.Find(stage) is not { } number)
                {
                    continue;
                }

                if (first is not null && told is not null && first.Number != number.Number && (first.Unit == FlowUnit.Studies) == (number.Unit == FlowUnit.Studies))
                {
                    // Where the tellings agree on another number they are of the same search, and one of them is wrong.
                    yield return Report(
                        account.AgreesAnywhereWith(told) ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
                        number.Span,
                        $"{number.Place} gives {number.Name} but {first.Place} gives {first.Name}",
                        new RelatedSpan(first.Span, first.Name));
                    break;
                }

                (first, told) = (first ?? number, told ?? account);
            }
        }
    }
}
