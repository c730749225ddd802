namespace ReviewLint.Reporting;

/// <summary>Whom a SARIF log is written for.</summary>
public enum SarifProfile
{
    /// <summary>Any reader: every finding, suppressed ones included, in the order of the drafts.</summary>
    Full,

    /// <summary>
    /// GitHub code scanning, which tells findings apart by rule and line and shows the first 5,000: one result per rule and line, the
    /// loudest first, without suppressed ones.
    /// </summary>
    GitHub,
}
