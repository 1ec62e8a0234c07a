namespace PrivacyAnalyzers.Policy;

/// <summary>The names of a policy's messages in the resources.</summary>
internal static class PolicyMessages
{
    public const string NotAMapping = "Policy_NotAMapping";
    public const string ExpectedText = "Policy_ExpectedText";
    public const string ExpectedList = "Policy_ExpectedList";
    public const string ExpectedMapping = "Policy_ExpectedMapping";
    public const string ExpectedFlag = "Policy_ExpectedFlag";
    public const string ExpectedNumber = "Policy_ExpectedNumber";
    public const string ExpectedChoice = "Policy_ExpectedChoice";
    public const string ExpectedLike = "Policy_ExpectedLike";
    public const string UnknownKey = "Policy_UnknownKey";
    public const string UnknownKeySuggest = "Policy_UnknownKeySuggest";
    public const string MissingKey = "Policy_MissingKey";
    public const string MissingOneOf = "Policy_MissingOneOf";
    public const string TooMany = "Policy_TooMany";
    public const string BuiltInCategory = "Policy_BuiltInCategory";
    public const string CategoryCycle = "Policy_CategoryCycle";

    /// <summary>An unknown name of a kind, with or without a suggestion: <c>Policy_UnknownPurpose</c>, <c>Policy_UnknownPurposeSuggest</c>.</summary>
    public static string UnknownName(NameKind kind, bool suggests) => "Policy_Unknown" + kind + (suggests ? "Suggest" : "");
}
