using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Flow.Gate;
using PrivacyAnalyzers.Flow.Projects;
using PrivacyAnalyzers.Recognition;
using PrivacyAnalyzers.Rules.Events;
using PrivacyAnalyzers.Rules.Scans;

namespace PrivacyAnalyzers.Rules;

/// <summary>
/// Runs a set of rules in the compiler, in editors and in our own hosts. Derive from it, give it the rules, and mark the
/// class with <see cref="DiagnosticAnalyzerAttribute"/>.
/// </summary>
public abstract class PrivacyAnalyzerHost : DiagnosticAnalyzer
{
    private readonly RuleEngine _own = new();
    private readonly Lazy<EventSubscriptions> _events;
    private readonly Lazy<ImmutableHashSet<string>> _ids;
    private RuleEngine? _joined;
    private long _worked;

    /// <summary>Makes an analyzer that has seen nothing yet.</summary>
    protected PrivacyAnalyzerHost()
    {
        _events = new(() => new EventSubscriptions(Rules));
        _ids = new(() => SupportedDiagnostics.Select(descriptor => descriptor.Id).ToImmutableHashSet(StringComparer.Ordinal));
    }

    /// <summary>What this analyzer has done so far, in all compilations that it was run on. What it shares with others is counted where it was done.</summary>
    public EngineCounters Counters => _own.Counters;

    /// <summary>
    /// Whether every body is looked at, also those in which no name leads to a sink. It finds the same and takes longer: it is there to prove just that.
    /// </summary>
    public bool LooksAtEveryBody { get; init; }

    /// <summary>Names of what stands in one place of a program and is read there for all of it: where it is said or no longer said, any finding may differ.</summary>
    public static ImmutableHashSet<string> NamesForAllCode { get; } = BaseAddresses.Names.Add(GlobalFilters.MethodName)
        .AddRange(EndpointGuards.Mappings).AddRange(HttpFunctions.Levels).AddRange(Lexicon.Default.Identity.Everywhere).AddRange(Lexicon.Default.Identity.Somewhere).ToImmutableHashSet();

    /// <summary>A clock of the host's, in ticks of its own, by which it is counted how long the rules work; null where nobody asks. Nothing else depends on it.</summary>
    public Func<long>? Clock { get; init; }

    /// <summary>How long the rules have worked so far, on all threads together, by <see cref="Clock"/>.</summary>
    public long Worked => Interlocked.Read(ref _worked);

    /// <summary>The rules to run.</summary>
    public abstract ImmutableArray<PrivacyRule> Rules { get; }

    /// <summary>
    /// The methods at which a budget was hit when they were last analysed, in the order of the code: findings may be missing or too
    /// many there.
    /// </summary>
    public ImmutableArray<CoarseBody> CoarseBodies => _own.CoarseBodies.ToImmutable();

    /// <summary>
    /// The methods, by the ids of their documentation, that were seen to be run by another project than their own: findings that depend on
    /// who calls them (<see cref="FindingProperties.CallersOf"/>) were judged there. A host that looks at all projects leaves them out.
    /// </summary>
    public ImmutableHashSet<string> MethodsJudgedAbove => _own.Models.CallsFromAbove.Methods;

    /// <inheritdoc />
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Rules.Select(rule => rule.Descriptor).Concat(OwnDescriptors).ToImmutableArray();

    /// <summary>What the analyzer itself may report, beside its rules.</summary>
    private protected virtual IEnumerable<DiagnosticDescriptor> OwnDescriptors => [];

    /// <summary>Whether one of our own hosts runs it, which tells by itself what is wrong with it.</summary>
    private protected bool IsHosted => _joined is not null;

    /// <summary>
    /// Has this analyzer go by what <paramref name="other"/> finds out, instead of looking at the code by itself. For hosts that run several;
    /// to be called before the first compilation.
    /// </summary>
    public void Join(PrivacyAnalyzerHost other) => _joined = (other ?? throw new ArgumentNullException(nameof(other)))._own;

