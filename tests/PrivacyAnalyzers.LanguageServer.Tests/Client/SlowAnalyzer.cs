using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.LanguageServer.Tests.Client;

/// <summary>Works until it is cancelled.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class SlowAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Never = new("SLOW01", "Never", "Never", "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    private readonly TaskCompletionSource _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Begun => _begun.Task;

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Never];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSemanticModelAction(model =>
        {
            _begun.TrySetResult();
            model.CancellationToken.WaitHandle.WaitOne();
            model.CancellationToken.ThrowIfCancellationRequested();
        });
    }
}
