using System.Collections.Concurrent;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Recognition;

/// <summary>Tells what annotations and the policy say of code: who runs it, and whether it does without real people.</summary>
internal sealed class CodeReader(PrivacyPolicy policy, MadeUpData madeUp)
{
    private readonly ConcurrentDictionary<ISymbol, CodeDeclaration?> _declared = new(SymbolEqualityComparer.Default);

    /// <summary>What the policy says of the code of a method, type or property; null where it says nothing.</summary>
    public CodeDeclaration? Declared(ISymbol code) => policy.Path is null
        ? null
        : _declared.GetOrAdd(code, key => policy.FindCode(key, key.DeclaringSyntaxReferences.FirstOrDefault() is { } declared ? PageCode.PathOf(declared.SyntaxTree) : null));

    /// <summary>Whether the people that the code handles were made up: as the policy says, else as names tell.</summary>
    public bool HandlesMadeUpData(ISymbol code) => Declared(code)?.IsTest ?? madeUp.IsIn(code);

    /// <summary>The company that runs the code: by annotation of the innermost type, else by the policy, else by annotation of the assembly.</summary>
    public string? ControllerOf(ISymbol code)
    {
        for (var type = code as INamedTypeSymbol ?? code.ContainingType; type is not null; type = type.ContainingType)
            if (Annotations.Texts(type, "Controller") is { IsEmpty: false } ofType)
                return ofType[0];
        return Declared(code)?.Controller ?? (code.ContainingAssembly is { } assembly ? Annotations.Texts(assembly, "Controller").FirstOrDefault() : null);
    }
}
