using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Catalog;
using PrivacyAnalyzers.Flow.Values;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Vocabulary;
using PrivacyAnalyzers.Yaml;

namespace PrivacyAnalyzers.Flow.Projects.Written;

/// <summary>Reads the line that <see cref="SummaryWriter"/> wrote of a method.</summary>
internal sealed class SummaryReader
{
    private readonly ValueReader _values;
    private readonly PlaceText _places;
    private readonly IMethodSymbol _method;

    private SummaryReader(IMethodSymbol method, SymbolText symbols, PlaceText places, PrivacyPolicy policy)
    {
        _method = method;
        _places = places;
        _values = new(symbols, places, policy, method);
    }

    /// <summary>What <paramref name="line"/> says of <paramref name="method"/>; null when it cannot be read.</summary>
    public static MethodSummary? Read(string line, IMethodSymbol method, SymbolText symbols, PlaceText places, PrivacyPolicy policy)
    {
        var document = YamlReader.Read(SourceText.From(line));
        return document.Errors.IsEmpty && document.Root is YamlMapping map ? new SummaryReader(method, symbols, places, policy).Read(map) : null;
    }

    private MethodSummary Read(YamlMapping map) =>
        new(
            _values.Value(map.Get("returns")),
            _values.Facts(map.Get("proves")),
            map.Items("writes").OfType<YamlMapping>().Select(Written).OfType<KeyValuePair<StorageKey, FlowValue>>().ToImmutableArray(),
            map.Items("outputs").OfType<YamlMapping>().Select(output => new KeyValuePair<int, FlowValue>(ValueReader.Ordinal(output.TextOf("arg") ?? ""), _values.Value(output.Get("value")))).ToImmutableArray(),
            map.Items("sinks").OfType<YamlMapping>().Select(Sink).OfType<SinkHit>().ToImmutableArray())
        {
            Callbacks = map.Items("callbacks").OfType<YamlMapping>().Select(Callback).ToImmutableArray(),
        };

    private Callback Callback(YamlMapping map) =>
        new(ValueReader.Ordinal(map.TextOf("arg") ?? ""), map.Items("with").Select(_values.Value).ToImmutableArray(), _values.Facts(map.Get("facts")));

    private KeyValuePair<StorageKey, FlowValue>? Written(YamlMapping map)
    {
        if (_values.Entity(map.TextOf("into")) is not { } owner)
            return null;
        var value = _values.Value(map.Get("value"));
        if (map.TextOf("member") is not { } id)
            return new(StorageKey.Content(owner), value);
        return _values.Symbol(id) is { } member ? new(StorageKey.Member(owner, member), value) : null;
    }

    private SinkHit? Sink(YamlMapping map)
    {
        if (FlowYaml.Word<Channel>(map.TextOf("channel")) is not { } channel
            || FlowYaml.Word<RecipientKind>(map.TextOf("kind")) is not { } kind
            || FlowYaml.Word<Confidence>(map.TextOf("confidence")) is not { } confidence)
            return null;
        var model = new SinkModel(
            map.TextOf("type") ?? "", ImmutableArray<string>.Empty, channel, map.TextOf("recipient") ?? "", kind,
            ImmutableDictionary<string, ArgumentRole>.Empty, ArgumentRole.Ignored, confidence)
        {
            IsKindAssumed = map.IsOn("assumed"),
            Country = map.TextOf("country"),
            Columns = _values.Type(map.TextOf("columns")),
            Circle = FlowYaml.Word<Circle>(map.TextOf("circle")) ?? Circle.Unknown,
        };
        var site = SyntaxFactory.IdentifierName("_");
        return new SinkHit(
            model, _method, site, map.Items("parts").OfType<YamlMapping>().Select(part => Part(part, site)).OfType<SinkPart>().ToImmutableArray(),
            _values.Facts(map.Get("facts")), _values.Purpose(map.Get("purpose")), _values.Steps(map, "hops").ToImmutableArray())
        {
            AwaitsPurpose = map.IsOn("awaitsPurpose"),
            Elsewhere = _places.Read(map.TextOf("at")),
        };
    }

    private SinkPart? Part(YamlMapping map, SyntaxNode site) =>
        FlowYaml.Word<ArgumentRole>(map.TextOf("role")) is { } role
            ? new SinkPart(role, _values.Value(map.Get("value")), site, map.IsOn("destructured"))
            {
                IsTold = map.IsOn("told"),
                KnownOfEach = _values.Facts(map.Get("each")),
                Persons = map.Texts("persons").Select(_values.Entity).OfType<Entity>().Select(person => new RecipientPerson(person, null, null)).ToImmutableArray(),
            }
            : null;
}
