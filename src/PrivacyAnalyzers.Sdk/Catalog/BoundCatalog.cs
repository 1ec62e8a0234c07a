using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Catalog;

/// <summary>
/// Answers what a symbol of one compilation means, by the names of the type and method and of all that they override or
/// implement. One answer per symbol, cached; safe for concurrent use.
/// </summary>
public sealed class BoundCatalog
{
    private readonly ConcurrentDictionary<IMethodSymbol, SinkModel?> _sinks = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, CarrierModel?> _carriers = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, MessageModel?> _messages = new(SymbolEqualityComparer.Default);
    private readonly ILookup<string, SinkModel> _sinksByMethod;
    private readonly ILookup<string, SinkModel> _sinksByMember;
    private readonly ILookup<string, SwitchModel> _switches;
    private readonly ILookup<string, CarrierModel> _carriersByType;
    private readonly ConcurrentDictionary<IMethodSymbol, CheckModel?> _checks = new(SymbolEqualityComparer.Default);
    private readonly ILookup<string, CheckModel> _checksByType;
    private readonly ImmutableDictionary<string, MessageModel> _messagesByType;
    private readonly ImmutableDictionary<string, ImmutableDictionary<string, MessageModel>> _factories;
    private readonly ImmutableArray<string> _constructed;

    /// <summary>Binds <paramref name="catalog"/> lazily, symbol by symbol.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    public BoundCatalog(ApiCatalog catalog)
    {
        if (catalog is null)
            throw new ArgumentNullException(nameof(catalog));
        _sinksByMethod = catalog.Sinks.SelectMany(model => model.Methods.Select(method => (method, model))).ToLookup(row => row.method, row => row.model, StringComparer.Ordinal);
        _sinksByMember = catalog.Sinks.SelectMany(model => model.Members.Select(member => (member, model))).ToLookup(row => row.member, row => row.model, StringComparer.Ordinal);
        _switches = catalog.Switches.SelectMany(model => model.Methods.Concat(model.Members).Select(name => (name, model))).ToLookup(row => row.name, row => row.model, StringComparer.Ordinal);
        _carriersByType = catalog.Carriers.ToLookup(model => model.Type, StringComparer.Ordinal);
        _constructed = ConstructedNames(_sinksByMethod[".ctor"]);
        _checksByType = catalog.Checks.ToLookup(model => model.Type, StringComparer.Ordinal);
        _messagesByType = catalog.Messages.GroupBy(model => model.Type, StringComparer.Ordinal)
            .ToImmutableDictionary(models => models.Key, models => models.First(), StringComparer.Ordinal);
        _factories = catalog.Messages.SelectMany(model => model.Factories.Select(factory => (At: factory.LastIndexOf('.'), Name: factory, Model: model)))
            .GroupBy(row => row.Name.Substring(row.At + 1), StringComparer.Ordinal)
            .ToImmutableDictionary(rows => rows.Key, rows => rows.ToImmutableDictionary(row => row.Name.Substring(0, row.At), row => row.Model, StringComparer.Ordinal), StringComparer.Ordinal);
    }

    /// <summary>How this name would have to be used to mean a sink: the test before anything is bound. A constructor goes by the name of its type.</summary>
    internal SinkUse UseOf(string name) =>
        (ShapeModels.MayBeMailer(name) || _sinksByMethod[name].Any(model => !WritesArguments(model)) ? SinkUse.Call
            : ShapeModels.MayBeLogger(name) || _sinksByMethod.Contains(name) ? SinkUse.CallWithData
            : SinkUse.None)
        | (MayBeConstructed(name) ? SinkUse.Construction : SinkUse.None)
        | (_sinksByMember.Contains(name) ? SinkUse.Filling : SinkUse.None);

    // A message may be complete before it is sent; a line of a log or file, or an address, is what is written there and then.
    private static bool WritesArguments(SinkModel model) => model.Channel is Channel.Log or Channel.Console or Channel.File or Channel.Url;

    /// <summary>Whether making an object of some type is a sink.</summary>
    internal bool HasConstructors => !_constructed.IsEmpty;

    /// <summary>The sink that a call of <paramref name="method"/> is, or null.</summary>
    public SinkModel? FindSink(IMethodSymbol method)
    {
        method = Definition(method);
        return _sinks.GetOrAdd(method, FindSinkUncached);
    }

    /// <summary>The names of switches that show personal data.</summary>
    public IEnumerable<string> SwitchNames => _switches.Select(named => named.Key);

    /// <summary>The switch that a method or property is; null when it is none.</summary>
    public SwitchModel? FindSwitch(ISymbol symbol)
    {
        if (!_switches.Contains(symbol.Name) || symbol.ContainingType is not { } type)
            return null;
        var types = (symbol is IMethodSymbol method ? TypesOf(Definition(method)) : NamesOf(type)).ToImmutableHashSet(StringComparer.Ordinal);
        return _switches[symbol.Name].FirstOrDefault(model => types.Contains(model.Type));
    }

    /// <summary>The sink that assigning the property <paramref name="member"/> of an object of <paramref name="type"/> is, or null.</summary>
    public SinkModel? FindMemberSink(ITypeSymbol? type, string member)
    {
        if (type is null || !_sinksByMember.Contains(member))
            return null;
        var types = NamesOf(type).ToImmutableHashSet(StringComparer.Ordinal);
        return _sinksByMember[member].FirstOrDefault(model => types.Contains(model.Type));
    }

    /// <summary>The metadata names of the types by which data leaves when their property <paramref name="member"/> is filled.</summary>
    internal IEnumerable<string> TypesFilledBy(string member) => _sinksByMember[member].Select(model => model.Type);

