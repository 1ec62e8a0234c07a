using System.Globalization;
using System.Linq;
using PrivacyAnalyzers.LanguageServer.Resources;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Vocabulary;
using static PrivacyAnalyzers.LanguageServer.Session.Markdown;

namespace PrivacyAnalyzers.LanguageServer.Session;

/// <summary>Tells what a name stands for: its title, and what it asks for.</summary>
internal static class NameText
{
    public static void Write(Markdown markdown, NamePlace place, CultureInfo culture)
    {
        var policy = place.Policy?.Policy ?? PrivacyPolicy.Empty;
        var kind = Strings.Get("Name_" + place.Kind, culture);
        switch (place.Kind)
        {
            case NameKind.Purpose:
                var purpose = policy.FindPurpose(new Purpose(place.Name));
                Head(purpose?.Title);
                if (purpose is null)
                    break;
                if (!purpose.Purpose.Path.Equals(place.Name, System.StringComparison.OrdinalIgnoreCase))
                    markdown.Paragraph(Strings.Format("Name_Within", culture, Code(purpose.Purpose.Path)));
                markdown.Paragraph(Strings.Get("Purpose_" + purpose.Requires, culture));
                if (purpose.IsPromotional)
                    markdown.Paragraph(Strings.Get("Purpose_Promotional", culture));
                return;
            case NameKind.Category:
                var category = DataCategories.GetOrCreate(place.Name);
                markdown.Paragraph($"**{Code(place.Name)}**: {kind} {Escape(DataCategories.Title(category, culture))}");
                markdown.Paragraph(Strings.Format("Name_Tier", culture, category.Tier));
                return;
            case NameKind.Controller:
                Head(policy.Controllers.FirstOrDefault(one => IsNamed(one.Name))?.Title);
                break;
            default:
                var recipient = policy.Recipients.FirstOrDefault(one => IsNamed(one.Name));
                Head(recipient?.Title);
                if (recipient is not null)
                    markdown.Paragraph(Strings.Get("Recipient_" + recipient.Kind, culture) + (recipient.Country is { } country ? $" ({Escape(country)})" : ""));
                break;
        }

        if (!policy.Names.Known(place.Kind).Any(IsNamed))
            markdown.Paragraph(Strings.Get("Name_Undeclared", culture));

        void Head(LocalizedText? title) => markdown.Paragraph($"**{Code(place.Name)}**: {kind}" + (title is null ? "" : " " + Escape(title.Get(culture))));

        bool IsNamed(string name) => name.Equals(place.Name, System.StringComparison.OrdinalIgnoreCase);
    }
}
