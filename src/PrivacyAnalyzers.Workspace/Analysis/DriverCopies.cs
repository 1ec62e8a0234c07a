using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Workspace;

/// <summary>
/// The copies of compilations on which the compiler's driver works, for those that refer to them: the symbols of a copy are its own, and so is what was
/// bound and found out. Projects have to be looked at before those above them.
/// </summary>
internal sealed class DriverCopies
{
    private readonly ConcurrentDictionary<Compilation, Compilation> _copies = new();

    /// <summary>What to look at instead of <paramref name="compilation"/>: the same, referring to the copies of what was looked at before.</summary>
    public Compilation Above(Compilation compilation)
    {
        foreach (var reference in compilation.References.OfType<CompilationReference>().ToList())
            if (_copies.TryGetValue(reference.Compilation, out var copy))
                compilation = compilation.ReplaceReference(reference, copy.ToMetadataReference(reference.Properties.Aliases, reference.Properties.EmbedInteropTypes));
        return compilation;
    }

    /// <summary>An analyzer to run beside the others in the driver that is made for <paramref name="compilation"/>: it notes the copy.</summary>
    public DiagnosticAnalyzer WitnessOf(Compilation compilation) => new Witness(copy => _copies[compilation] = copy);

#pragma warning disable RS1001, RS2008 // It is made by hand, for one run, and reports nothing.
    private sealed class Witness(Action<Compilation> note) : DiagnosticAnalyzer
    {
        // A driver runs no analyzer that could not report anything.
        private static readonly DiagnosticDescriptor Nothing = new("PRV0000", "", "", "", DiagnosticSeverity.Hidden, isEnabledByDefault: true);
#pragma warning restore RS1001, RS2008

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Nothing];

        public override void Initialize(AnalysisContext context)
        {
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.EnableConcurrentExecution();
            context.RegisterCompilationAction(end => note(end.Compilation));
        }
    }
}
