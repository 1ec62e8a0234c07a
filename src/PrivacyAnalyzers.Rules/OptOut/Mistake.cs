namespace PrivacyAnalyzers.Rules.OptOut;

/// <summary>Why a promotional message can reach somebody who declined.</summary>
internal enum Mistake
{
    /// <summary>Nothing in sight asks.</summary>
    NothingChecks,

    /// <summary>The query that picks the recipients does not look at their state.</summary>
    QueryForgets,

    /// <summary>Something asks, and the message goes out all the same.</summary>
    CheckFails,
}
