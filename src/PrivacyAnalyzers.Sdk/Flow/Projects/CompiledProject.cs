using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Gate;
using PrivacyAnalyzers.Flow.Projects.Written;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Flow.Projects;

/// <summary>A project that is at hand as an assembly, with the summaries that were put into it when it was built.</summary>
internal sealed class CompiledProject(IReadOnlyDictionary<string, string> lines, SymbolText asking, PlaceText places, PrivacyPolicy policy) : IProjectSummaries
{
    private const string Sinks = "sinks";

    public bool Have(IMethodSymbol method, CancellationToken cancellation) => SymbolText.Of(method) is { } id && lines.ContainsKey(id);

    public MethodSummary? Find(IMethodSymbol method, CancellationToken cancellation) =>
        SymbolText.Of(method) is { } id && lines.TryGetValue(id, out var line) ? SummaryReader.Read(line, method, asking, places, policy) : null;

    public bool Leads(IMethodSymbol method, CancellationToken cancellation) =>
        SymbolText.Of(method) is { } id && lines.TryGetValue(id, out var line) && line.Contains(Sinks);

    public IEnumerable<int> LeadingNames(CancellationToken cancellation) => NamesOf(line => !IsWithoutInput(line));

    public IEnumerable<int> LeadingNamesWithoutInput(CancellationToken cancellation) => NamesOf(IsWithoutInput);

    private IEnumerable<int> NamesOf(Func<KeyValuePair<string, string>, bool> isMeant) =>
        lines.Where(line => line.Value.Contains(Sinks) && isMeant(line)).Select(line => NameHash.Short(RunBy(line.Key)));

    /// <summary>Whether the method of a line takes nothing, and does not work on what its own object was filled with either.</summary>
    private static bool IsWithoutInput(KeyValuePair<string, string> line) => line.Key.IndexOf('(') < 0 && !line.Value.Contains(EntityText.MemberOfThis);

    public bool FiltersAllQueriesOf(ITypeSymbol type) => SymbolText.Of(type) is { } id && lines.ContainsKey(id);

    /// <summary>What stands where code runs the method of this id: its name or, for <c>M:Shop.Mail.#ctor</c>, that of the type that is made.</summary>
    private static ulong RunBy(string id)
    {
        var constructor = id.IndexOf(".#ctor", StringComparison.Ordinal);
        return constructor < 0 ? NameHash.Of(NameIn(id)) : NameHash.Made(NameHash.Of(NameIn(id.Substring(0, constructor))));
    }

    /// <summary>The name in a method's id: <c>Send</c> in <c>M:Shop.Mail.Send``1(System.String)</c>.</summary>
    private static string NameIn(string id)
    {
        var parameters = id.IndexOf('(');
        var path = parameters < 0 ? id : id.Substring(0, parameters);
        var name = path.Substring(path.LastIndexOfAny(['.', '#']) + 1);
        var arity = name.IndexOf('`');
        name = arity < 0 ? name : name.Substring(0, arity);
        return name.StartsWith("get_", StringComparison.Ordinal) ? name.Substring("get_".Length) : name;
    }

    /// <summary>The summaries in <paramref name="assembly"/>; null when it has none, or none that this version can read.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="isReadable">False when there are some, but of a newer version or damaged.</param>
    public static IReadOnlyDictionary<string, string>? LinesIn(IAssemblySymbol assembly, out bool isReadable)
    {
        var (key, text) = assembly.GetAttributes()
            .Where(attribute => attribute.AttributeClass?.Name == "AssemblyMetadataAttribute" && attribute.ConstructorArguments.Length == 2)
            .Select(attribute => (Key: attribute.ConstructorArguments[0].Value as string, Text: attribute.ConstructorArguments[1].Value as string))
            .FirstOrDefault(entry => entry.Key?.StartsWith(SummaryFile.KeyOfAnyVersion, StringComparison.Ordinal) == true);
        var lines = key == SummaryFile.Key && text is not null ? SummaryFile.Unpack(text) : null;
        isReadable = key is null || lines is not null;
        return lines;
    }
}
