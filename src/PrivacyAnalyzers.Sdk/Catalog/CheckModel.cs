using System.Collections.Immutable;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Catalog;

/// <summary>Methods whose answer establishes something about the person they are asked about.</summary>
/// <param name="Type">Metadata name of the type that declares them.</param>
/// <param name="Methods">Their names; <c>*</c> for all.</param>
/// <param name="Fact">What the answer establishes.</param>
/// <param name="Negated">Whether the answer is <see langword="true"/> in the bad case.</param>
/// <param name="Purposes">The purposes that it speaks of; empty for all.</param>
public sealed record CheckModel(string Type, ImmutableArray<string> Methods, FactKind Fact, bool Negated, ImmutableArray<Purpose> Purposes);
