using System.Collections.Immutable;

namespace PrivacyAnalyzers.Catalog;

/// <summary>The models of one library.</summary>
/// <param name="Library">Its name.</param>
/// <param name="Version">The version that the models were checked against.</param>
/// <param name="Checked">What its names were compared with: the library itself (<c>package</c>), or a copy of its declarations (<c>stub</c>).</param>
public sealed record ModelFile(string Library, string Version, string Checked)
{
    /// <summary>Methods by which data leaves.</summary>
    public ImmutableArray<SinkModel> Sinks { get; init; } = ImmutableArray<SinkModel>.Empty;

    /// <summary>Types whose instances are messages.</summary>
    public ImmutableArray<MessageModel> Messages { get; init; } = ImmutableArray<MessageModel>.Empty;

    /// <summary>Methods that carry data on, or remove it.</summary>
    public ImmutableArray<CarrierModel> Carriers { get; init; } = ImmutableArray<CarrierModel>.Empty;

    /// <summary>Methods whose answer establishes something about a person.</summary>
    public ImmutableArray<CheckModel> Checks { get; init; } = ImmutableArray<CheckModel>.Empty;

    /// <summary>Switches that show personal data when they are on.</summary>
    public ImmutableArray<SwitchModel> Switches { get; init; } = ImmutableArray<SwitchModel>.Empty;

    /// <summary>What is wrong with the file, each with its line; empty for a good one.</summary>
    public ImmutableArray<string> Errors { get; init; } = ImmutableArray<string>.Empty;
}
