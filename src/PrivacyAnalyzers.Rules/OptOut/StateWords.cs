using PrivacyAnalyzers.Recognition;

namespace PrivacyAnalyzers.Rules.OptOut;

/// <summary>How findings tell a fix what a person's own state means.</summary>
internal static class StateWords
{
    /// <summary>How <paramref name="state"/> reads when it allows contact: <c>true</c>, <c>false</c> or <c>null</c>; null when no single value says so.</summary>
    public static string? Allowing(ContactState state) => state switch
    {
        { AllowedValue: true } => "true",
        { AllowedValue: false } => "false",
        { AllowedWhenNull: true } => "null",
        _ => null,
    };
}
