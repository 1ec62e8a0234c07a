namespace PrivacyAnalyzers.Vocabulary;

/// <summary>The tree of well-known data categories.</summary>
public static class DataCategories
{
    /// <summary>An e-mail address.</summary>
    public static DataCategory Email { get; } = new("email", null, 3, DataTraits.None);
}
