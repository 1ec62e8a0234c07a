using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PrivacyAnalyzers.Cli.Output;
using PrivacyAnalyzers.Cli.Resources;
using PrivacyAnalyzers.Cli.Verbs;
using PrivacyAnalyzers.Vocabulary;
using PrivacyAnalyzers.Workspace;

namespace PrivacyAnalyzers.Cli.Maps;

/// <summary>The map as people are shown it: with titles in their language, and what could not be looked at.</summary>
internal sealed class MapView(DataMap map, CodeAnalysis analysis)
{
    /// <summary>The rows.</summary>
    public IReadOnlyList<DataMapRow> Rows => map.Rows;

    /// <summary>What was looked at, by the name of its folder.</summary>
    public string Name => System.IO.Path.GetFileName(System.IO.Path.TrimEndingDirectorySeparator(analysis.Coverage.Root));

    /// <summary>What was missing or went wrong, so that the map may not show all.</summary>
    public IReadOnlyList<string> Gaps { get; } = [.. SarifNotification.Of(analysis).Where(gap => gap.Level != "note").Select(gap => gap.Message).Distinct()];

    /// <summary>What people call the data.</summary>
    public static string Title(DataCategory category) => DataCategories.Title(category, CultureInfo.CurrentUICulture);

    /// <summary>What people call the purpose.</summary>
    public static string Title(Purpose? purpose) => purpose?.Path ?? Strings.Get("Map_NoPurpose");

    /// <summary>What people call the kind of recipient.</summary>
    public static string Title(RecipientKind kind) => Strings.Get("Map_Kind_" + kind);

    /// <summary>What people call the way.</summary>
    public static string Title(Channel channel) => Strings.Get("Map_Channel_" + channel);

    /// <summary>What people call the purposes that were told; empty when none were declared.</summary>
    public static string Told(DataMapRow row) => string.Join(", ", row.CollectedFor.Select(purpose => purpose.Path));

    /// <summary>The place of a flow, relative to what was looked at.</summary>
    public (string File, int Line) Place(DataFlow flow) => analysis.Place(flow.Location);
}
