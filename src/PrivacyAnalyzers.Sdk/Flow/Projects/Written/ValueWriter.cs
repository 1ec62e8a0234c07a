using System.Globalization;
using System.Linq;
using PrivacyAnalyzers.Flow.Values;
using PrivacyAnalyzers.Recognition;
using PrivacyAnalyzers.Rules;
using static PrivacyAnalyzers.Flow.Projects.Written.FlowYaml;

namespace PrivacyAnalyzers.Flow.Projects.Written;

/// <summary>Writes values and facts, in the words of the API models where those have one.</summary>
internal sealed class ValueWriter(PlaceText places, string? methodId)
{
    private readonly EntityText _entities = new();

    public string? Entity(Entity? entity) => _entities.Of(entity) is { } text ? Text(text) : null;

    public string? Value(FlowValue? value) =>
        value is null
            ? null
            : Map(
                ("labels", List(value.Labels.Select(Label))),
                ("from", List(value.Origins.Select(ordinal => ordinal.ToString(CultureInfo.InvariantCulture)))),
                ("given", List(value.Given.Select(Entity))),
                ("is", Entity(value.Entity)),
                ("type", SymbolText.OfType(value.Type) is { } type ? Text(type) : null),
                ("whenTrue", Facts(value.Truth.WhenTrue)),
                ("whenFalse", Facts(value.Truth.WhenFalse)),
                ("whenNull", Facts(value.NullTruth.WhenTrue)),
                ("whenNotNull", Facts(value.NullTruth.WhenFalse)),
                ("opaque", Flag(value.IsOpaque)),
                ("element", Value(value.Element)),
                ("each", Facts(value.ElementFacts)),
                ("query", value.Query is { } query ? (query.IsSelection ? "selection" : "all") : null),
                ("text", value.Text is { } literal ? Text(literal) : null),
                ("many", Flag(value.IsMany)),
                ("serialized", Flag(value.IsSerialized)));

    /// <summary>What a method gives back; null when that is no more than its signature says.</summary>
    public string? Result(FlowValue value) =>
        value is { IsPlain: true, Element: null, Query: null, Text: null, IsSerialized: false }
        && value.Entity?.Root.Kind is null or EntityKind.Created or EntityKind.Result
        && value.Truth.Equals(Truth.Unknown) && value.NullTruth.Equals(Truth.Unknown) && value.ElementFacts.IsEmpty
            ? null
            : Value(value);

    public string? Facts(FactSet facts) =>
        facts.IsImpossible ? "impossible" : List(facts.Facts.Select(Fact).OrderBy(fact => fact, System.StringComparer.Ordinal));

    public string? Purpose(PurposeGuess? purpose) =>
        purpose is null
            ? null
            : Map(
                ("name", Text(purpose.Purpose.Path)),
                ("promotional", Flag(purpose.IsPromotional)),
                ("transactional", Flag(purpose.IsTransactional)),
                ("confidence", Word(purpose.Confidence)),
                ("why", Text(purpose.Reason)));

    public string? Step(FlowStep step) => List([Word(step.Kind), Text(step.Text), Text(places.Of(step.Location))]);

    private string? Fact(Fact fact) =>
        Entity(fact.About) is { } about
            ? List([Word(fact.Kind), fact.Allows ? "allows" : "refuses", about, fact.Purpose is null && fact.Category is null ? null : Text(fact.Purpose ?? ""), fact.Category is { } category ? Text(category) : null])
            : null;

    private string? Label(DataLabel label) =>
        Map(
            ("categories", List(label.Data.Categories.Select(category => Text(category.Id)))),
            ("confidence", Word(label.Data.Confidence)),
            ("evidence", Word(label.Data.Evidence)),
            ("why", Text(label.Data.Reason)),
            ("collectedFor", List(label.Data.CollectedFor.Select(purpose => Text(purpose.Path)))),
            ("controller", label.Data.Controller is { } controller ? Text(controller) : null),
            ("person", Entity(label.Person)),
            // A local is nothing to others; the data then comes from the method.
            ("source", (SymbolText.Of(label.Source) ?? methodId) is { } source ? Text(source) : null),
            ("whole", SymbolText.OfType(label.Whole) is { } whole ? Text(whole) : null),
            ("text", Text(label.Text)),
            ("path", List(label.Trail.Steps.Select(Step))));
}
