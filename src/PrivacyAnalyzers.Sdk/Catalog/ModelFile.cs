using System.Collections.Immutable;

namespace PrivacyAnalyzers.Catalog;

/// <summary>The models of one library.</summary>
/// <param name="Library">Its name.</param>
/// <param name="Version">The version that the models were checked against.</param>
/// <param name="Checked">What its names were compared with: the library itself (<c>package</c>), or a copy of its declarations (<c>stub</c>).</param>
/// <param name="Sinks">Methods by which data leaves.</param>
/// <param name="Messages">Types whose instances are messages.</param>
/// <param name="Carriers">Methods that carry data on, or remove it.</param>
/// <param name="Errors">What is wrong with the file, each with its line; empty for a good one.</param>
public sealed record ModelFile(
    string Library,
    string Version,
    string Checked,
    ImmutableArray<SinkModel> Sinks,
    ImmutableArray<MessageModel> Messages,
    ImmutableArray<CarrierModel> Carriers,
    ImmutableArray<string> Errors);
