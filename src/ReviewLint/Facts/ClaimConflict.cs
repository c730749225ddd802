namespace ReviewLint.Facts;

/// <summary>Two claims about the same outcome that do not fit together.</summary>
/// <param name="Claim">The one that concludes or retells.</param>
/// <param name="Reference">The result that it rests on.</param>
/// <param name="Kind">In what they differ.</param>
/// <param name="IsTight">Whether outcome, intervention and comparison are named alike and there is no other result that could be meant.</param>
public sealed record ClaimConflict(OutcomeClaim Claim, OutcomeClaim Reference, ClaimConflictKind Kind, bool IsTight);
