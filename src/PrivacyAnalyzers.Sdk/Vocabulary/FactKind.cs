namespace PrivacyAnalyzers.Vocabulary;

/// <summary>What a check in code can establish about a person.</summary>
public enum FactKind
{
    /// <summary>The person has not asked to stop receiving messages (配信停止), or has asked for them.</summary>
    OptOut,

    /// <summary>The person agreed to a purpose or to a transfer (同意).</summary>
    Consent,

    /// <summary>The one who asks is who they say they are (本人確認).</summary>
    Identity,

    /// <summary>The person is still a member: not withdrawn, deleted or cancelled (退会).</summary>
    Membership,

    /// <summary>The account is a person's, and not one that the program made for itself (システムアカウント).</summary>
    RealPerson,
}
