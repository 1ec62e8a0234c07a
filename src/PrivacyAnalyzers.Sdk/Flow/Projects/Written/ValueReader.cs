using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Flow.Values;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Recognition;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Vocabulary;
using PrivacyAnalyzers.Yaml;

namespace PrivacyAnalyzers.Flow.Projects.Written;

/// <summary>
/// Reads what <see cref="ValueWriter"/> wrote, with the symbols of the compilation that wants to know. What it does not know is
/// left out, which makes the value say less.
/// </summary>
internal sealed class ValueReader(SymbolText symbols, PlaceText places, PrivacyPolicy policy, IMethodSymbol method)
{
    private readonly EntityTextReader _entities = new(symbols);

    public Entity? Entity(string? text) => _entities.Read(text);

    public ISymbol? Symbol(string id) => symbols.Symbol(id);

    public ITypeSymbol? Type(string? id) => symbols.Type(id);

    public FlowValue Value(YamlNode? node) =>
        node is not YamlMapping map
            ? FlowValue.Unknown
            : new FlowValue
            {
                Labels = map.Items("labels").Select(Label).OfType<DataLabel>().ToImmutableArray(),
                Origins = map.Texts("from").Select(Ordinal).ToImmutableSortedSet(),
                Given = map.Texts("given").Select(Entity).OfType<Entity>().ToImmutableArray(),
                Entity = Entity(map.TextOf("is")),
                Type = symbols.Type(map.TextOf("type")),
                Truth = Truth(map, "whenTrue", "whenFalse"),
                NullTruth = Truth(map, "whenNull", "whenNotNull"),
                IsOpaque = map.IsOn("opaque"),
                Element = map.Get("element") is { } element ? Value(element) : null,
                ElementFacts = Facts(map.Get("each")),
                Query = map.TextOf("query") is { } query ? new Query(SyntaxFactory.IdentifierName("_"), query == "selection") : null,
                Text = map.TextOf("text"),
                IsMany = map.IsOn("many"),
                IsSerialized = map.IsOn("serialized"),
            };

    public FactSet Facts(YamlNode? node) => node switch
    {
        YamlScalar { Value: "impossible" } => FactSet.Impossible,
        YamlSequence list => list.Items.Select(Fact).OfType<Fact>().Aggregate(FactSet.Empty, (sum, fact) => sum.Add(fact)),
        _ => FactSet.Empty,
    };

    public PurposeGuess? Purpose(YamlNode? node) =>
        node is YamlMapping map && map.TextOf("name") is { } name && FlowYaml.Word<Confidence>(map.TextOf("confidence")) is { } confidence
            ? new PurposeGuess(new Purpose(name), map.IsOn("promotional"), map.IsOn("transactional"), confidence, map.TextOf("why") ?? "")
            : null;

    public IEnumerable<FlowStep> Steps(YamlMapping map, string key) =>
        map.Items(key).OfType<YamlSequence>()
            .Select(step => step.Items.OfType<YamlScalar>().Select(item => item.Value).ToArray())
            .Where(step => step.Length == 3 && FlowYaml.Word<FlowStepKind>(step[0]) is not null)
            .Select(step => new FlowStep(FlowYaml.Word<FlowStepKind>(step[0])!.Value, step[1], places.Read(step[2])));

    public static int Ordinal(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal) ? ordinal : -1;

    private Truth Truth(YamlMapping map, string whenTrue, string whenFalse) =>
        map.Get(whenTrue) is null && map.Get(whenFalse) is null
            ? Values.Truth.Unknown
            : new Truth(Facts(map.Get(whenTrue)), Facts(map.Get(whenFalse)));

    private Fact? Fact(YamlNode node)
    {
        var words = node is YamlSequence list ? list.Items.OfType<YamlScalar>().Select(item => item.Value).ToArray() : [];
        return words.Length >= 3 && FlowYaml.Word<FactKind>(words[0]) is { } kind && Entity(words[2]) is { } about
            ? new Fact(kind, about, words[1] == "allows", words.Length > 3 && words[3].Length > 0 ? words[3] : null, words.Length > 4 ? words[4] : null)
            : null;
    }

    private DataLabel? Label(YamlNode node)
    {
        if (node is not YamlMapping map || map.Texts("categories").Select(Category).ToImmutableArray() is not { IsEmpty: false } categories
            || FlowYaml.Word<Confidence>(map.TextOf("confidence")) is not { } confidence
            || FlowYaml.Word<DataEvidence>(map.TextOf("evidence")) is not { } evidence)
            return null;
        var data = new DataClassification(
            categories[0], confidence, evidence, map.Texts("collectedFor").Select(path => new Purpose(path)).ToImmutableArray(), map.TextOf("controller"), map.TextOf("why") ?? "")
        {
            Categories = categories,
        };
        return new DataLabel(
            data, Entity(map.TextOf("person")), symbols.Symbol(map.TextOf("source")) ?? method, map.TextOf("text") ?? "", symbols.Type(map.TextOf("whole")),
            Trail.Empty.AddRange(Steps(map, "path").ToImmutableArray()));
    }

    private DataCategory Category(string id) =>
        policy.Dictionary.Categories.Select(declared => declared.Category).FirstOrDefault(own => own.Id == id) ?? DataCategories.GetOrCreate(id);
}
