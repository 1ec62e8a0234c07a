using System;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Recognition;

/// <summary>The kinds of values that a category's data comes in.</summary>
[Flags]
internal enum ValueKinds
{
    /// <summary>Nothing that holds data.</summary>
    None = 0,

    /// <summary>Text.</summary>
    Text = 1,

    /// <summary>A date or point in time.</summary>
    Date = 2,

    /// <summary>A number too small for identity numbers of twelve digits, or a fraction.</summary>
    Number = 4,

    /// <summary>A 64-bit integer.</summary>
    Long = 8,

    /// <summary>A GUID.</summary>
    Guid = 16,

    /// <summary>Bytes.</summary>
    Bytes = 32,

    /// <summary>An enumeration.</summary>
    Enum = 64,

    /// <summary>A network address.</summary>
    Network = 128,

    /// <summary>A stream or an uploaded file.</summary>
    File = 256,

    /// <summary>A URI.</summary>
    Uri = 512,

    /// <summary>An object of a class or struct that is none of the above.</summary>
    Object = 1024,

    /// <summary>A secure string.</summary>
    Secret = 2048,

    /// <summary>A flag.</summary>
    Bool = 4096,
}

/// <summary>What a type can hold, seen through nullables, tasks and collections.</summary>
internal static class TypeFacts
{
    /// <summary>The kind of the values in <paramref name="type"/>; <paramref name="value"/> is the type of one value.</summary>
    public static ValueKinds KindOf(ITypeSymbol? type, out ITypeSymbol? value, out bool isCollection)
    {
        isCollection = false;
        value = Unwrap(type);
        for (var depth = 0; depth < 3 && value is not null && KindOfValue(value) is ValueKinds.None or ValueKinds.Object && ElementOf(value) is { } element; depth++)
        {
            isCollection = true;
            value = Unwrap(element);
        }

        return value is null ? ValueKinds.None : KindOfValue(value);
    }

    /// <summary>Takes away <c>Nullable</c>, <c>Task</c>, <c>ValueTask</c> and <c>Lazy</c>.</summary>
    public static ITypeSymbol? Unwrap(ITypeSymbol? type)
    {
        while (type is INamedTypeSymbol { IsGenericType: true, TypeArguments.Length: 1 } named
            && (named.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T || named.Name is "Task" or "ValueTask" or "Lazy"))
            type = named.TypeArguments[0];
        return type;
    }

    /// <summary>The type of the elements, or null for a type that is no collection (a string is none).</summary>
    public static ITypeSymbol? ElementOf(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
            return array.ElementType;
        if (type.SpecialType == SpecialType.System_String || type is not INamedTypeSymbol named)
            return null;
        if (named.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T || named.Name == "IAsyncEnumerable" && named.TypeArguments.Length == 1)
            return named.TypeArguments[0];
        foreach (var contract in named.AllInterfaces)
            if (contract.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)
                return contract.TypeArguments[0];
        return null;
    }

    /// <summary>Whether the symbol comes with the platform: what its members are called says nothing about people.</summary>
    public static bool IsOfPlatform(ISymbol symbol, Compilation compilation)
    {
        var assembly = symbol.ContainingAssembly;
        if (assembly is null)
            return symbol.ContainingNamespace is { IsGlobalNamespace: false } unresolved && StartsWithPlatform(unresolved.ToDisplayString());
        if (SymbolEqualityComparer.Default.Equals(assembly, compilation.Assembly) || !symbol.DeclaringSyntaxReferences.IsEmpty)
            return false;
        return StartsWithPlatform(assembly.Name) || assembly.Name is "mscorlib" or "netstandard" or "WindowsBase" or "PresentationCore" or "PresentationFramework";
    }

    private static bool StartsWithPlatform(string name) =>
        name is "System" or "Microsoft" || name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Microsoft.", StringComparison.Ordinal);

    private static ValueKinds KindOfValue(ITypeSymbol type)
    {
        switch (type.SpecialType)
        {
            case SpecialType.System_String:
                return ValueKinds.Text;
            case SpecialType.System_Boolean:
                return ValueKinds.Bool;
            case SpecialType.System_DateTime:
                return ValueKinds.Date;
            case SpecialType.System_Int64 or SpecialType.System_UInt64:
                return ValueKinds.Long;
            case SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int16 or SpecialType.System_UInt16 or SpecialType.System_Byte
                or SpecialType.System_SByte or SpecialType.System_Decimal or SpecialType.System_Double or SpecialType.System_Single:
                return ValueKinds.Number;
            case SpecialType.System_Void or SpecialType.System_Object or SpecialType.System_Char or SpecialType.System_Delegate or SpecialType.System_MulticastDelegate
                or SpecialType.System_Enum or SpecialType.System_IntPtr or SpecialType.System_UIntPtr:
                return ValueKinds.None;
        }

        return type switch
        {
            { TypeKind: TypeKind.Enum } => ValueKinds.Enum,
            IArrayTypeSymbol array => OfRun(array.ElementType),
            INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface or TypeKind.Error } named => OfNamed(named),
            _ => ValueKinds.None,
        };
    }

    private static ValueKinds OfNamed(INamedTypeSymbol type)
    {
        switch (type.Name)
        {
            case "ReadOnlySpan" or "Span" or "ReadOnlyMemory" or "Memory" when type.TypeArguments.Length == 1:
                return OfRun(type.TypeArguments[0]);
            case "StringBuilder" or "StringValues":
                return ValueKinds.Text;
            case "SecureString":
                return ValueKinds.Secret;
            case "DateOnly" or "DateTimeOffset" or "LocalDate" or "LocalDateTime" or "Instant":
                return ValueKinds.Date;
            case "BigInteger" or "Int128" or "UInt128":
                return ValueKinds.Long;
            case "Guid":
                return ValueKinds.Guid;
            case "IPAddress" or "PhysicalAddress":
                return ValueKinds.Network;
            case "Uri":
                return ValueKinds.Uri;
            case "Stream" or "MemoryStream" or "IFormFile" or "HttpPostedFileBase" or "IBrowserFile":
                return ValueKinds.File;
            default:
                return ValueKinds.Object;
        }
    }

    private static ValueKinds OfRun(ITypeSymbol element) => element.SpecialType switch
    {
        SpecialType.System_Char => ValueKinds.Text,
        SpecialType.System_Byte => ValueKinds.Bytes,
        _ => ValueKinds.None,
    };
}
