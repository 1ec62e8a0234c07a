using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Workspace.Tests.Analysis;

/// <summary>Reports every class whose name starts with "Secret".</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SecretAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("TST0001", "Secret", "'{0}' is secret", "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSyntaxNodeAction(
            node =>
            {
                var declared = (ClassDeclarationSyntax)node.Node;
                if (declared.Identifier.Text.StartsWith("Secret", StringComparison.Ordinal))
                    node.ReportDiagnostic(Diagnostic.Create(Rule, declared.Identifier.GetLocation(), declared.Identifier.Text));
            },
            SyntaxKind.ClassDeclaration);
    }
}

/// <summary>Fails at every class named "Trap".</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TrappedAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("TST0002", "Never", "Never", "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSymbolAction(
            symbol =>
            {
                if (symbol.Symbol.Name == "Trap")
                    throw new InvalidOperationException("it snapped");
            },
            SymbolKind.NamedType);
    }
}
