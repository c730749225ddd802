namespace ReviewLint.Facts.Extraction;

/// <summary>What a word is a sign of in a telling of the selection; the words stand in <c>rules/lexicons/flow-words.txt</c>.</summary>
[Flags]
internal enum FlowCue
{
    None = 0,
    Identify = 1 << 0,
    Retrieve = 1 << 1,
    Seek = 1 << 2,
    Remove = 1 << 3,
    Reject = 1 << 4,
    Screen = 1 << 5,
    Assess = 1 << 6,
    Include = 1 << 7,
    Leave = 1 << 8,
    Duplicate = 1 << 9,
    Unique = 1 << 10,
    FullText = 1 << 11,
    Titles = 1 << 12,
    Register = 1 << 13,
    Other = 1 << 14,
    Automation = 1 << 15,
    Ongoing = 1 << 16,
    Awaiting = 1 << 17,
    Negation = 1 << 18,
    Unavailable = 1 << 19,
    After = 1 << 20,
    Potential = 1 << 21,
    Pooled = 1 << 22,
    Previous = 1 << 23,
    Auxiliary = 1 << 24,
    Reason = 1 << 25,
    More = 1 << 26,
    Records = 1 << 27,
    Reports = 1 << 28,
    Studies = 1 << 29,
    Update = 1 << 30,

    /// <summary>Verbs that say what was done.</summary>
    Verb = Identify | Retrieve | Seek | Remove | Screen | Assess | Include | Leave,

    /// <summary>Nouns that are counted.</summary>
    Unit = Records | Reports | Studies,
}
