using ReviewLint.Text;

namespace ReviewLint;

/// <summary>Gets the parts of the linter ready on a second core while the first still reads the draft.</summary>
/// <remarks>Most of the run over one long draft is the loading of lexicons, schemas and code on first use; nothing of what is linted here is kept.</remarks>
public static class WarmUp
{
    // A little of everything that facts are taken from.
    private const string Sample = """
        # Naps for tired nurses

        ## Abstract

        ### Objectives

        To assess the effects of naps in nurses.

        ### Search methods

        We searched CENTRAL, MEDLINE and Embase (1946 to May 2023) on 3 May 2023 without limits of language, and checked reference lists.

        ### Selection criteria

        We included randomised controlled trials that compared naps with no naps in adults and reported pain as an outcome. We excluded abstracts.

        ### Main results

        We included three trials with 1,240 participants. There was no difference in pain (RR 0.85, 95% CI 0.71 to 1.02). No studies were found.
        The searches found 1,204 records; we screened 894, excluded 800 and assessed 94 full texts. Naps may reduce falls (MD 0.12, 95% CI
        -0.29 to 0.05, P = 0.4; I2 = 20%; 3 studies, 512 participants; low-certainty evidence), a difference that was not statistically significant.
        Falls occurred in 12/48 (25%), that is from 300 per 1000 to 250 per 1000; t(46) = 0.55, p = .58.

        ### Authors' conclusions

        Naps may reduce pain and are not effective for sleep. Nurses should use naps. Further research is needed [date].

        ## Plain language summary

        ### What did we find?

        We found three studies. Naps probably reduce falls (moderate-certainty evidence, risk of bias). The evidence is up to date to May 2023. The review is registered (CRD42023123456).
        """;

    /// <summary>Lints a few lines; safe beside other linting, and of no effect but speed.</summary>
    public static void Run() => Linter.Lint(new SourceText("draft.md", Sample), new LintOptions { Today = new DateOnly(2024, 1, 1) });
}
