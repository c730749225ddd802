using ReviewLint.Facts;
using ReviewLint.Reporting;
using ReviewLint.Text;

namespace ReviewLint.Tests.Reporting;

public sealed class AccountTests
{
    private const string Draft = """
        # Naps for night nurses

        ## Abstract

        ### Main results

        The searches found 1,204 records; after removing 310 duplicates, we screened 894 records.

        We included five trials with 900 participants. Pain was lower (RR 0.85, 95% CI 0.75 to 0.96, P = 0.01; low-certainty evidence). Weight fell by 0.5 kg (95% CI 0.3 to 0.7). Falls occurred in 12/48 (25%).

        ## Plain language summary

        ### What did we find?

        We found five trials. This was so (P = 0.4).

        """;

    private static readonly string[] s_accounts =
    [
        "estimates 2 1 1", "percentages 1 1 0", "P values 2 1 1", "certainty statements 1 1 0", "totals 3 2 1", "flow numbers 3 3 0",
    ];

    [Fact]
    public void Numbers_are_found_and_checked_or_not_assessed() => Assert.Equal(s_accounts, Account.Of(Read()).Select(Describe));

    [Fact]
    public void Accounts_of_drafts_add_up() =>
        Assert.Equal("estimates 4 2 2", Describe(Account.Sum([Read(), Read()])[0]));

    private static string Describe(Account account) => $"{account.Name} {account.Found} {account.Checked} {account.NotAssessed}";

    private static Review Read() => Linter.Understand(new SourceText("draft.md", Draft), new LintOptions { Today = new DateOnly(2026, 1, 1) });
}
