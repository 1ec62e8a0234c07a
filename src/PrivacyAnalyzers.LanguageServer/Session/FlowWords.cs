using System.Globalization;
using PrivacyAnalyzers.LanguageServer.Resources;
using PrivacyAnalyzers.Vocabulary;
using PrivacyAnalyzers.Workspace;

namespace PrivacyAnalyzers.LanguageServer.Session;

/// <summary>Says a flow of personal data in words.</summary>
internal static class FlowWords
{
    /// <summary>What goes where, and what for: <c>customer.Email (e-mail address) → SendGrid, for newsletter</c>.</summary>
    public static string Describe(DataFlow flow, CultureInfo culture)
    {
        var (data, recipient) = (DataCategories.Title(flow.Category, culture), flow.Recipient);
        return flow.Purpose is { } purpose
            ? Strings.Format("Flow_For", culture, flow.Source, data, recipient, purpose.Path)
            : Strings.Format("Flow", culture, flow.Source, data, recipient);
    }
}
