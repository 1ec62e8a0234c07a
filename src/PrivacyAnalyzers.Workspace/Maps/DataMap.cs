using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Workspace;

/// <summary>Which personal data goes to whom and what for, with the places in the code.</summary>
/// <param name="Rows">A row for each combination, the gravest data first.</param>
public sealed record DataMap(ImmutableArray<DataMapRow> Rows)
{
    /// <summary>Sums up <paramref name="flows"/>.</summary>
    public static DataMap Of(IEnumerable<DataFlow> flows)
    {
        ArgumentNullException.ThrowIfNull(flows);
        return new(
        [
            .. flows
                .GroupBy(flow => (flow.Category, Purpose: flow.Purpose?.Path, flow.Recipient, flow.Kind, flow.Channel, flow.Country, flow.Controller, Told: string.Join(", ", flow.CollectedFor.Select(purpose => purpose.Path))))
                .Select(group => new DataMapRow(
                    group.Key.Category, group.First().CollectedFor, group.First().Purpose, group.All(flow => flow.IsPurposeDeclared), group.Key.Recipient, group.Key.Kind,
                    group.Key.Country, group.Key.Channel, group.Key.Controller, [.. group]))
                .OrderByDescending(row => row.Category.Tier)
                .ThenBy(row => row.Category.Id, StringComparer.Ordinal)
                .ThenBy(row => row.Purpose?.Path ?? "", StringComparer.Ordinal)
                .ThenBy(row => row.Recipient, StringComparer.Ordinal)
                .ThenBy(row => row.Channel)
                .ThenBy(row => string.Join(", ", row.CollectedFor.Select(purpose => purpose.Path)), StringComparer.Ordinal)
                .ThenBy(row => row.Controller ?? "", StringComparer.Ordinal),
        ]);
    }
}

/// <summary>A kind of data that goes to a recipient for a purpose.</summary>
/// <param name="Category">The kind of data.</param>
/// <param name="CollectedFor">The purposes that the person was told; empty when nothing declares them.</param>
/// <param name="Purpose">Why the code runs; null when nothing tells.</param>
/// <param name="IsPurposeDeclared">Whether that is declared everywhere, and nowhere read from names.</param>
/// <param name="Recipient">Who gets it.</param>
/// <param name="Kind">Who that is, seen from the holder.</param>
/// <param name="Country">Where the recipient is; null where nothing says.</param>
/// <param name="Channel">The way.</param>
/// <param name="Controller">The company that runs the code; null where nothing says.</param>
/// <param name="Places">Where in the code; never empty.</param>
public sealed record DataMapRow(
    DataCategory Category,
    ImmutableArray<Purpose> CollectedFor,
    Purpose? Purpose,
    bool IsPurposeDeclared,
    string Recipient,
    RecipientKind Kind,
    string? Country,
    Channel Channel,
    string? Controller,
    ImmutableArray<DataFlow> Places);