    /// <summary>
    /// The metadata names of the types by which data leaves when their method <paramref name="name"/> is called; null when a method of
    /// this name may be one by its shape on any type.
    /// </summary>
    internal ImmutableArray<string>? TypesCalledBy(string name) =>
        ShapeModels.MayBeSink(name) ? null : _sinksByMethod[name].Select(model => model.Type).Distinct().ToImmutableArray();

    /// <summary>Whether one of these is the type, or one that it derives from or implements.</summary>
    internal static bool IsAny(ITypeSymbol type, ImmutableArray<string> names) => NamesOf(type).Any(names.Contains);

    /// <summary>
    /// The sink that a call of <paramref name="methodName"/> on something of the unresolved type
    /// <paramref name="typeName"/> probably is.
    /// </summary>
    public SinkModel? FindUnresolvedSink(string typeName, string methodName)
    {
        foreach (var model in _sinksByMethod[methodName])
        {
            var simpleName = SimpleName(model.Type);
            if (simpleName == typeName || ExtendedTypes(simpleName).Contains(typeName))
                return model;
        }

        return ShapeModels.FindUnresolvedSink(typeName, methodName);
    }

    /// <summary>Whether the result of <paramref name="method"/> carries its input on or is cleansed of it; null when not known.</summary>
    public CarrierModel? FindCarrier(IMethodSymbol method)
    {
        method = Definition(method);
        return _carriers.GetOrAdd(
            method,
            key => TypesOf(key).SelectMany(type => _carriersByType[type]).FirstOrDefault(model => Names(model.Methods, key)));
    }

    /// <summary>What the answer of <paramref name="method"/> establishes about a person; null when no model says.</summary>
    public CheckModel? FindCheck(IMethodSymbol method)
    {
        if (_checksByType.Count == 0)
            return null;
        return _checks.GetOrAdd(
            Definition(method),
            key => TypesOf(key).SelectMany(type => _checksByType[type]).FirstOrDefault(model => Names(model.Methods, key)));
    }

    /// <summary>What the members of the message type <paramref name="type"/> mean, or null when it is no message.</summary>
    public MessageModel? FindMessage(ITypeSymbol? type) =>
        type is null ? null : _messages.GetOrAdd(type.OriginalDefinition, FindMessageUncached);

    private static bool Names(ImmutableArray<string> methods, IMethodSymbol method) =>
        methods.Contains(method.MethodKind == MethodKind.Constructor ? ".ctor" : method.Name) || methods.Contains("*");

    /// <summary>A class that derives from one whose constructor is a sink ends in its name: <c>NotFoundException</c>.</summary>
    private bool MayBeConstructed(string name)
    {
        foreach (var constructed in _constructed)
            if (name.EndsWith(constructed, StringComparison.Ordinal))
                return true;
        return false;
    }

    private static ImmutableArray<string> ConstructedNames(IEnumerable<SinkModel> constructors) =>
        constructors.Select(model => SimpleName(model.Type)).Select(name => name.Substring(name.LastIndexOf('+') + 1)).Distinct().ToImmutableArray();

    /// <summary>The message that a call of <paramref name="method"/> makes of its arguments, or null.</summary>
    public MessageModel? FindFactory(IMethodSymbol method) =>
        method.IsStatic && _factories.TryGetValue(method.Name, out var models) && models.TryGetValue(MetadataName(method.ContainingType), out var model) ? model : null;

    private static IMethodSymbol Definition(IMethodSymbol method) => (method.ReducedFrom ?? method).OriginalDefinition;

    private SinkModel? FindSinkUncached(IMethodSymbol method)
    {
        var name = method.MethodKind == MethodKind.Constructor ? ".ctor" : method.Name;
        if (_sinksByMethod.Contains(name))
        {
            var types = TypesOf(method).ToImmutableHashSet(StringComparer.Ordinal);
            foreach (var model in _sinksByMethod[name])
                if (types.Contains(model.Type))
                    return model;
        }

        return AnnotatedSinks.Find(method) ?? ShapeModels.FindSink(method);
    }

    private MessageModel? FindMessageUncached(ITypeSymbol type)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
            if (_messagesByType.TryGetValue(MetadataName(current), out var model))
                return model;
        return ShapeModels.FindMessage(type);
    }

    /// <summary>Names of the declaring type, its base types and its interfaces: any of them may stand in a model.</summary>
    private static IEnumerable<string> TypesOf(IMethodSymbol method) => method.ContainingType switch
    {
        null => [],
        // An extension block has no name of its own; the static class around it has.
        { CanBeReferencedByName: false, ContainingType: { IsStatic: true } extensions } => NamesOf(extensions),
        var type => NamesOf(type),
    };

    private static IEnumerable<string> NamesOf(ITypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
            yield return MetadataName(current);
        foreach (var implemented in type.AllInterfaces)
            yield return MetadataName(implemented);
    }

    private static string MetadataName(ITypeSymbol type)
    {
        type = type.OriginalDefinition;
        var name = type.MetadataName;
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
            name = outer.MetadataName + "+" + name;
        return type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() + "." + name : name;
    }

    private static string SimpleName(string metadataName)
    {
        var name = metadataName.Substring(metadataName.LastIndexOf('.') + 1);
        var arity = name.IndexOf('`');
        return arity < 0 ? name : name.Substring(0, arity);
    }

    /// <summary>The type that an extension class of this name usually extends: <c>LoggerExtensions</c> extends <c>ILogger</c>.</summary>
    private static IEnumerable<string> ExtendedTypes(string name)
    {
        const string Suffix = "Extensions";
        if (!name.EndsWith(Suffix, StringComparison.Ordinal))
            yield break;
        var extended = name.Substring(0, name.Length - Suffix.Length);
        yield return extended;
        yield return "I" + extended;
    }
}
