using System;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Flow;

/// <summary>
/// Semantic models that do not follow what may be null: we never ask, and for a project with nullable references it is a good part
/// of what binding a body costs. The compilers that can leave it out are newer than the one that we build on.
/// </summary>
internal static class PlainSemantics
{
    private const string Option = "DisableNullableAnalysis";

    private static readonly Func<Compilation, SyntaxTree, SemanticModel> Create = Find();

    public static SemanticModel Of(Compilation compilation, SyntaxTree tree) => Create(compilation, tree);

    private static Func<Compilation, SyntaxTree, SemanticModel> Find()
    {
        var method = typeof(Compilation).GetMethods(BindingFlags.Public | BindingFlags.Instance).FirstOrDefault(candidate =>
            candidate.Name == nameof(Compilation.GetSemanticModel)
            && candidate.GetParameters() is { Length: 2 } parameters
            && parameters[1].ParameterType is { IsEnum: true, Name: "SemanticModelOptions" } options
            && Enum.IsDefined(options, Option));
        if (method is null)
            return (compilation, tree) => compilation.GetSemanticModel(tree);
        var option = Enum.Parse(method.GetParameters()[1].ParameterType, Option);
        return (compilation, tree) => (SemanticModel)method.Invoke(compilation, [tree, option])!;
    }
}
