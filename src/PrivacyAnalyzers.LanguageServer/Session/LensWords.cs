using System.Globalization;
using System.Linq;
using PrivacyAnalyzers.LanguageServer.Resources;
using PrivacyAnalyzers.Vocabulary;
using PrivacyAnalyzers.Workspace;
using Lsp = PrivacyAnalyzers.LanguageServer.Protocol;

namespace PrivacyAnalyzers.LanguageServer.Session;

/// <summary>Puts code lenses into the protocol's words. Their commands are the editor extension's; one without a name only shows its title.</summary>
internal static class LensWords
{
    private const string ShowFlows = "privacyAnalyzers.showFlows";
    private const string ShowPurpose = "privacyAnalyzers.showPurpose";

    public static Lsp.CodeLens Translate(CodeLens lens, OpenDocument open, Snapshot snapshot, CultureInfo culture) =>
        new(Positions.ToRange(open.Text, lens.Span), lens.Purpose is null ? OfFlows(lens, open, culture) : OfPurpose(lens, snapshot, culture));

    private static Lsp.Command OfFlows(CodeLens lens, OpenDocument open, CultureInfo culture)
    {
        var ends = lens.Flows.Select(flow => $"{DataCategories.Title(flow.Category, culture)} → {flow.Recipient}").Distinct().ToList();
        var title = ends.Count == 1 ? ends[0] : Strings.Format("Lens_Flows", culture, lens.Flows.Length, ends[0]);
        return new(title, ShowFlows, new(open.Uri, Flows: [.. lens.Flows.Select(flow => new Lsp.FlowItem(FlowWords.Describe(flow, culture), FindingTranslator.LocationOf(flow.Location)))]));
    }

    private static Lsp.Command OfPurpose(CodeLens lens, Snapshot snapshot, CultureInfo culture)
    {
        var purpose = lens.Purpose!;
        var title = Strings.Format(purpose.Confidence == Confidence.Declared ? "Lens_Purpose_Declared" : "Lens_Purpose_Guessed", culture, purpose.Purpose.Path);
        return lens.Declaration is { } declared
            ? new(title, ShowPurpose, new(snapshot.AddressOf(declared.Path).Uri, Positions.ToRange(declared.Span)))
            : new(title, "");
    }
}
