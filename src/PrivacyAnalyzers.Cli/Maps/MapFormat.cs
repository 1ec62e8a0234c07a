using System;
using System.Collections.Immutable;
using System.IO;

namespace PrivacyAnalyzers.Cli.Maps;

/// <summary>A form in which the data map can be written.</summary>
/// <param name="Name">The word that asks for it.</param>
/// <param name="Write">Writes a map to a stream.</param>
internal sealed record MapFormat(string Name, Action<MapView, Stream> Write)
{
    /// <summary>All forms, the usual one first.</summary>
    public static ImmutableArray<MapFormat> All { get; } =
    [
        new("html", MapPage.Write),
        new("mermaid", MapMermaid.Write),
        new("json", MapJson.Write),
        new("csv", MapLedger.Write),
        new("fides", MapFides.Write),
        new("dpv", MapDpv.Write),
    ];
}
