namespace ReviewLint.Diagnostics;

/// <summary>An item of a standard that a rule serves.</summary>
/// <param name="Standard">The standard, for example <see cref="Standards.Prisma2020"/>.</param>
/// <param name="Item">The number of the item as the standard prints it, for example "16a" or "C37".</param>
public sealed record Authority(string Standard, string Item)
{
    /// <summary>The standard and its item.</summary>
    public override string ToString() => $"{Standard} {Item}";
}
