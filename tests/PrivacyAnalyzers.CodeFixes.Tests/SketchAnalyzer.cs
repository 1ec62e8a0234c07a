using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.CodeFixes.Tests;

/// <summary>
/// Reports a rule's id, with the properties a fix reads, at the nodes that a test chooses: for shapes of code in which a fix must do
/// right whether or not today's engine finds something there.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class SketchAnalyzer(string id, Func<SyntaxNode, bool> isFinding, params (string Key, string Value)[] properties) : DiagnosticAnalyzer
{
    private readonly DiagnosticDescriptor descriptor = new(id, id, id, "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [descriptor];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSyntaxTreeAction(tree => Report(tree));
    }

    private void Report(SyntaxTreeAnalysisContext context)
    {
        var values = properties.ToImmutableDictionary(property => property.Key, property => (string?)property.Value);
        foreach (var node in context.Tree.GetRoot(context.CancellationToken).DescendantNodes().Where(isFinding))
            context.ReportDiagnostic(Diagnostic.Create(descriptor, node.GetLocation(), values));
    }
}
