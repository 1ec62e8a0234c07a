using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Catalog;

namespace PrivacyAnalyzers.Sdk.Tests.Catalog;

/// <summary>Every name in the catalogue exists: on the library itself where it can be restored, else on a copy of its declarations.</summary>
public class BindingTests
{
    public static TheoryData<string> Libraries => [.. ApiCatalog.Shipped.Files.Select(file => file.Library)];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void A_file_names_the_version_it_was_checked_against_and_how(string library)
    {
        var file = FileOf(library);
        Assert.NotEqual("", file.Version);
        Assert.Contains(file.Checked, new[] { "package", "stub" });
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Every_sink_binds(string library)
    {
        var file = FileOf(library);
        foreach (var row in file.Sinks)
        {
            var type = TypeOf(file, row.Type);
            Assert.True(row.Methods.Length + row.Members.Length > 0, row.Type + " names neither methods nor members");
            var methods = row.Methods.SelectMany(name => MethodsOf(type, name)).ToList();
            foreach (var role in row.Roles.Keys)
                Assert.True(methods.Any(method => method.Parameters.Any(parameter => parameter.Name == role)), $"No method of {row.Type} in the row has a parameter '{role}'");
            foreach (var member in row.Members)
                Assert.True(Known(type, member).Any(), $"{row.Type} has no '{member}'");
            Assert.All(methods, method => Assert.NotNull(CatalogFixture.Bound.FindSink(method)));
            Assert.All(row.Members, member => Assert.NotNull(CatalogFixture.Bound.FindMemberSink(type, member)));
        }
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Every_message_binds(string library)
    {
        var file = FileOf(library);
        foreach (var row in file.Messages)
        {
            var type = TypeOf(file, row.Type);
            Assert.All(row.Members.Keys.Concat(row.Methods.Keys), member => Assert.True(Known(type, member).Any(), $"{row.Type} has no '{member}'"));
            Assert.NotNull(CatalogFixture.Bound.FindMessage(type));
        }
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Every_switch_binds(string library)
    {
        var file = FileOf(library);
        foreach (var row in file.Switches)
        {
            var type = TypeOf(file, row.Type);
            var symbols = row.Methods.SelectMany(name => MethodsOf(type, name)).Concat(row.Members.SelectMany(name => Known(type, name))).ToList();
            Assert.True(symbols.Count >= row.Methods.Length + row.Members.Length, row.Type + " lacks a switch");
            Assert.All(symbols, symbol => Assert.NotNull(CatalogFixture.Bound.FindSwitch(symbol)));
            foreach (var flag in row.Flags)
                Assert.All(symbols.OfType<IPropertySymbol>(), property => Assert.NotEmpty(property.Type.GetMembers(flag)));
        }
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Every_carrier_binds(string library)
    {
        var file = FileOf(library);
        foreach (var row in file.Carriers)
        {
            var type = TypeOf(file, row.Type);
            foreach (var name in row.Methods.Where(name => name != "*"))
                Assert.All(MethodsOf(type, name), method => Assert.NotNull(CatalogFixture.Bound.FindCarrier(method)));
        }
    }

    private static ModelFile FileOf(string library) => ApiCatalog.Shipped.Files.Single(file => file.Library == library);

    private static INamedTypeSymbol TypeOf(ModelFile file, string name)
    {
        var type = CatalogFixture.TypeNamed(name);
        Assert.True(type is not null, $"{name} does not exist");
        Assert.True(file.Checked == (type!.Locations.Any(location => location.IsInSource) ? "stub" : "package"), $"{name} was not found as '{file.Checked}'");
        return type;
    }

    private static List<IMethodSymbol> MethodsOf(INamedTypeSymbol type, string name)
    {
        var methods = (name == ".ctor" ? type.InstanceConstructors : Known(type, name).OfType<IMethodSymbol>()).ToList();
        Assert.True(methods.Count > 0, $"{type} has no method '{name}'");
        return methods;
    }

    /// <summary>The type's own members of this name; inherited ones where it has none, for they are what a call then binds to.</summary>
    private static IEnumerable<ISymbol> Known(INamedTypeSymbol type, string name)
    {
        for (var current = type; current is not null; current = current.BaseType)
            if (current.GetMembers(name) is { IsEmpty: false } own)
                return own.Where(member => member is not IMethodSymbol { ExplicitInterfaceImplementations.IsEmpty: false });
        return type.AllInterfaces.SelectMany(implemented => implemented.GetMembers(name));
    }
}
