using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Recognition;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Flow.Values;

/// <summary>
/// Personal data that a value carries: what it is, whose, where it was read, and by which way it came.
/// The way is left out of equality: the first way found is told, and the analysis comes to an end.
/// </summary>
internal sealed class DataLabel(
    DataClassification data, Entity? person, ISymbol source, string text, ITypeSymbol? whole, Trail trail) : IEquatable<DataLabel>
{
    public DataClassification Data { get; } = data;

    /// <summary>The object the data is about, as the frame that holds the value knows it.</summary>
    public Entity? Person { get; } = person;

    /// <summary>The member, parameter or local that holds it.</summary>
    public ISymbol Source { get; } = source;

    /// <summary>The source as written: <c>customer.Email</c>.</summary>
    public string Text { get; } = text;

    /// <summary>The type whose whole instance is exposed, when it is not a single item.</summary>
    public ITypeSymbol? Whole { get; } = whole;

    public Trail Trail { get; } = trail;

    public DataLabel Substitute(Func<Entity, Entity?> map)
    {
        var person = Person?.Substitute(map);
        return ReferenceEquals(person, Person) ? this : new DataLabel(Data, person, Source, Text, Whole, Trail);
    }

    public DataLabel Via(FlowStepKind kind, string text, Location location) =>
        new(Data, Person, Source, Text, Whole, Trail.Add(kind, text, location));

    public bool Equals(DataLabel? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Data.Category.Equals(other.Data.Category)
            && SymbolEqualityComparer.Default.Equals(Source, other.Source)
            && SymbolEqualityComparer.Default.Equals(Whole, other.Whole)
            && Equals(Person, other.Person));

    public override bool Equals(object? obj) => Equals(obj as DataLabel);

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Source);
}

/// <summary>The steps that led to a value, newest first in memory, oldest first when read. Bounded.</summary>
internal sealed class Trail
{
    private const int MaxLength = 12;

    private readonly ImmutableArray<FlowStep> _steps;

    private Trail(ImmutableArray<FlowStep> steps) => _steps = steps;

    public static Trail Empty { get; } = new(ImmutableArray<FlowStep>.Empty);

    public ImmutableArray<FlowStep> Steps => _steps;

    public Trail Add(FlowStepKind kind, string text, Location location) =>
        _steps.Length >= MaxLength ? this : new Trail(_steps.Add(new FlowStep(kind, text, location)));

    public Trail AddRange(ImmutableArray<FlowStep> steps)
    {
        var trail = this;
        foreach (var step in steps)
            trail = trail.Add(step.Kind, step.Text, step.Location);
        return trail;
    }
}
