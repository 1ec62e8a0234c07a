using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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
    private readonly ConditionalWeakTable<Compilation, StrongBox<bool>> _knowsAnnotations = new();
    private readonly ConditionalWeakTable<Compilation, UnreadSummaries> _unread = new();

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

    /// <summary>
    /// The findings in one file of a compilation, without the compiler's driver and its own work: severities and suppressions of the
    /// code are left for <see cref="CompilationWithAnalyzers.GetEffectiveDiagnostics(IEnumerable{Diagnostic}, Compilation)"/>. For hosts in which somebody types: when nothing but
    /// bodies was edited since a compilation that was looked at before, and that the host still holds, only what changed is looked at.
    /// </summary>
    /// <param name="semantics">The file, in its compilation.</param>
    /// <param name="options">The project's additional files and configuration.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public ImmutableArray<Diagnostic> FindIn(SemanticModel semantics, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        if (semantics is null)
            throw new ArgumentNullException(nameof(semantics));
        if (options is null)
            throw new ArgumentNullException(nameof(options));
        if (semantics.Compilation is not CSharpCompilation compilation)
            return ImmutableArray<Diagnostic>.Empty;
        var (model, _, settings) = Prepare(compilation, options, cancellationToken);
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        CheckFile(semantics, model, settings, found.Add, cancellationToken);
        return found.ToImmutable();
    }

    /// <summary>
    /// Tells of a compilation that is about to be analysed, and to which others refer. The compiler's driver works on a copy, whose symbols are not
    /// those that the others see; once this was called, what is found out serves both.
    /// </summary>
    /// <param name="compilation">The compilation that the driver will be made for.</param>
    /// <param name="options">The project's additional files and configuration, as the driver will have them.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public void Share(Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        if (options is null)
            throw new ArgumentNullException(nameof(options));
        if (compilation is CSharpCompilation shared)
            Prepare(shared, options, cancellationToken);
    }

    private void Start(CompilationStartAnalysisContext start)
    {
        if (start.Compilation is not CSharpCompilation compilation)
            return;
        var (model, policyText, options) = Prepare(compilation, start.Options, start.CancellationToken);

        // Semantic-model actions, not operation actions: the driver then binds no body for us, and we bind only those that can matter.
        start.RegisterSemanticModelAction(context => CheckFile(context.SemanticModel, model, options, context.ReportDiagnostic, context.CancellationToken));
        if (policyText is not null)
            start.RegisterAdditionalFileAction(context =>
            {
                if (context.AdditionalFile == policyText)
                    CheckPolicy(context, model, options);
            });
    }

    private (PrivacyModel Model, AdditionalText? PolicyText, HostOptions Options) Prepare(CSharpCompilation compilation, AnalyzerOptions options, CancellationToken cancellation)
    {
        var (policy, policyText) = _policies.Read(options.AdditionalFiles, cancellation);
        var model = _models.Of(compilation, policy, BuildSettings.Of(options.AnalyzerConfigOptionsProvider).Root, cancellation);
        return (model, policyText, HostOptions.Read(options.AnalyzerConfigOptionsProvider.GlobalOptions));
    }

    private void CheckFile(SemanticModel semantics, PrivacyModel model, HostOptions options, Action<Diagnostic> report, CancellationToken cancellation)
    {
        var findings = new FindingCollector(semantics.Compilation, model.Policy, options, report);
        CheckBodies(semantics.SyntaxTree, model, new RuleContext(model.Compilation, model.Policy, model.Recognizer, finding => findings.Add(finding.At(place => model.Now(place, cancellation)))), cancellation);

        // What stands in a file besides is bound with the symbols of the file itself, which may be newer than those of the model.
        if (model.Compilation.ContainsSyntaxTree(semantics.SyntaxTree))
            CheckRest(model.Bodies.ModelOf(semantics.SyntaxTree.GetRoot(cancellation)), model, KnowsAnnotations(model.Compilation), findings, cancellation);
        else
            CheckRest(semantics, _models.Apart(semantics.Compilation, model.Policy), KnowsAnnotations(model.Compilation), findings, cancellation);
        findings.Flush();
    }

    private void CheckBodies(SyntaxTree tree, PrivacyModel model, RuleContext rules, CancellationToken cancellation)
    {
        foreach (var summaries in _unread.GetValue(model.Compilation, _ => new(model)).All(cancellation).Where(found => model.Now(found.Location, cancellation).SourceTree == tree))
            Raise(rule => rule.Check(summaries, rules));
        var events = new EventFactory(model, cancellation);
        foreach (var declaration in BodiesIn(tree, model, cancellation).Select(body => model.Edits.Start(body, cancellation)))
        {
            if (DeclaredMethods.Of(declaration, model.Bodies.ModelOf(declaration), cancellation) is not { } method || model.Recognizer.HandlesMadeUpData(method)
                || !(LooksAtEveryBody || model.Gate.Leads(declaration, cancellation)))
                continue;
            var result = model.Analyze(method, cancellation);
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
    }

    private void CheckRest(SemanticModel semantics, PrivacyModel model, bool knowsAnnotations, FindingCollector findings, CancellationToken cancellation)
    {
        var rules = new RuleContext(model.Compilation, model.Policy, model.Recognizer, findings.Add);
        foreach (var turned in new Switches(semantics, model, cancellation).All())
            Raise(rule => rule.Check(turned, rules));
        foreach (var copy in new PersonCopies(semantics, model, cancellation).All())
            Raise(rule => rule.Check(copy, rules));
        foreach (var request in new StopRequests(semantics, model, cancellation).All())
            Raise(rule => rule.Check(request, rules));
        foreach (var answer in new Endpoints(semantics, model, cancellation).All())
            Raise(rule => rule.Check(answer, rules));
        foreach (var found in new LookUps(semantics, model, cancellation).All())
            Raise(rule => rule.Check(found, rules));
        foreach (var kept in new SharedPlaces(semantics, model, cancellation).All())
            Raise(rule => rule.Check(kept, rules));
        foreach (var length in new PasswordLengths(semantics, model, cancellation).All())
            Raise(rule => rule.Check(length, rules));
        foreach (var written in new WrittenPeople(semantics, model, cancellation).All())
            Raise(rule => rule.Check(written, rules));
        if (knowsAnnotations)
            foreach (var name in AnnotationNames.In(semantics, cancellation))
                Raise(rule => rule.Check(name, rules));
        foreach (var suppression in Suppressions.In(semantics, cancellation))
            Raise(rule => rule.Check(suppression, rules));
        foreach (var idle in IdleAnnotations.In(semantics, model.Recognizer, cancellation))
            Raise(rule => rule.Check(idle, rules));
    }

    private bool KnowsAnnotations(Compilation compilation) => _knowsAnnotations.GetValue(compilation, key => new(AnnotationNames.AreKnownTo(key))).Value;

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
