using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Flow.Projects;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Rules.Events;

namespace PrivacyAnalyzers.Testing.Running;

/// <summary>What the engine knows of a test's code, whether a rule objects to it or not.</summary>
internal sealed class EngineProbe
{
    private readonly ILookup<(string Path, int Line), string> labels;
    private readonly ILookup<(string Path, int Line), string> summaries;

    private EngineProbe(IEnumerable<((string, int) At, string Text)> labels, IEnumerable<((string, int) At, string Text)> summaries)
    {
        this.labels = labels.ToLookup(label => label.At, label => label.Text);
        this.summaries = summaries.ToLookup(summary => summary.At, summary => summary.Text);
    }

    /// <summary>Looks at all projects of <paramref name="solution"/>.</summary>
    public static async Task<EngineProbe> StartAsync(Solution solution, CancellationToken cancellationToken)
    {
        var labels = new List<((string, int), string)>();
        var summaries = new List<((string, int), string)>();
        foreach (var project in solution.Projects)
        {
            var compilation = (await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false))!;
            var host = new Host();
            foreach (var tree in compilation.SyntaxTrees)
                foreach (var arrived in host.FindIn(compilation.GetSemanticModel(tree), project.AnalyzerOptions, cancellationToken))
                    labels.AddRange(arrived.Properties[FindingProperties.Categories]!.Split(',').Select(category => (Place(arrived.Location), category)));
            foreach (var (id, summary) in MethodSummaries.Of(compilation, project.AnalyzerOptions.AdditionalFiles, cancellationToken))
                foreach (var place in DocumentationCommentId.GetSymbolsForDeclarationId(id, compilation).SelectMany(symbol => symbol.Locations).Where(place => place.IsInSource))
                    summaries.Add((Place(place), summary));
        }

        return new EngineProbe(labels, summaries);
    }

    /// <summary>The categories of the data that arrives at a sink on a line, counted from zero.</summary>
    public ImmutableArray<string> LabelsAt(string path, int line) => [.. labels[(path, line)].Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The summaries of the methods declared on a line.</summary>
    public ImmutableArray<string> SummariesAt(string path, int line) => [.. summaries[(path, line)]];

    private static (string, int) Place(Location location) => (location.GetLineSpan().Path, location.GetLineSpan().StartLinePosition.Line);

    [DiagnosticAnalyzer(LanguageNames.CSharp)]
    private sealed class Host : PrivacyAnalyzerHost
    {
        public override ImmutableArray<PrivacyRule> Rules { get; } = [new Arrivals()];
    }

    /// <summary>Reports everything that arrives anywhere.</summary>
    private sealed class Arrivals : PrivacyRule
    {
        public override DiagnosticDescriptor Descriptor { get; } = new("PROBE", "Arrived", "Arrived", "Probe", DiagnosticSeverity.Info, isEnabledByDefault: true);

        public override IncidentClass Incident { get; } = new("", "", "");

        public override void Check(PersonalDataReached data, RuleContext context)
        {
            foreach (var place in data.Data.GroupBy(item => item.Location))
                context.Report(new Finding(this, place.Key) { Data = [.. place.Select(item => item.Classification)], Container = data.Method });
        }
    }
}
