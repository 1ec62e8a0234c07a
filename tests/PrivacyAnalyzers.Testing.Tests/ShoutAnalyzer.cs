using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Testing.Tests;

/// <summary>Reports names in capitals (TST0001), calls of them with a path (TST0002), and capitals in additional files (TST0003).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ShoutAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Shout = Describe("TST0001", "'{0}' shouts");
    private static readonly DiagnosticDescriptor Call = Describe("TST0002", "'{0}' is called");
    private static readonly DiagnosticDescriptor Text = Describe("TST0003", "The file shouts");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Shout, Call, Text];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSymbolAction(symbol => ReportShout(symbol), SymbolKind.Method, SymbolKind.Property, SymbolKind.Field);
        context.RegisterSyntaxNodeAction(node => ReportCall(node), SyntaxKind.InvocationExpression);
        context.RegisterAdditionalFileAction(file =>
        {
            if (file.AdditionalFile.GetText(file.CancellationToken) is { } text && text.ToString().IndexOf("HEY", System.StringComparison.Ordinal) is >= 0 and var at)
            {
                var span = new TextSpan(at, 3);
                file.ReportDiagnostic(Diagnostic.Create(Text, Location.Create(file.AdditionalFile.Path, span, text.Lines.GetLinePositionSpan(span))));
            }
        });
    }

    private static void ReportShout(SymbolAnalysisContext context)
    {
        if (context.Symbol.Name == "CRASH")
            throw new System.InvalidOperationException("as asked");
        if (!context.Symbol.IsImplicitlyDeclared && IsShout(context.Symbol.Name))
            context.ReportDiagnostic(Diagnostic.Create(Shout, context.Symbol.Locations[0], context.Symbol.Name));
    }

    private static void ReportCall(SyntaxNodeAnalysisContext context)
    {
        var call = (InvocationExpressionSyntax)context.Node;
        if (call.Expression is not IdentifierNameSyntax name || !IsShout(name.Identifier.Text))
            return;

        var method = context.SemanticModel.GetSymbolInfo(call, context.CancellationToken).Symbol;
        var source = method?.Locations.FirstOrDefault() ?? Location.None;
        context.ReportDiagnostic(Diagnostic.Create(Call, name.GetLocation(), [source, call.GetLocation()],
            ImmutableDictionary<string, string?>.Empty.Add(FindingProperties.Path, "Source|method\nSink|call"), name.Identifier.Text));
    }

    private static bool IsShout(string name) => name.Length > 1 && name.All(char.IsUpper);

    private static DiagnosticDescriptor Describe(string id, string message) =>
        new(id, id, message, "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true);
}
