using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Sdk.Tests.Flow;

/// <summary>What the compiler has bound to compile it is not bound again for us.</summary>
public sealed class BorrowedModelsTests
{
    private static readonly CSharpCompilation Program = CSharpCompilation.Create(
        "Program",
        Enumerable.Range(0, 8).Select(number => CSharpSyntaxTree.ParseText($"class C{number} {{ void M() => System.Console.WriteLine({number}); }}", path: $"C{number}.cs")),
        [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)]);

    [Fact]
    public async Task Driver_and_engine_ask_the_same_models_until_all_is_done()
    {
        var watch = new Watch();

        await Program.WithAnalyzers([new FlowProbe(), watch]).GetAllDiagnosticsAsync();

        Assert.Equal(8, watch.AreSame.Count);
        Assert.All(watch.AreSame, Assert.True);
        Assert.False(watch.AreSameAfterwards());
    }

    /// <summary>Compares the model that the driver shows of each file with the one that the engine asks.</summary>
#pragma warning disable RS1001, RS2008 // It is made by hand, and nothing of it is released.
    private sealed class Watch : DiagnosticAnalyzer
    {
        private static readonly DiagnosticDescriptor Nothing = new("NONE", "Nothing", "Nothing", "Test", DiagnosticSeverity.Hidden, isEnabledByDefault: true);
#pragma warning restore RS1001, RS2008

        public ConcurrentBag<bool> AreSame { get; } = [];

        public Func<bool> AreSameAfterwards { get; private set; } = () => throw new InvalidOperationException("Nothing was looked at.");

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Nothing];

        public override void Initialize(AnalysisContext context)
        {
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.EnableConcurrentExecution();
            context.RegisterSemanticModelAction(file =>
            {
                var shown = file.SemanticModel;
                AreSame.Add(IsAsked(shown));
                AreSameAfterwards = () => IsAsked(shown);
            });
        }

        private static bool IsAsked(SemanticModel shown)
        {
            var engine = RuleEngine.For(shown.Compilation, new RuleEngine(), isPack: true);
            var model = engine.Models.Start((CSharpCompilation)shown.Compilation, engine.Policies.Read([], default));
            return ReferenceEquals(shown, model.Bodies.ModelOf(shown.SyntaxTree.GetRoot()));
        }
    }
}
