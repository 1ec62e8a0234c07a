using System;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Versioning;

namespace PrivacyAnalyzers.Architecture.Tests;

/// <summary>What loads into other people's compilers must not clash with, or remember anything of, what else runs there.</summary>
public sealed class AnalyzerAssemblyTests
{
    public static TheoryData<string> Assemblies => ["PrivacyAnalyzers.Sdk", "PrivacyAnalyzers.Rules", "PrivacyAnalyzers.CodeFixes"];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Depends_on_Roslyn_and_what_Roslyn_brings_alone(string name)
    {
        string[] brought = ["netstandard", "System.Collections.Immutable", "System.Composition.AttributedModel", "System.Reflection.Metadata", "System.Memory"];
        var foreign = Assembly.Load(name).GetReferencedAssemblies().Select(reference => reference.Name!)
            .Where(reference => !reference.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)
                && !reference.StartsWith("PrivacyAnalyzers.", StringComparison.Ordinal)
                && !brought.Contains(reference));

        Assert.Empty(foreign);
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Runs_in_every_compiler(string name) =>
        Assert.Equal(".NETStandard,Version=v2.0", Assembly.Load(name).GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName);

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Holds_no_static_field_that_can_be_set(string name)
    {
        var settable = from type in Assembly.Load(name).GetTypes()
                       where !IsGenerated(type)
                       from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
                       where !field.IsInitOnly && !field.IsLiteral
                       select $"{type.FullName}.{field.Name}";

        Assert.Empty(settable);
    }

    // The compiler keeps lambdas that capture nothing in fields of classes of its own.
    private static bool IsGenerated(MemberInfo type) =>
        type.IsDefined(typeof(CompilerGeneratedAttribute)) || (type.DeclaringType is { } outer && IsGenerated(outer));
}