    /// <inheritdoc />
    public sealed override void Initialize(AnalysisContext context)
    {
        if (context is null)
            throw new ArgumentNullException(nameof(context));
        // Of generated code only that of pages is looked at, which the compiler does not tell apart.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
        RegisterMore(context);
    }

    /// <summary>What else is to be done in each compilation.</summary>
    private protected virtual void RegisterMore(AnalysisContext context)
    {
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
        var engine = EngineFor(compilation);
        var (model, settings) = Prepare(engine, compilation, options, cancellationToken);
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        CheckFile(engine, semantics, model, settings, found.Add, cancellationToken);
        return found.ToImmutable();
    }

    /// <summary>
    /// Whether other code can tell two states of a method or type apart: what a method gives back, leaves behind, proves and hands on; who a type is
    /// about and what it holds. If it cannot, the change is no business of callers and users. True where that is not certain.
    /// </summary>
    /// <param name="now">The declaration in the later state.</param>
    /// <param name="semanticsNow">The later state of its file.</param>
    /// <param name="earlier">An analyzer that looks at the earlier state, and goes on from what is found out here; this one does so with the later state.</param>
    /// <param name="before">The declaration in the earlier state.</param>
    /// <param name="semanticsBefore">The earlier state of its file.</param>
    /// <param name="options">The project's additional files and configuration, the same in both.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public bool IsNoticed(
        SyntaxNode now, SemanticModel semanticsNow, PrivacyAnalyzerHost earlier, SyntaxNode before, SemanticModel semanticsBefore, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        if (earlier is null)
            throw new ArgumentNullException(nameof(earlier));
        if (options is null)
            throw new ArgumentNullException(nameof(options));
        var start = Clock?.Invoke() ?? 0;
        var isNoticed = earlier.StateOf(before, semanticsBefore, options, cancellationToken) is not { } was || StateOf(now, semanticsNow, options, cancellationToken) is not { } state
            || ChangeNotice.IsNoticed(was, state, cancellationToken);
        Interlocked.Add(ref _worked, (Clock?.Invoke() ?? 0) - start);
        return isNoticed;
    }

    private DeclarationState? StateOf(SyntaxNode declaration, SemanticModel semantics, AnalyzerOptions options, CancellationToken cancellation) =>
        semantics?.Compilation is CSharpCompilation compilation && EngineFor(compilation) is var engine
            ? new(declaration, semantics, engine.Models.Start(compilation, engine.Policies.Read(options.AdditionalFiles, cancellation), BuildSettings.Of(options.AnalyzerConfigOptionsProvider).Root))
            : null;

    /// <summary>Told of each compilation before anything in it is looked at.</summary>
    private protected virtual void Starting(Compilation compilation)
    {
    }

    private void Start(CompilationStartAnalysisContext start)
    {
        if (start.Compilation is not CSharpCompilation compilation)
            return;
        Starting(compilation);
        var engine = EngineFor(compilation);
        var (model, options) = Prepare(engine, compilation, start.Options, start.CancellationToken);

        if (ReferenceEquals(model.Compilation, compilation))
        {
            model.Bodies.Borrow();
            start.RegisterCompilationEndAction(_ => model.Bodies.GiveBack());
        }

        // Semantic-model actions, not operation actions: they come when everything is compiled, and we ask only for the bodies that can matter.
        start.RegisterSemanticModelAction(context =>
        {
            if (!context.IsGeneratedCode || PageCode.Is(context.SemanticModel.SyntaxTree))
                CheckFile(engine, context.SemanticModel, model, options, context.ReportDiagnostic, context.CancellationToken);
        });
        start.RegisterAdditionalFileAction(context => CheckPolicy(context, model, options));
    }

    /// <summary>What this host and those beside it stand on when they look at <paramref name="compilation"/>.</summary>
    private protected RuleEngine EngineFor(Compilation compilation) => _joined ?? RuleEngine.For(compilation, _own, this is RulePack);

    private static (PrivacyModel Model, HostOptions Options) Prepare(RuleEngine engine, CSharpCompilation compilation, AnalyzerOptions options, CancellationToken cancellation)
    {
        var policy = engine.Policies.Read(options.AdditionalFiles, cancellation);
        var model = engine.Models.Of(compilation, policy, BuildSettings.Of(options.AnalyzerConfigOptionsProvider).Root, cancellation);
        return (model, HostOptions.Read(options.AnalyzerConfigOptionsProvider.GlobalOptions));
    }

    private void CheckFile(RuleEngine engine, SemanticModel semantics, PrivacyModel model, HostOptions options, Action<Diagnostic> report, CancellationToken cancellation)
    {
        var start = Clock?.Invoke() ?? 0;
        var findings = new FindingCollector(semantics.Compilation, model.Policy, options, report);
        var now = new Asking(this, new RuleContext(model.Compilation, model.Policy, model.Recognizer, Known(finding => findings.Add(finding.At(place => model.Now(place, cancellation))))));
        CheckBodies(engine, semantics.SyntaxTree, model, now, cancellation);

        // What stands in a file besides is bound with the symbols of the file itself, which may be newer than those of the model.
        var own = model.Compilation.ContainsSyntaxTree(semantics.SyntaxTree) ? model : engine.Models.Apart(semantics.Compilation, model.Policy);
        var rest = new Asking(this, new RuleContext(own.Compilation, own.Policy, own.Recognizer, Known(findings.Add)));
        CheckRest(own.Bodies.ModelOf(semantics.SyntaxTree.GetRoot(cancellation)), own, KnowsAnnotations(engine, model.Compilation), rest, cancellation);
        findings.Flush();
        Interlocked.Add(ref _worked, (Clock?.Invoke() ?? 0) - start);
    }

    private void CheckBodies(RuleEngine engine, SyntaxTree tree, PrivacyModel model, Asking rules, CancellationToken cancellation)
    {
        if (_events.Value.Include<SummariesNotRead>())
            foreach (var summaries in engine.Unread.GetValue(model.Compilation, _ => new(model)).All(cancellation).Where(found => model.Now(found.Location, cancellation).SourceTree == tree))
                rules.Ask(summaries.Location, (rule, context) => rule.Check(summaries, context));
        if (!_events.Value.Include<PersonalDataReached>() && !_events.Value.Include<MessageSent>())
            return;
        var events = new EventFactory(model, cancellation);
        foreach (var declaration in BodiesIn(tree, model, cancellation).Select(body => model.Edits.Start(body, cancellation)))
        {
            if (DeclaredMethods.Of(declaration, model.Bodies.ModelOf(declaration), cancellation) is not { } method || model.Recognizer.HandlesMadeUpData(method)
                || model.Implementations.HasRealTwin(method.ContainingType) || !(LooksAtEveryBody || model.Gate.Admits(declaration, cancellation)))
                continue;
            var result = model.Analyze(method, cancellation);
            engine.CoarseBodies.Note(method, result.IsComplete);
            foreach (var hit in result.Hits)
            {
                if (hit is { AwaitsPurpose: true, Purpose: null } && !events.IsLastToSayWhatFor(hit))
                    continue;
                if (events.DataReached(hit) is { } data)
                    rules.Ask(data.Site.GetLocation(), (rule, context) => rule.Check(data, context), hit.AwaitsPurpose);
                if (events.Sent(hit) is { } message)
                    rules.Ask(message.Site.GetLocation(), (rule, context) => rule.Check(message, context), hit.AwaitsPurpose);
            }
        }
    }

    private void CheckRest(SemanticModel semantics, PrivacyModel model, bool knowsAnnotations, Asking rules, CancellationToken cancellation)
    {
        Each(() => new Switches(semantics, model, cancellation).All(), turned => turned.Location, (rule, turned, context) => rule.Check(turned, context));
        Each(() => new PersonCopies(semantics, model, cancellation).All(), copy => copy.Location, (rule, copy, context) => rule.Check(copy, context));
        Each(() => new StopRequests(semantics, model, cancellation).All(), request => request.Location, (rule, request, context) => rule.Check(request, context));
        Each(() => new Endpoints(semantics, model, cancellation).All(), answer => answer.Location, (rule, answer, context) => rule.Check(answer, context));
        Each(() => new LookUps(semantics, model, cancellation).All(), found => found.Location, (rule, found, context) => rule.Check(found, context));
        Each(() => new SharedPlaces(semantics, model, cancellation).All(), kept => kept.Location, (rule, kept, context) => rule.Check(kept, context));
        Each(() => new PasswordLengths(semantics, model, cancellation).All(), length => length.Location, (rule, length, context) => rule.Check(length, context));
        Each(() => new WrittenPeople(semantics, model, cancellation).All(), written => written.Location, (rule, written, context) => rule.Check(written, context));
        if (knowsAnnotations)
            Each(() => AnnotationNames.In(semantics, cancellation), name => name.Location, (rule, name, context) => rule.Check(name, context));
        Each(() => Suppressions.In(semantics, cancellation), suppression => suppression.Location, (rule, suppression, context) => rule.Check(suppression, context));
        Each(() => IdleAnnotations.In(semantics, model.Recognizer, cancellation), idle => idle.Location, (rule, idle, context) => rule.Check(idle, context));

        void Each<TEvent>(Func<IEnumerable<TEvent>> find, Func<TEvent, Location> place, Action<PrivacyRule, TEvent, RuleContext> check)
        {
            if (!_events.Value.Include<TEvent>())
                return;
            foreach (var found in find())
                rules.Ask(place(found), (rule, context) => check(rule, found, context));
        }
    }

    private static bool KnowsAnnotations(RuleEngine engine, Compilation compilation) => engine.KnowsAnnotations.GetValue(compilation, key => new(AnnotationNames.AreKnownTo(key))).Value;

    private IEnumerable<SyntaxNode> BodiesIn(SyntaxTree tree, PrivacyModel model, CancellationToken cancellation) =>
        LooksAtEveryBody ? BodyDeclarations.In(tree.GetRoot(cancellation)) : model.Gate.Open(tree, cancellation);

    private void CheckPolicy(AdditionalFileAnalysisContext context, PrivacyModel model, HostOptions options)
    {
        var findings = new FindingCollector(model.Compilation, model.Policy, options, context.ReportDiagnostic);
        var rules = new Asking(this, new RuleContext(model.Compilation, model.Policy, model.Recognizer, Known(findings.Add)));
        new PolicyFileEvents(model, options, context.AdditionalFile, context.CancellationToken).Raise(rules.Ask);
        findings.Flush();
    }

    /// <summary>Asks one rule; what it says of the rule itself when that could not answer.</summary>
    private protected virtual Finding? Ask(PrivacyRule rule, Action<PrivacyRule> check, Location place)
    {
        check(rule);
        return null;
    }

    /// <summary>Takes findings of this host's rules alone: the compiler stops an analyzer that reports what it did not announce.</summary>
    private Action<Finding> Known(Action<Finding> report) => finding => report(_ids.Value.Contains(finding.Rule.Descriptor.Id)
        ? finding
        : throw new ArgumentException($"A finding of {finding.Rule.Descriptor.Id} was reported, which is no rule here.", nameof(finding)));

    /// <summary>Tells the rules of a host what happened, and where.</summary>
    private sealed class Asking(PrivacyAnalyzerHost host, RuleContext context)
    {
        public void Ask(Location place, Action<PrivacyRule, RuleContext> check) => Ask(place, check, isOnlyPurposeNew: false);

        public void Ask(Location place, Action<PrivacyRule, RuleContext> check, bool isOnlyPurposeNew)
        {
            foreach (var rule in host.Rules)
                if (host.Ask(rule, Check, place) is { } failure)
                    context.Report(failure);

            void Check(PrivacyRule rule)
            {
                if (!isOnlyPurposeNew || rule.DependsOnPurpose)
                    check(rule, context);
            }
        }
    }
}
