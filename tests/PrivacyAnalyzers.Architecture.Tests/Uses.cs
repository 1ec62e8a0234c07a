using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Architecture.Tests;

/// <summary>A name in one floor's code that stands for something declared on another floor.</summary>
internal sealed record Use(string User, string Used, string Path, int Line, string Name)
{
    public override string ToString() => $"{Path}({Line}): {User} uses {Used} ({Name})";
}

/// <summary>Finds who uses whom by binding every name of the sources.</summary>
internal static class Uses
{
    private const string Global = "global ";

    public static IReadOnlyList<Use> In(IEnumerable<(string Path, string Text)> files)
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview);
        var trees = files.GroupBy(file => file.Path.Split('/')[0])
            .SelectMany(WithOwnGlobalUsings)
            .Select(file => CSharpSyntaxTree.ParseText(file.Text, options, file.Path)).ToList();
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("PrivacyAnalyzers.", StringComparison.Ordinal));
        var compilation = CSharpCompilation.Create(
            "house", trees, platform.Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

        return [.. trees.SelectMany(tree => In(tree, compilation.GetSemanticModel(tree)))];
    }

    /// <summary>All projects are bound together here; what one of them imports everywhere must not reach the others.</summary>
    private static IEnumerable<(string Path, string Text)> WithOwnGlobalUsings(IEnumerable<(string Path, string Text)> project)
    {
        var files = project.ToList();
        var imports = string.Join(' ', files.SelectMany(file => file.Text.Split('\n')).Where(line => line.StartsWith(Global, StringComparison.Ordinal)).Select(line => line[Global.Length..].Trim()));
        return files.Where(file => !file.Text.Contains('\n' + Global, StringComparison.Ordinal)).Select(file => (file.Path, imports + " " + file.Text));
    }

    private static IEnumerable<Use> In(SyntaxTree tree, SemanticModel model)
    {
        if (Floors.Of(tree.FilePath) is not { } user)
            yield break;

        foreach (var name in tree.GetRoot().DescendantNodes(descendIntoTrivia: false).OfType<SimpleNameSyntax>())
        {
            var info = model.GetSymbolInfo(name);
            var symbol = info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
            if (symbol is null or INamespaceSymbol)
                continue;
            foreach (var used in symbol.OriginalDefinition.DeclaringSyntaxReferences.Select(where => Floors.Of(where.SyntaxTree.FilePath)).OfType<string>().Distinct())
                if (used != user)
                    yield return new Use(user, used, tree.FilePath, name.GetLocation().GetLineSpan().StartLinePosition.Line + 1, name.ToString());
        }
    }
}
