using ReviewLint.Facts;

namespace ReviewLint.Checklists;

/// <summary>What a draft answers to an item.</summary>
/// <param name="Item">The item.</param>
/// <param name="Status">Whether it is reported.</param>
/// <param name="Evidence">The words that answer it, or <see langword="null"/>.</param>
/// <param name="Note">Why the answer is no plain one: what was not found, or why the item is not asked; empty otherwise.</param>
public sealed record ItemAnswer(ChecklistItem Item, ItemStatus Status, ItemEvidence? Evidence, string Note);
