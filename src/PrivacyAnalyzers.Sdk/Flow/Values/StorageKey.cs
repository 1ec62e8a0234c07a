using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace PrivacyAnalyzers.Flow.Values;

/// <summary>A place that holds a value: a local or parameter, a flow capture, a member of an object, or what a collection keeps under a name or number.</summary>
internal readonly struct StorageKey : IEquatable<StorageKey>
{
    private StorageKey(ISymbol? symbol, Entity? owner, CaptureId? capture, object? index = null)
    {
        Symbol = symbol;
        Owner = owner;
        Capture = capture;
        Index = index;
    }

    public ISymbol? Symbol { get; }

    /// <summary>The object whose member this is; null for locals, parameters and captures.</summary>
    public Entity? Owner { get; }

    /// <summary>The constant under which a collection keeps it; null for all other places.</summary>
    public object? Index { get; }

    private CaptureId? Capture { get; }

    public static StorageKey Variable(ISymbol symbol) => new(symbol, null, null);

    public static StorageKey Member(Entity owner, ISymbol member) => new(member.OriginalDefinition, owner, null);

    /// <summary>What a collection or builder object holds in all.</summary>
    public static StorageKey Content(Entity owner) => new(null, owner, null);

    /// <summary>What a collection keeps under a constant name or number. It is among its contents, too.</summary>
    public static StorageKey Cell(Entity owner, object index) => new(null, owner, null, index);

    public static StorageKey Of(CaptureId capture) => new(null, null, capture);

    public bool Equals(StorageKey other) =>
        Nullable.Equals(Capture, other.Capture)
        && Equals(Owner, other.Owner)
        && SymbolEqualityComparer.Default.Equals(Symbol, other.Symbol)
        && Equals(Index, other.Index);

    public override bool Equals(object? obj) => obj is StorageKey other && Equals(other);

    public override int GetHashCode()
    {
        unchecked
        {
            var hash = SymbolEqualityComparer.Default.GetHashCode(Symbol);
            hash = (hash * 31) + (Owner?.GetHashCode() ?? 0);
            hash = (hash * 31) + (Index?.GetHashCode() ?? 0);
            return (hash * 31) + (Capture?.GetHashCode() ?? 0);
        }
    }
}
