using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Catalog;
using PrivacyAnalyzers.Flow.Values;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Flow.Calls;

/// <summary>
/// Calls that do not bind because a reference is missing. A call whose receiver's type and method have the names of a known
/// sink is taken for it, with less confidence.
/// </summary>
internal static class UnresolvedCalls
{
    private const string Factory = "IHttpClientFactory";
    private const string Creation = "CreateClient";
    private const string Client = "System.Net.Http.HttpClient";

    public static FlowValue Apply(IInvalidOperation operation, BodyInterpreter body)
    {
        var values = operation.ChildOperations.Select(child => (Operation: child, Value: body.Evaluate(child))).ToList();
        if (PartlyBoundCalls.Apply(operation.Syntax, operation.Type, values, body) is { } result)
            return result;
        if (operation.Syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call
            && operation.Descendants().FirstOrDefault(part => part.Syntax == access.Expression) is { } receiver
            && (body.Evaluate(receiver).Type ?? receiver.Type) is { Name: { Length: > 0 } typeName } type)
        {
            var method = access.Name.Identifier.ValueText;
            if (body.Model.Catalog.FindUnresolvedSink(typeName, method) is { } model)
                Record(model with { Confidence = Confidence.Medium }, type, method, call, values, body);
            else if (typeName == Factory && method == Creation)
                return FlowValue.Unknown with { Type = body.Model.Compilation.GetTypeByMetadataName(Client), IsOpaque = true, Entity = Entity.Result(operation.Syntax) };
        }

        if (UnresolvedMembers.Read(operation, body) is { } member)
            return member;
        if (NamedCells.ReadUnresolved(operation.Syntax, values.Select(value => value.Value).FirstOrDefault() ?? FlowValue.Unknown, body) is { } cell)
            return cell;
        return FlowValue.Unknown with { Type = operation.Type, IsOpaque = true, Entity = Entity.Result(operation.Syntax) };
    }

    private static void Record(
        SinkModel model, ITypeSymbol receiver, string method, InvocationExpressionSyntax call, List<(IOperation Operation, FlowValue Value)> values, BodyInterpreter body)
    {
        LogTemplate? template = null;
        var position = 0;
        var parts = ImmutableArray.CreateBuilder<SinkPart>();
        foreach (var (operation, value) in values.Where(value => call.ArgumentList.Span.Contains(value.Operation.Syntax.Span)))
        {
            if (RoleAt(parts.Count, model, receiver, method) is { } role)
            {
                parts.Add(new SinkPart(role, Formatting.Format(value, operation, body) with { Text = value.Text, Type = value.Type }, operation.Syntax));
                continue;
            }

            if (template is null && value.Text is not null)
            {
                template = LogTemplate.Parse(value.Text);
                parts.Add(new SinkPart(ArgumentRole.Content, value, operation.Syntax));
                continue;
            }

            var isDestructured = model.Channel == Channel.Log && template?.IsDestructured(position) == true;
            var content = isDestructured && value.Labels.IsEmpty && value.Type is { } type
                ? Labelling.OfWhole(value, type, operation.Syntax, body)
                : Formatting.Format(value, operation, body);
            parts.Add(new SinkPart(ArgumentRole.Content, NamedPlaces.Label(template?.NameAt(position), content, operation, operation.Syntax, body), operation.Syntax, isDestructured));
            position++;
        }

        if (parts.Count > 0)
            body.Hits.Add(new SinkHit(model, body.Method, call, parts.Select(part => NamedPlaces.Addressed(part, model, body)).ToImmutableArray(), body.State.Facts, Purposes.Of(body, null, parts), ImmutableArray<Rules.FlowStep>.Empty));
    }

    /// <summary>What the argument at a position is, where the type that is called is known, as a client from a factory that is not; null where it is nothing but content.</summary>
    private static ArgumentRole? RoleAt(int position, SinkModel model, ITypeSymbol receiver, string method) =>
        receiver is not IErrorTypeSymbol && receiver.GetMembers(method).OfType<IMethodSymbol>().FirstOrDefault(known => known.Parameters.Length > position) is { } like
            && model.RoleOf(like.Parameters[position]) is ArgumentRole.Url
            ? ArgumentRole.Url
            : null;
}
