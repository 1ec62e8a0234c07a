namespace PrivacyAnalyzers.Rules;

/// <summary>The families of rules, as editors group them.</summary>
internal static class RuleCategories
{
    public const string Purpose = "Privacy.Purpose";
    public const string OptOut = "Privacy.OptOut";
    public const string Disclosure = "Privacy.Disclosure";
    public const string Records = "Privacy.Records";
    public const string HighRisk = "Privacy.HighRisk";
    public const string Policy = "Privacy.Policy";
}
