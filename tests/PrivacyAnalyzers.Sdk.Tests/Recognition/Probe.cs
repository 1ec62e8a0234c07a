using System;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Recognition;

namespace PrivacyAnalyzers.Sdk.Tests.Recognition;

/// <summary>Compiles a piece of source and asks the recogniser about the symbols in it.</summary>
internal sealed class Probe
{
    private static readonly MetadataReference[] Platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll")
        .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
        .Append(MetadataReference.CreateFromFile(typeof(PrivacyAnalyzers.Annotations.EmailDataAttribute).Assembly.Location))
        .ToArray();

    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.ComponentModel.DataAnnotations;
        global using System.ComponentModel.DataAnnotations.Schema;
        global using System.Net.Mail;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using PrivacyAnalyzers.Annotations;
        """;

    public Probe(string source, PrivacyPolicy? policy = null, bool mayFail = false)
    {
        Compilation = CSharpCompilation.Create(
            "Probe",
            new[] { source, Usings }.Select(text => CSharpSyntaxTree.ParseText(text, path: "/repo/src/Probe.cs")),
            Platform,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var errors = Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        Assert.True(mayFail || errors.Count == 0, string.Join("\n", errors));
        Recognizer = new Recognizer(Compilation, policy ?? PrivacyPolicy.Empty);
    }

    public Compilation Compilation { get; }

    public Recognizer Recognizer { get; }

    public INamedTypeSymbol Type(string metadataName) => Compilation.GetTypeByMetadataName(metadataName)
        ?? throw new ArgumentException("No type " + metadataName);

    /// <summary>The member written as <c>Type.Member</c>.</summary>
    public ISymbol Member(string path)
    {
        var dot = path.LastIndexOf('.');
        return Type(path[..dot]).GetMembers(path[(dot + 1)..]).First();
    }

    /// <summary>The id of the category of a member written as <c>Type.Member</c>; null when it holds no personal data.</summary>
    public string? Category(string path) => Recognizer.Classify(Member(path))?.Category.Id;

    /// <summary>The classification of a property of this name and type in a class of this name.</summary>
    public static DataClassification? OfProperty(string name, string type = "string", string owner = "Thing")
    {
        var probe = new Probe($"public class {owner} {{ public {type} {name} {{ get; set; }} = default!; }}");
        return probe.Recognizer.Classify(probe.Member(owner + "." + name));
    }

    /// <summary>The classification of a parameter of this name and type.</summary>
    public static DataClassification? OfParameter(string name, string type = "string")
    {
        var probe = new Probe($"public class Worker {{ public void Run({type} {name}) {{ }} }}");
        return probe.Recognizer.Classify(((IMethodSymbol)probe.Member("Worker.Run")).Parameters[0]);
    }
}
