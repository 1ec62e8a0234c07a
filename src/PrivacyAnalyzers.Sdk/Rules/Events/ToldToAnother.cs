using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Recognition;

namespace PrivacyAnalyzers.Rules.Events;

/// <summary>What a message says of one person and somebody else reads.</summary>
/// <param name="Text">What is told: <c>customer.Arrears</c>, or the words that tell it.</param>
/// <param name="Data">What that is; empty when the message's own words tell it.</param>
/// <param name="Reader">The address of who reads it: <c>customer.FathersPhone</c>.</param>
/// <param name="IsRelative">Whether that is a relative or another who knows the person, as opposed to somebody whom nothing ties to them.</param>
/// <param name="Location">Where it is put into the message.</param>
/// <param name="Path">Its way to the call that sends.</param>
public sealed record ToldToAnother(
    string Text,
    ImmutableArray<DataClassification> Data,
    string Reader,
    bool IsRelative,
    Location Location,
    ImmutableArray<FlowStep> Path);
