using System;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Catalog;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Sdk.Tests.Catalog;

/// <summary>One compilation with everything that the catalogue knows.</summary>
internal static class CatalogFixture
{
    private static readonly Lazy<CSharpCompilation> Compilation = new(Compile);

    public static BoundCatalog Bound { get; } = new(ApiCatalog.Shipped);

    /// <summary>The type of this metadata name; null when neither a library nor a stub has it.</summary>
    public static INamedTypeSymbol? TypeNamed(string name) => Compilation.Value.GetTypesByMetadataName(name).FirstOrDefault();

    private static CSharpCompilation Compile()
    {
        var libraries = References.AspNetCore.With(
            typeof(Microsoft.Extensions.Logging.ILogger), typeof(Microsoft.EntityFrameworkCore.DbContext), typeof(Serilog.ILogger), typeof(NLog.ILogger),
            typeof(RestSharp.RestRequest),
            typeof(OpenTelemetry.Baggage), typeof(Microsoft.ApplicationInsights.TelemetryClient));
        var stubs = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Catalog", "Stubs"), "*.cs").Order(StringComparer.Ordinal)
            .Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), path: path));
        var compilation = CSharpCompilation.Create(
            "Catalogue", stubs, libraries.Assemblies, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Disable));
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return compilation;
    }
}
