using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Yaml;

namespace PrivacyAnalyzers.Policy.Schema;

/// <summary>Holds a policy against its schema: what does not belong, what is missing, and which names nothing declares.</summary>
internal sealed class SchemaValidator
{
    private readonly PolicyProblems _problems;
    private readonly Dictionary<NameKind, ImmutableArray<string>.Builder> _declared = new();
    private readonly List<(NameKind Kind, YamlScalar Name)> _used = new();

    public SchemaValidator(PolicyProblems problems) => _problems = problems;

    /// <summary>Reports what is wrong with <paramref name="root"/> and returns the names it declares.</summary>
    public PolicyNames Validate(YamlMapping root)
    {
        Visit(PolicySchema.Root, root);
        var names = new PolicyNames(_declared.ToImmutableDictionary(pair => pair.Key, pair => pair.Value.ToImmutable()));
        foreach (var (kind, name) in _used)
            if (!_problems.IsFull && !names.IsKnown(kind, name.Value))
                _problems.UnknownName(name.Span, names.Explain(kind, name.Value), names.Suggest(kind, name.Value));
        return names;
    }

    private void Visit(SchemaNode schema, YamlNode node)
    {
        switch (schema)
        {
            case SchemaRecord record:
                VisitRecord(record, node);
                break;
            case SchemaTable table:
                VisitTable(table, node);
                break;
            case SchemaList list:
                VisitList(list, node);
                break;
            default:
                VisitScalar(schema, node);
                break;
        }
    }

    private void VisitRecord(SchemaRecord record, YamlNode node)
    {
        if (node is YamlScalar scalar && (scalar.IsNull ? record.AllowsNothing : record.AllowsText))
            return;
        if (node is not YamlMapping mapping)
        {
            _problems.Schema(Start(node), PolicyMessages.ExpectedMapping, string.Join(", ", record.Fields.Select(field => field.Name)));
            return;
        }
        foreach (var entry in mapping.Entries)
        {
            var field = record.Fields.FirstOrDefault(candidate => candidate.Name == entry.Key.Value);
            if (field is not null)
                Visit(field.Value, entry.Value);
            else
                ReportUnknownKey(record, entry.Key);
        }
        foreach (var field in record.Fields)
            if (field.IsRequired && !mapping.TryGet(field.Name, out _))
                _problems.Schema(Start(mapping), PolicyMessages.MissingKey, field.Name);
        if (!record.OneOf.IsEmpty && !record.OneOf.Any(name => mapping.TryGet(name, out _)))
            _problems.Schema(Start(mapping), PolicyMessages.MissingOneOf, string.Join(", ", record.OneOf));
    }

    private void ReportUnknownKey(SchemaRecord record, YamlScalar key)
    {
        var suggestion = WordDistance.Nearest(key.Value, record.Fields.Select(field => field.Name));
        if (suggestion is not null)
            _problems.Schema(key.Span, suggestion, PolicyMessages.UnknownKeySuggest, [key.Value, suggestion]);
        else
            _problems.Schema(key.Span, PolicyMessages.UnknownKey, key.Value, string.Join(", ", record.Fields.Select(field => field.Name)));
    }

    private void VisitTable(SchemaTable table, YamlNode node)
    {
        if (IsEmptySection(node))
            return;
        if (node is not YamlMapping mapping)
        {
            _problems.Schema(Start(node), PolicyMessages.ExpectedMapping, (table.KeyExample ?? "…") + ": …");
            return;
        }
        foreach (var entry in mapping.Entries)
        {
            if (table.KeyPattern is { } pattern && !Regex.IsMatch(entry.Key.Value, pattern))
                _problems.Schema(entry.Key.Span, PolicyMessages.ExpectedLike, entry.Key.Value, table.KeyExample ?? "");
            else if (table.Declares is { } kind)
                Declare(kind, entry.Key.Value);
            Visit(table.Value, entry.Value);
        }
    }

    private void Declare(NameKind kind, string name)
    {
        if (!_declared.TryGetValue(kind, out var names))
            _declared.Add(kind, names = ImmutableArray.CreateBuilder<string>());
        names.Add(name);
    }

    private void VisitList(SchemaList list, YamlNode node)
    {
        if (node is YamlSequence sequence)
            foreach (var item in sequence.Items)
                Visit(list.Item, item);
        else if (list.AllowsOne)
            Visit(list.Item, node);
        else if (!IsEmptySection(node))
            _problems.Schema(Start(node), PolicyMessages.ExpectedList);
    }

    private void VisitScalar(SchemaNode schema, YamlNode node)
    {
        if (node is not YamlScalar { IsNull: false } scalar)
        {
            ReportScalar(schema, Start(node), node);
            return;
        }
        switch (schema)
        {
            case SchemaName name:
                if (name.Also is null || scalar.Value != name.Also)
                    _used.Add((name.Kind, scalar));
                break;
            case SchemaText { Pattern: { } pattern } text when !Regex.IsMatch(scalar.Value, pattern):
                _problems.Schema(scalar.Span, PolicyMessages.ExpectedLike, scalar.Value, text.Example ?? "");
                break;
            case SchemaFlag when scalar.IsQuoted || scalar.Value is not ("true" or "false"):
            case SchemaNumber number when scalar.IsQuoted || !IsWithin(scalar.Value, number):
            case SchemaChoice choice when !choice.Values.Contains(scalar.Value):
                ReportScalar(schema, scalar.Span, node);
                break;
        }
    }

    private void ReportScalar(SchemaNode schema, TextSpan span, YamlNode node)
    {
        switch (schema)
        {
            case SchemaFlag:
                _problems.Schema(span, PolicyMessages.ExpectedFlag);
                break;
            case SchemaNumber number:
                _problems.Schema(span, PolicyMessages.ExpectedNumber, Invariant(number.Minimum), Invariant(number.Maximum));
                break;
            case SchemaChoice choice:
                var suggestion = node is YamlScalar scalar ? WordDistance.Nearest(scalar.Value, choice.Values) : null;
                _problems.Schema(span, suggestion, PolicyMessages.ExpectedChoice, [string.Join(", ", choice.Values)]);
                break;
            default:
                _problems.Schema(span, PolicyMessages.ExpectedText);
                break;
        }
    }

    private static bool IsWithin(string text, SchemaNumber number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= number.Minimum && value <= number.Maximum;

    /// <summary>Whether all entries of a section are gone, or commented out, and only its name is left.</summary>
    private static bool IsEmptySection(YamlNode node) => node is YamlScalar { IsNull: true };

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Where a mistake of the whole node is shown: at its first key or item, not over all its lines.</summary>
    private static TextSpan Start(YamlNode node) => node switch
    {
        YamlMapping { Entries: { Length: > 0 } entries } => entries[0].Key.Span,
        YamlSequence { Items: { Length: > 0 } items } => Start(items[0]),
        _ => node.Span,
    };
}
