using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.LanguageServer.Resources;
using PrivacyAnalyzers.Rules;
using static PrivacyAnalyzers.LanguageServer.Session.Markdown;

namespace PrivacyAnalyzers.LanguageServer.Session;

/// <summary>Tells more of a finding than its message: the incident it would become, and what to do when the code has already shipped.</summary>
internal static class FindingText
{
    private const string Pages = "https://github.com/privacyanalyzers/privacyanalyzers/blob/main/docs/rules/";

    public static void Write(Markdown markdown, Diagnostic finding, CultureInfo culture)
    {
        var descriptor = finding.Descriptor;
        markdown.Paragraph($"**{Escape(descriptor.Title.ToString(culture))}** ([{descriptor.Id}]({descriptor.HelpLinkUri}))");
        if (descriptor.Description.ToString(culture) is { Length: > 0 } description)
            markdown.Paragraph(Escape(description));
        foreach (var (text, key) in new[] { ("Finding_CollectedFor", FindingProperties.CollectedFor), ("Finding_Purpose", FindingProperties.Purpose) })
            if (finding.Properties.GetValueOrDefault(key) is { Length: > 0 } purposes)
                markdown.Paragraph(Strings.Format(text, culture, string.Join(", ", purposes.Split(',').Select(purpose => Code(purpose.Trim())))));
        if (PrivacyRules.All.FirstOrDefault(rule => rule.Descriptor.Id == finding.Id)?.Incident is not { Event.Length: > 0 } incident)
            return;
        markdown.Paragraph(Strings.Get("Hover_Incident", culture));
        foreach (var (name, words) in new[] { ("Event", incident.Event), ("Kind", incident.Kind), ("Cause", incident.Cause), ("Case", incident.Case) })
            if (words.Length > 0)
                markdown.Item(Strings.Format("Hover_Incident_" + name, culture, Escape(words)));
        var page = Pages + (culture.TwoLetterISOLanguageName == "ja" ? "ja/" : "") + "already-shipped.md";
        markdown.Paragraph(Strings.Format("Hover_Shipped", culture, page));
    }
}
