using ReviewLint.Diagnostics;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Selection;

/// <summary>RL4001: the numbers of the selection flow do not add up.</summary>
public sealed class FlowArithmetic : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL4001", "flow-arithmetic", "The numbers of the selection flow do not add up", RuleCategory.Selection, DiagnosticSeverity.Error)
    {
        Authorities = [new(Standards.Prisma2020, "16a"), new(Standards.Mecir, "C41")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        foreach (FlowAccount account in review.FlowAccounts)
        {
            FlowEquation? before = null;
            foreach (FlowEquation equation in account.Equations.Where(equation => !equation.IsBalanced))
            {
                // One wrong number breaks the sum before it and the sum behind it: that is one defect.
                if (before is null || !before.SharesDefectWith(equation))
                {
                    yield return Report(
                        equation.Result.Span,
                        $"{equation.Result.Name} but {equation.Sum} is {equation.Expected}",
                        [.. equation.Operands.SkipLast(1).Select(operand => new RelatedSpan(operand.Span, operand.Name))]);
                }

                before = equation;
            }
        }
    }
}
