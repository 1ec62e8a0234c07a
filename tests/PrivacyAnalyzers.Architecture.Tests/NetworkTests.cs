using System;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace PrivacyAnalyzers.Architecture.Tests;

/// <summary>What we ship speaks to nobody: there is no type in it by which it could.</summary>
public sealed class NetworkTests
{
    // Encoding text for HTML is all that we want of these namespaces.
    private static readonly string[] Harmless = ["System.Net.WebUtility"];

    public static TheoryData<string> Assemblies =>
    [
        "PrivacyAnalyzers.Sdk", "PrivacyAnalyzers.Rules", "PrivacyAnalyzers.CodeFixes", "PrivacyAnalyzers.Workspace", "PrivacyAnalyzers.Cli", "PrivacyAnalyzers.LanguageServer",
    ];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Uses_no_type_that_reaches_a_network(string name)
    {
        using var file = new PEReader(File.OpenRead(Path.Combine(AppContext.BaseDirectory, name + ".dll")));
        var metadata = file.GetMetadataReader();
        var used = metadata.TypeReferences.Select(metadata.GetTypeReference)
            .Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}")
            .Where(type => type.StartsWith("System.Net.", StringComparison.Ordinal) || type.Contains("Telemetry", StringComparison.Ordinal) || type.StartsWith("System.IO.Pipes.", StringComparison.Ordinal));

        Assert.Empty(used.Except(Harmless));
    }
}
