using System.Collections.Generic;
using System.IO;
using System.Linq;
using PrivacyAnalyzers.Vocabulary;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace PrivacyAnalyzers.Cli.Maps;

/// <summary>What another vocabulary calls a purpose.</summary>
internal sealed class PurposeTerm
{
    /// <summary>The data use of the Fides taxonomy.</summary>
    public required string Fides { get; init; }

    /// <summary>The purpose of the Data Privacy Vocabulary, without its prefix.</summary>
    public required string Dpv { get; init; }

    private static readonly Dictionary<string, PurposeTerm> All = Load();

    /// <summary>The term for a purpose: its own, else that of the one above it.</summary>
    public static PurposeTerm Of(Purpose? purpose)
    {
        if (purpose is not { } known)
            return All["none"];
        var parts = known.Path.ToLowerInvariant().Split('.');
        return Enumerable.Range(0, parts.Length).Select(left => All.GetValueOrDefault(string.Join('.', parts[..^left]))).FirstOrDefault(term => term is not null) ?? All["other"];
    }

    /// <summary>All terms by purpose.</summary>
    public static IReadOnlyDictionary<string, PurposeTerm> Table => All;

    private static Dictionary<string, PurposeTerm> Load()
    {
        using var reader = new StreamReader(typeof(PurposeTerm).Assembly.GetManifestResourceStream("purposes.yml")!);
        return new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).WithEnforceRequiredMembers().Build().Deserialize<Dictionary<string, PurposeTerm>>(reader);
    }
}
