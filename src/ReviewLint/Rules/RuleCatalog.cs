using System.Collections.Immutable;
using ReviewLint.Rules.Eligibility;
using ReviewLint.Rules.Protocol;

namespace ReviewLint.Rules;

/// <summary>All rules, in the order of their ids; a test proves the list complete.</summary>
public static class RuleCatalog
{
    /// <summary>One instance of every rule.</summary>
    public static ImmutableArray<Rule> Rules { get; } =
    [
        new EligibilityElementMissing(),
        new PublicationStatusExcluded(),
        new OutcomeAsEligibility(),
        new ResultDesignScopeMismatch(),
        new RegistrationMissing(),
        new RegistrationIdMalformed(),
    ];
}
