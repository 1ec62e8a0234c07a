using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Tests.Shared;

/// <summary>Rule packs that tests compile themselves.</summary>
internal static class PackAssembly
{
    private const string Usings = """
        using System;
        using System.Linq;
        using Microsoft.CodeAnalysis;
        using Microsoft.CodeAnalysis.Diagnostics;
        using PrivacyAnalyzers.Rules;
        using PrivacyAnalyzers.Rules.Events;

        """;

    /// <summary>The class that makes an assembly a pack.</summary>
    public const string Pack = "[DiagnosticAnalyzer(LanguageNames.CSharp)] public sealed class TestPack : RulePack;\n";

    /// <summary>The source of a rule with a class and an id of its own; <paramref name="body"/> is what else is in it.</summary>
    public static string Rule(string name, string id, string body) => $$"""
        internal sealed class {{name}} : PrivacyRule
        {
            public override DiagnosticDescriptor Descriptor { get; } = new("{{id}}", "{{name}}", "{0}", "Test", DiagnosticSeverity.Warning, true);
            public override IncidentClass Incident { get; } = new("", "", "");
            {{body}}
        }

        """;

    /// <summary>What of a rule reports all data that reaches anything.</summary>
    public const string ReportsAll = "public override void Check(PersonalDataReached data, RuleContext context) => context.Report(new Finding(this, data.Data[0].Location, data.Data[0].Text));";

    /// <summary>The image of an assembly of that source, built for the version of the rule API that runs here, or for <paramref name="builtFor"/>.</summary>
    public static byte[] Compile(string name, string source, Version? builtFor = null)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Append(typeof(RulePack).Assembly.Location).DistinctBy(Path.GetFileName).Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create(name, [CSharpSyntaxTree.ParseText(Usings + source)], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));

        // Tests run a newer compiler than packs are built with.
        var pack = BuiltFor(image.ToArray(), name => name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal), new Version(4, 8, 0, 0));
        return builtFor is null ? pack : BuiltFor(pack, name => name == "PrivacyAnalyzers.Sdk", builtFor);
    }

    /// <summary>The pack in an assembly of that source, loaded here.</summary>
    public static RulePack Load(string name, string source, Version? builtFor = null)
    {
        var assembly = Assembly.Load(Compile(name, source, builtFor));
        return (RulePack)Activator.CreateInstance(assembly.GetTypes().Single(type => typeof(RulePack).IsAssignableFrom(type)))!;
    }

    /// <summary>The same assembly as if it had been built for another version of some others: the number stands in the table of what it refers to.</summary>
    private static byte[] BuiltFor(byte[] image, Func<string, bool> isMeant, Version version)
    {
        using var file = new System.Reflection.PortableExecutable.PEReader(new MemoryStream([.. image]));
        var metadata = file.GetMetadataReader();
        var table = file.PEHeaders.MetadataStartOffset + metadata.GetTableMetadataOffset(TableIndex.AssemblyRef);
        foreach (var row in metadata.AssemblyReferences.Where(reference => isMeant(metadata.GetString(metadata.GetAssemblyReference(reference).Name))))
        {
            var at = table + ((MetadataTokens.GetRowNumber(row) - 1) * metadata.GetTableRowSize(TableIndex.AssemblyRef));
            foreach (var part in new[] { version.Major, version.Minor, version.Build, version.Revision })
            {
                BitConverter.TryWriteBytes(image.AsSpan(at), (ushort)part);
                at += 2;
            }
        }

        return image;
    }
}
