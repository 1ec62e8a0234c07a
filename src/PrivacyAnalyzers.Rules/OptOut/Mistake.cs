namespace PrivacyAnalyzers.Rules.OptOut;

/// <summary>Why a promotional message can reach somebody who declined.</summary>
internal enum Mistake
{
    /// <summary>Nothing in sight asks.</summary>
    NothingChecks,

    /// <summary>The query that picks the recipients does not look at their state.</summary>
    QueryForgets,

    /// <summary>The recipients come from a copy, and nothing asks the place that knows.</summary>
    FromCopy,

    /// <summary>Something asks, and the message goes out all the same.</summary>
    CheckFails,

    /// <summary>The code switches the check off.</summary>
    Bypassed,
}
