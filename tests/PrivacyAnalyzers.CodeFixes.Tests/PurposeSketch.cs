using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.CodeFixes.Tests;

/// <summary>Reports PRV1001 at every read of a member named Email until an annotation somewhere names <paramref name="purpose"/>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class PurposeSketch(string purpose) : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "PRV1001", "t", "m", "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.CompilationEnd);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationAction(compilation =>
        {
            var nodes = compilation.Compilation.SyntaxTrees.SelectMany(tree => tree.GetRoot(compilation.CancellationToken).DescendantNodes()).ToList();
            if (nodes.OfType<AttributeArgumentSyntax>().Any(argument => argument.ToString() == $"\"{purpose}\""))
                return;
            var properties = ImmutableDictionary<string, string?>.Empty.Add(FindingProperties.Purpose, purpose);
            foreach (var read in nodes.OfType<MemberAccessExpressionSyntax>().Where(access => access.Name.Identifier.Text == "Email"))
                compilation.ReportDiagnostic(Diagnostic.Create(Descriptor, read.GetLocation(), [read.GetLocation()], properties));
        });
    }
}
