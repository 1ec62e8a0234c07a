using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Flow.Gate;
using PrivacyAnalyzers.Flow.Projects;
using PrivacyAnalyzers.Rules.Events;
using PrivacyAnalyzers.Rules.Scans;

namespace PrivacyAnalyzers.Rules;

/// <summary>
/// Runs a set of rules in the compiler, in editors and in our own hosts. Derive from it, give it the rules, and mark the
/// class with <see cref="DiagnosticAnalyzerAttribute"/>.
/// </summary>
public abstract class PrivacyAnalyzerHost : DiagnosticAnalyzer
{
    private readonly ModelCache _models;
    private readonly PolicyFiles _policies = new();
    private readonly CoarseBodyList _coarse = new();

    /// <summary>Makes an analyzer that has seen nothing yet.</summary>
    protected PrivacyAnalyzerHost() => _models = new(Counters);

    /// <summary>What this analyzer has done so far, in all compilations that it was run on.</summary>
    public EngineCounters Counters { get; } = new();

    /// <summary>
    /// Whether every body is looked at, also those in which no name leads to a sink. It finds the same and takes longer: it is there to prove just that.
    /// </summary>
    public bool LooksAtEveryBody { get; init; }

    /// <summary>The rules to run.</summary>
    public abstract ImmutableArray<PrivacyRule> Rules { get; }

    /// <summary>
    /// The methods at which a budget was hit when they were last analysed, in the order of the code: findings may be missing or too
    /// many there.
    /// </summary>
    public ImmutableArray<CoarseBody> CoarseBodies => _coarse.ToImmutable();

    /// <summary>
    /// The methods, by the ids of their documentation, that were seen to be run by another project than their own: findings that depend on
    /// who calls them (<see cref="FindingProperties.CallersOf"/>) were judged there. A host that looks at all projects leaves them out.
    /// </summary>
    public ImmutableHashSet<string> MethodsJudgedAbove => _models.CallsFromAbove.Methods;

    /// <inheritdoc />
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Rules.Select(rule => rule.Descriptor).ToImmutableArray();

    /// <inheritdoc />
    public sealed override void Initialize(AnalysisContext context)
    {
        if (context is null)
            throw new ArgumentNullException(nameof(context));
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private void Start(CompilationStartAnalysisContext start)
    {
        var (policy, policyText) = _policies.Read(start.Options.AdditionalFiles, start.CancellationToken);
        var model = new PrivacyModel(start.Compilation, policy, _models, BuildSettings.Of(start.Options.AnalyzerConfigOptionsProvider).Root);
        var options = HostOptions.Read(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions);

        // Semantic-model actions, not operation actions: the driver then binds no body for us, and we bind only those that can matter.
        var knowsAnnotations = new Lazy<bool>(() => AnnotationNames.AreKnownTo(start.Compilation));
        var unread = new UnreadSummaries(model);
        start.RegisterSemanticModelAction(context => CheckFile(context, model, unread, options, knowsAnnotations));
        if (policyText is not null)
            start.RegisterAdditionalFileAction(context =>
            {
                if (context.AdditionalFile == policyText)
                    CheckPolicy(context, model, options);
            });
    }

    private void CheckFile(SemanticModelAnalysisContext context, PrivacyModel model, UnreadSummaries unread, HostOptions options, Lazy<bool> knowsAnnotations)
    {
        var findings = new FindingCollector(model.Compilation, model.Policy, options, context.ReportDiagnostic);
        var rules = new RuleContext(model.Compilation, model.Policy, model.Recognizer, findings.Add);
        var events = new EventFactory(model, context.SemanticModel, context.CancellationToken);
        foreach (var declaration in BodiesIn(context.SemanticModel.SyntaxTree, model, context.CancellationToken))
        {
            if (DeclaredMethods.Of(declaration, context.SemanticModel, context.CancellationToken) is not { } method || model.Recognizer.HandlesMadeUpData(method)
                || !(LooksAtEveryBody || model.Gate.Leads(declaration, context.CancellationToken)))
                continue;
            var result = model.Analyze(method, context.CancellationToken);
            _coarse.Note(method, result.IsComplete);
            foreach (var hit in result.Hits)
            {
                if (hit is { AwaitsPurpose: true, Purpose: null } && !events.IsLastToSayWhatFor(hit))
                    continue;
                if (events.DataReached(hit) is { } data)
                    Raise(rule => rule.Check(data, rules), hit.AwaitsPurpose);
                if (events.Sent(hit) is { } message)
                    Raise(rule => rule.Check(message, rules), hit.AwaitsPurpose);
            }
        }

        foreach (var turned in Switches.In(context.SemanticModel, model, context.CancellationToken))
            Raise(rule => rule.Check(turned, rules));
        foreach (var copy in new PersonCopies(context.SemanticModel, model, context.CancellationToken).All())
            Raise(rule => rule.Check(copy, rules));
        foreach (var request in new StopRequests(context.SemanticModel, model, context.CancellationToken).All())
            Raise(rule => rule.Check(request, rules));
        foreach (var answer in new Endpoints(context.SemanticModel, model, context.CancellationToken).All())
            Raise(rule => rule.Check(answer, rules));
        foreach (var found in new LookUps(context.SemanticModel, model, context.CancellationToken).All())
            Raise(rule => rule.Check(found, rules));
        foreach (var kept in new SharedPlaces(context.SemanticModel, model, context.CancellationToken).All())
            Raise(rule => rule.Check(kept, rules));
        foreach (var length in new PasswordLengths(context.SemanticModel, model, context.CancellationToken).All())
            Raise(rule => rule.Check(length, rules));
        if (knowsAnnotations.Value)
            foreach (var name in AnnotationNames.In(context.SemanticModel, context.CancellationToken))
                Raise(rule => rule.Check(name, rules));
        foreach (var suppression in Suppressions.In(context.SemanticModel, context.CancellationToken))
            Raise(rule => rule.Check(suppression, rules));
        foreach (var idle in IdleAnnotations.In(context.SemanticModel, model.Recognizer, context.CancellationToken))
            Raise(rule => rule.Check(idle, rules));
        foreach (var summaries in unread.In(context.SemanticModel.SyntaxTree, context.CancellationToken))
            Raise(rule => rule.Check(summaries, rules));
        findings.Flush();
    }

    private IEnumerable<SyntaxNode> BodiesIn(SyntaxTree tree, PrivacyModel model, CancellationToken cancellation) =>
        LooksAtEveryBody ? BodyDeclarations.In(tree.GetRoot(cancellation)) : model.Gate.Open(tree, cancellation);

    private void CheckPolicy(AdditionalFileAnalysisContext context, PrivacyModel model, HostOptions options)
    {
        var findings = new FindingCollector(model.Compilation, model.Policy, options, context.ReportDiagnostic);
        var rules = new RuleContext(model.Compilation, model.Policy, model.Recognizer, findings.Add);
        new PolicyFileEvents(model, options, context.AdditionalFile, context.CancellationToken).Raise(check => Raise(rule => check(rule, rules)));
        findings.Flush();
    }

    private void Raise(Action<PrivacyRule> check, bool isOnlyPurposeNew = false)
    {
        foreach (var rule in Rules)
            if (!isOnlyPurposeNew || rule.DependsOnPurpose)
                check(rule);
    }
}
