using System.Collections.Immutable;

namespace PrivacyAnalyzers.Catalog;

/// <summary>Methods whose result carries the personal data of their input on, or takes it away.</summary>
/// <param name="Type">Metadata name of the type that declares them.</param>
/// <param name="Methods">Their names; <c>.ctor</c> for constructors, <c>*</c> for all.</param>
/// <param name="Removes">Whether what comes out carries no personal data.</param>
public sealed record CarrierModel(string Type, ImmutableArray<string> Methods, bool Removes);
