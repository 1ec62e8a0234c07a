using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Flow.Dispatch;

/// <summary>A method that gets the messages of a type, wherever they are sent from.</summary>
/// <param name="Method">The method.</param>
/// <param name="Message">Its parameter for the message, or for what the message is wrapped in.</param>
/// <param name="Type">The type of the messages; a type parameter for one that gets all that its constraints allow.</param>
/// <param name="Wrapped">The member of the wrapper that holds the message (<c>context.Message</c>); null when nothing is wrapped around it.</param>
internal sealed record MessageHandler(IMethodSymbol Method, IParameterSymbol Message, ITypeSymbol Type, IPropertySymbol? Wrapped)
{
    /// <summary>The interface by which it is a handler.</summary>
    public INamedTypeSymbol? Contract { get; init; }

    /// <summary>Whether it stands around the handlers of many types, as a pipeline does, and only hands their answer on.</summary>
    public bool IsGeneral => Type is ITypeParameterSymbol;

    /// <summary>The handler that <paramref name="method"/> is by the interface <paramref name="contract"/>; null when it is none.</summary>
    public static MessageHandler? Of(IMethodSymbol method, IMethodSymbol declared, INamedTypeSymbol contract)
    {
        var type = contract.TypeArguments[0];
        foreach (var parameter in declared.Parameters)
        {
            if (parameter.Ordinal >= method.Parameters.Length)
                break;
            if (SymbolEqualityComparer.Default.Equals(parameter.Type, type))
                return new MessageHandler(method.OriginalDefinition, method.Parameters[parameter.Ordinal].OriginalDefinition, type, null);
            if (HeldBy(parameter.Type, type) is { } held)
                return new MessageHandler(method.OriginalDefinition, method.Parameters[parameter.Ordinal].OriginalDefinition, type, held);
        }

        return null;
    }

    private static IPropertySymbol? HeldBy(ITypeSymbol wrapper, ITypeSymbol type)
    {
        if (wrapper is not INamedTypeSymbol { TypeArguments.Length: 1 } generic || !SymbolEqualityComparer.Default.Equals(generic.TypeArguments[0], type))
            return null;
        foreach (var member in generic.GetMembers())
            if (member is IPropertySymbol { IsStatic: false, IsIndexer: false } property && SymbolEqualityComparer.Default.Equals(property.Type, type))
                return property;
        return null;
    }
}
