using System;
using System.Collections.Concurrent;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PrivacyAnalyzers.Flow.Projects.Written;

/// <summary>
/// Names of symbols that mean the same in every compilation: the ids of documentation comments, and a parameter as its method's id
/// with its position. What has no such name (a local, a member of an anonymous type) has none here.
/// </summary>
internal sealed class SymbolText(Compilation compilation)
{
    private const char ParameterMark = '%';

    private readonly ConcurrentDictionary<string, ISymbol?> _symbols = new();
    private readonly ConcurrentDictionary<string, ITypeSymbol?> _types = new();

    public static string? Of(ISymbol? symbol) => symbol switch
    {
        null or ILocalSymbol => null,
        IParameterSymbol { ContainingSymbol: IMethodSymbol method } parameter =>
            Of(method) is { } id ? id + ParameterMark + parameter.Ordinal.ToString(CultureInfo.InvariantCulture) : null,
        { ContainingType.IsAnonymousType: true } or ITypeSymbol { IsAnonymousType: true } => null,
        IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction } => null,
        _ => symbol.OriginalDefinition.GetDocumentationCommentId(),
    };

    public static string? OfType(ITypeSymbol? type) =>
        type is null or IErrorTypeSymbol || type.IsAnonymousType ? null : DocumentationCommentId.CreateReferenceId(type);

    public ISymbol? Symbol(string? id) => id is null ? null : _symbols.GetOrAdd(id, FindSymbol);

    public ITypeSymbol? Type(string? id) =>
        id is null ? null : _types.GetOrAdd(id, key => DocumentationCommentId.GetFirstSymbolForReferenceId(key, compilation) as ITypeSymbol);

    private ISymbol? FindSymbol(string id)
    {
        var mark = id.LastIndexOf(ParameterMark);
        if (mark < 0)
            return DocumentationCommentId.GetFirstSymbolForDeclarationId(id, compilation) ?? StandIn(id);
        return Symbol(id.Substring(0, mark)) is IMethodSymbol method
            && int.TryParse(id.Substring(mark + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal)
            && ordinal < method.Parameters.Length
            ? method.Parameters[ordinal]
            : null;
    }

    /// <summary>
    /// Assemblies do not show their private fields. What a constructor puts into one, and another method takes out, is the same place all the same: a field
    /// of the same name stands for it.
    /// </summary>
    private static ISymbol? StandIn(string id)
    {
        var name = id.Substring(id.LastIndexOf('.') + 1);
        return !id.StartsWith("F:", StringComparison.Ordinal) || !SyntaxFacts.IsValidIdentifier(name)
            ? null
            : CSharpCompilation.Create(nameof(StandIn), [CSharpSyntaxTree.ParseText($"class Hidden {{ object @{name}; }}")]).GetTypeByMetadataName("Hidden")?.GetMembers(name).FirstOrDefault();
    }
}
