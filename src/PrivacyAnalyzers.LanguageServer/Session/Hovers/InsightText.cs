using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.LanguageServer.Resources;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Recognition;
using PrivacyAnalyzers.Vocabulary;
using PrivacyAnalyzers.Workspace;
using static PrivacyAnalyzers.LanguageServer.Session.Markdown;

namespace PrivacyAnalyzers.LanguageServer.Session;

/// <summary>Tells what a name in code means: what the data is and why that is thought, why it was collected, where it goes, why the code runs.</summary>
internal static class InsightText
{
    /// <summary>How many places are listed; the data map shows them all.</summary>
    private const int Most = 8;

    public static void Write(Markdown markdown, SymbolInsight insight, KnownFlows flows, CultureInfo culture)
    {
        var name = Code(insight.Symbol.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat));
        if (insight.Data is { Data: { } data } explained)
        {
            markdown.Paragraph($"**{name}**: {Escape(DataWords.Describe(data, culture))}");
            foreach (var reason in explained.Reasons)
                markdown.Item(Escape(reason.ToString(null, culture)));
        }
        else if (!insight.Members.IsEmpty)
        {
            markdown.Paragraph(Strings.Format("Hover_Person", culture, name));
            foreach (var (member, held) in insight.Members)
                markdown.Item($"{Code(member.Name)}: {Escape(DataWords.Titles(held, culture))}{For(held, insight.Policy, culture)}");
        }

        if (insight.Purpose is { } purpose)
            WritePurpose(markdown, purpose, insight, culture);
        if (insight.Controller is { } controller && insight.Data?.Data is null)
            markdown.Paragraph(Strings.Format("Hover_Controller", culture, Escape(controller)));
        if (insight.Data?.Data is not null || !insight.Members.IsEmpty)
            WriteFlows(markdown, Leaving(insight, flows), culture);
    }

    private static string For(DataClassification data, PrivacyPolicy policy, CultureInfo culture) =>
        data.CollectedFor.IsEmpty ? "" : " " + Strings.Format("Hover_CollectedFor", culture, string.Join(", ", data.CollectedFor.Select(purpose => Titled(purpose, policy, culture))));

    private static string Titled(Purpose purpose, PrivacyPolicy policy, CultureInfo culture) =>
        policy.FindPurpose(purpose) is { Title: { } title } declared && declared.Purpose.Equals(purpose) ? $"{Code(purpose.Path)} ({Escape(title.Get(culture))})" : Code(purpose.Path);

    private static void WritePurpose(Markdown markdown, PurposeGuess purpose, SymbolInsight insight, CultureInfo culture)
    {
        var text = purpose.Confidence == Confidence.Declared ? "Hover_Purpose_Declared" : "Hover_Purpose_Guessed";
        markdown.Paragraph(Strings.Format(text, culture, Titled(purpose.Purpose, insight.Policy, culture), Escape(purpose.Reason)));
    }

    private static IReadOnlyList<DataFlow> Leaving(SymbolInsight insight, KnownFlows flows) =>
        [.. insight.Members.Select(member => member.Member).Prepend(insight.Symbol)
            .Select(symbol => symbol.OriginalDefinition.GetDocumentationCommentId()).OfType<string>()
            .SelectMany(flows.From)];

    private static void WriteFlows(Markdown markdown, IReadOnlyList<DataFlow> leaving, CultureInfo culture)
    {
        if (leaving.Count == 0)
        {
            markdown.Paragraph(Strings.Get("Hover_GoesNowhere", culture));
            return;
        }

        markdown.Paragraph(Strings.Format("Hover_GoesTo", culture, leaving.Count));
        foreach (var flow in leaving.Take(Most))
            markdown.Item($"{Escape(FlowWords.Describe(flow, culture))} [{Escape(Path.GetFileName(Place(flow).Path))}:{Place(flow).StartLinePosition.Line + 1}]({DocumentUri.FromPath(Place(flow).Path)}#L{Place(flow).StartLinePosition.Line + 1})");
        if (leaving.Count > Most)
            markdown.Item("…");
    }

    private static FileLinePositionSpan Place(DataFlow flow) => flow.Location.GetLineSpan();
}
