using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.LanguageServer.Tests.Client;

/// <summary>
/// Stands in for the real rules: a call of a method named <c>Leak</c> is a finding, with the shape a real one has.
/// A policy that says <c>off</c> switches it off, and a call of <c>Crash</c> makes it fail.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class LeakAnalyzer : DiagnosticAnalyzer
{
    public const string Id = "LEAK01";

    private static readonly DiagnosticDescriptor Leak = new(
        Id, "A leak", new Localized(), "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: "https://example.com/LEAK01.md");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Leak];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterOperationAction(Analyze, OperationKind.Invocation);
    }

    private static void Analyze(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod.Name == "Crash")
            throw new System.InvalidOperationException("the analyzer fell over");
        if (call.TargetMethod.Name != "Leak" || SwitchedOff(context.Options))
            return;
        var source = call.Arguments.FirstOrDefault()?.Syntax.GetLocation() ?? call.Syntax.GetLocation();
        var properties = ImmutableDictionary<string, string?>.Empty
            .Add(FindingProperties.Path, $"Source|{source.SourceTree!.GetText().ToString(source.SourceSpan)}\nSink|Leak")
            .Add(FindingProperties.Fingerprint, "0123456789abcdef")
            .Add(FindingProperties.Categories, "email,name")
            .Add(FindingProperties.Tier, "2")
            .Add(FindingProperties.Confidence, "high")
            .Add(FindingProperties.IncidentEvent, "漏えい");
        context.ReportDiagnostic(Diagnostic.Create(Leak, call.Syntax.GetLocation(), [source, call.Syntax.GetLocation()], properties));
    }

    private static bool SwitchedOff(AnalyzerOptions options) =>
        options.AdditionalFiles.Any(file => file.Path.EndsWith("privacy.yml", System.StringComparison.Ordinal) && file.GetText()!.ToString().Contains("off"));

    private sealed class Localized : LocalizableString
    {
        protected override string GetText(System.IFormatProvider? formatProvider) =>
            formatProvider is System.Globalization.CultureInfo { TwoLetterISOLanguageName: "ja" } ? "漏れています" : "It leaks";

        protected override int GetHash() => 1;

        protected override bool AreEqual(object? other) => other is Localized;
    }
}

/// <summary>Two ways to repair a leak: take the call out, or seal it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class LeakFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [LeakAnalyzer.Id];

    public override FixAllProvider? GetFixAllProvider() => null;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken))!;
        var call = root.FindNode(context.Span).FirstAncestorOrSelf<InvocationExpressionSyntax>()!;
        Register("Seal it", call.WithExpression(SyntaxFactory.ParseExpression("Seal")));
        Register("Leak nothing", call.WithArgumentList(SyntaxFactory.ParseArgumentList("(\"\")")));

        void Register(string title, SyntaxNode instead) => context.RegisterCodeFix(
            CodeAction.Create(title, _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(call, instead))), equivalenceKey: title),
            context.Diagnostics);
    }
}
