using System.Globalization;
using System.Linq;
using PrivacyAnalyzers.Flow.Values;
using PrivacyAnalyzers.Vocabulary;
using static PrivacyAnalyzers.Flow.Projects.Written.FlowYaml;

namespace PrivacyAnalyzers.Flow.Projects.Written;

/// <summary>Writes what a method does on one line, for compilations that do not see its code.</summary>
internal sealed class SummaryWriter
{
    private readonly ValueWriter _values;
    private readonly PlaceText _places;

    private SummaryWriter(PlaceText places, string? methodId)
    {
        _places = places;
        _values = new(places, methodId);
    }

    /// <summary>The line; <c>{}</c> for a method that does nothing of interest.</summary>
    public static string Write(MethodSummary summary, string? methodId, PlaceText places) => new SummaryWriter(places, methodId).Write(summary);

    private string Write(MethodSummary summary) =>
        Map(
            ("returns", _values.Result(summary.Return)),
            ("proves", _values.Facts(summary.ExitFacts)),
            ("writes", List(summary.Writes.Select(write => Written(write.Key, write.Value)))),
            ("outputs", List(summary.Outputs.Select(output => Map(("arg", output.Key.ToString(CultureInfo.InvariantCulture)), ("value", _values.Value(output.Value)))))),
            ("callbacks", List(summary.Callbacks.Select(Callback))),
            ("sinks", List(summary.OpenHits.Select(Sink)))) ?? "{}";

    private string? Callback(Callback callback) =>
        Map(
            ("arg", callback.Parameter.ToString(CultureInfo.InvariantCulture)),
            ("with", List(callback.Arguments.Select(argument => _values.Value(argument) ?? "{}"))),
            ("facts", _values.Facts(callback.Facts)));

    private string? Written(StorageKey key, FlowValue value) =>
        _values.Entity(key.Owner) is { } owner && (key.Symbol is null || SymbolText.Of(key.Symbol) is not null)
            ? Map(("into", owner), ("member", SymbolText.Of(key.Symbol) is { } member ? Text(member) : null), ("value", _values.Value(value)))
            : null;

    private string? Sink(SinkHit hit) =>
        Map(
            ("type", Text(hit.Model.Type)),
            ("channel", Word(hit.Model.Channel)),
            ("recipient", Text(hit.Model.Recipient)),
            ("kind", Word(hit.Model.Kind)),
            ("assumed", Flag(hit.Model.IsKindAssumed)),
            ("country", hit.Model.Country is { } country ? Text(country) : null),
            ("circle", hit.Model.Circle == Circle.Unknown ? null : Word(hit.Model.Circle)),
            ("columns", SymbolText.OfType(hit.Model.Columns) is { } columns ? Text(columns) : null),
            ("confidence", Word(hit.Model.Confidence)),
            ("at", Text(_places.Of(hit.Location))),
            ("purpose", _values.Purpose(hit.Purpose)),
            ("awaitsPurpose", Flag(hit.AwaitsPurpose)),
            ("facts", _values.Facts(hit.Facts)),
            ("hops", List(hit.Hops.Select(_values.Step))),
            ("parts", List(hit.Parts.Select(Part))));

    private string? Part(SinkPart part) =>
        Map(
            ("role", Word(part.Role)),
            ("value", _values.Value(part.Value)),
            ("destructured", Flag(part.IsDestructured)),
            ("told", Flag(part.IsTold)),
            ("each", _values.Facts(part.KnownOfEach)),
            ("persons", List(part.Persons.Select(person => _values.Entity(person.Entity)))));
}
