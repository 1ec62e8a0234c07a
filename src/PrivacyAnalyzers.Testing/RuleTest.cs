using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Testing.Comparing;
using PrivacyAnalyzers.Testing.Markup;
using PrivacyAnalyzers.Testing.Running;

namespace PrivacyAnalyzers.Testing;

/// <summary>
/// Runs analyzers over code and compares the findings with the marks in it. A line without a mark must have no finding.
/// <para>In comments, at the end of the line the finding starts on (in YAML after <c>#</c>):</para>
/// <list type="bullet">
/// <item><c>// expect: PRV4001</c> — a finding; several ids are separated by commas, and a part of the message may follow an id:
/// <c>// expect: PRV4001 "customer.Email", PRV2001</c></item>
/// <item><c>// todo: PRV2001</c> — a finding known to be missed today; the test fails as soon as it is found</item>
/// <item><c>// step: source</c> — some finding's path passes here (source, store, call, return, sink)</item>
/// <item><c>// path: source, call, sink</c> — the whole path of the finding expected on this line</item>
/// <item><c>// label: email, phone</c> — what the data is that arrives at a sink on this line, found or not; <c>none</c> where none does</item>
/// <item><c>// summary: returns: {from: [0]</c> — a part of the summary of the visible method declared on this line</item>
/// </list>
/// <para>Around code, as in Microsoft.CodeAnalysis.Testing: <c>[|…|]</c> any finding with this span, <c>{|PRV1001:…|}</c> this finding
/// with this span (a compiler error's id is allowed too), <c>{|#0:…|}</c> a span that <see cref="Expected"/> refers to, <c>$$</c> the place where any finding begins. Spans may nest.</para>
/// <para>The marks are taken out before the code is compiled.</para>
/// <para>A line <c>// project: Name</c> in a source file begins the part of it that belongs to the project of that name; what stands
/// before the first such line, as using directives do, belongs to all. Each project refers to those named before it; a file without
/// such a line belongs to the first.</para>
/// </summary>
public class RuleTest(params DiagnosticAnalyzer[] analyzers)
{
    /// <summary>The analyzers under test.</summary>
    public ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } = [.. analyzers];

    /// <summary>The only or first source file, with marks.</summary>
    public string Source
    {
        get => Sources["Test.cs"];
        set => Sources["Test.cs"] = value;
    }

    /// <summary>The source files by name, with marks: <c>Sources = { ["Mail/Sender.cs"] = "…" }</c>.</summary>
    public IDictionary<string, string> Sources { get; } = new Dictionary<string, string>();

    /// <summary>Files that analyzers read besides the code, with marks: <c>AdditionalFiles = { ["privacy.yml"] = "…" }</c>.</summary>
    public IDictionary<string, string> AdditionalFiles { get; } = new Dictionary<string, string>();

    /// <summary>The text of an <c>.editorconfig</c> at the root, or of a <c>.globalconfig</c> when it contains <c>is_global</c>.</summary>
    public string? AnalyzerConfig { get; set; }

    /// <summary>What the code is compiled against; <see cref="Testing.References.NetCore"/> when not set.</summary>
    public ReferenceSet References { get; set; } = Testing.References.NetCore;

    /// <summary>Whether the usual namespaces are imported, as in a project with <c>ImplicitUsings</c>; they are unless set to false.</summary>
    public bool ImplicitUsings { get; set; } = true;

    /// <summary>Whether the code may fail to compile; it may not unless set to true.</summary>
    public bool AllowCompileErrors { get; set; }

    /// <summary>The language version; the newest when not set.</summary>
    public LanguageVersion LanguageVersion { get; set; } = LanguageVersion.Latest;

    /// <summary>The assembly's name, when the code names no projects.</summary>
    public string AssemblyName { get; set; } = "TestProject";

    /// <summary>
    /// Whether the projects of the code see each other as compiled assemblies, as in <c>dotnet build</c>. Unless set to true they
    /// see each other's source, as in an editor.
    /// </summary>
    public bool RefersToAssemblies { get; set; }

    /// <summary>The generators that run over a project before it is compiled to an assembly.</summary>
    public IList<IIncrementalGenerator> Generators { get; } = [];

    /// <summary>Findings expected besides those marked in the code.</summary>
    public IList<ExpectedFinding> Expected { get; } = [];

    /// <summary>Runs the test.</summary>
    /// <exception cref="VerificationException">The findings differ from the marks, the code does not compile, or an analyzer failed.</exception>
    public virtual async Task VerifyAsync(CancellationToken cancellationToken = default)
    {
        var files = ReadMarks();
        var run = await AnalysisRun.StartAsync(CreateSolution(files), Analyzers, CreateAssemblies(), cancellationToken).ConfigureAwait(false);
        var comparison = new Comparison(run, files, Expected, AllowCompileErrors);
        if (files.Any(file => !file.Labels.IsEmpty || !file.Summaries.IsEmpty))
            comparison.Check(await EngineProbe.StartAsync(CreateSolution(files), cancellationToken).ConfigureAwait(false));
        comparison.ThrowIfDifferent("The findings are not the expected ones.");
    }

    /// <summary>What the analyzers find, without comparing it with the marks: to look at properties or at messages in another language.</summary>
    public async Task<ImmutableArray<Diagnostic>> FindAsync(CancellationToken cancellationToken = default)
    {
        var run = await AnalysisRun.StartAsync(CreateSolution(ReadMarks()), Analyzers, CreateAssemblies(), cancellationToken).ConfigureAwait(false);
        run.ThrowIfAnalyzerFailed();
        return [.. run.Findings.Select(finding => finding.Diagnostic)];
    }

    internal ImmutableArray<MarkedFile> ReadMarks() =>
        [.. Sources.Concat(AdditionalFiles).Select(file => CommentMarkup.Read(TestSolution.PathOf(file.Key), file.Value))];

    internal AssemblyReferences? CreateAssemblies() => RefersToAssemblies ? new([.. Generators]) : null;

    internal Solution CreateSolution(ImmutableArray<MarkedFile> files) => TestSolution.Create(this, files);
}
