namespace PrivacyAnalyzers.Policy;

/// <summary>What a name in a policy or an annotation is the name of.</summary>
public enum NameKind
{
    /// <summary>A purpose of use.</summary>
    Purpose,

    /// <summary>A category of data.</summary>
    Category,

    /// <summary>Someone whom data can reach.</summary>
    Recipient,

    /// <summary>A company that holds data.</summary>
    Controller,
}
