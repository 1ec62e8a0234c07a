using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Catalog;
using PrivacyAnalyzers.Flow.Values;
using PrivacyAnalyzers.Recognition;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Flow.Calls;

/// <summary>Calls by which data leaves.</summary>
internal sealed class SinkCalls : ICallModel
{
    public FlowValue? TryApply(Call call, BodyInterpreter body)
    {
        if ((OfConsole(call, body) ?? FileWriters.OfOwnLog(call, body) ?? body.Model.Recipients.FindSink(call.Method)) is not { } model)
            return null;
        if (model.Confidence < Confidence.Declared && call.Method.MethodKind != MethodKind.Constructor && IsToldByItsCode(call, body))
            return null;
        if (DelegateSinks.MadeBy(call) is { } function)
            return function;
        if (FileWriters.WriteElsewhere(model, call, body))
            return null;
        // What a constructor of the project's own does with its arguments is seen in its code.
        if (call.Method.MethodKind == MethodKind.Constructor && !model.Methods.IsEmpty && body.Summaries.Has(call.Method.OriginalDefinition))
            return null;

        Record(Broadcasts.Resolve(PublicPlaces.Resolve(Hosts.Resolve(ClassMaps.Resolve(AsLog(Named(model, call, body), body), call, body), call, body), call, body), call, body), call.Method, call.Arguments, call.Site, body);
        SenderNotes.Record(model, call, body);
        call.RunCallbacks(body);
        return FlowValue.Unknown with { Type = call.Type, Entity = Entity.Result(call.Site), Labels = model.Channel == Channel.Url ? KeysIn(call, model, body) : ImmutableArray<DataLabel>.Empty };
    }

    /// <summary>Whether the code of what only looks like a sink tells more than its name; where that name alone makes it a log, the code also tells that it is none.</summary>
    private static bool IsToldByItsCode(Call call, BodyInterpreter body) =>
        LogShapes.IsNamedOnly(call.Method) ? SourceCalls.IsAtHand(call, body) : SourceCalls.SeesInto(call, body);

    /// <summary>
    /// The keys in a link that is made: whoever reads the link can use them. Whatever else stands in it was told of where it was put in, and so were they for
    /// whoever is sent there: the way of each says that it left.
    /// </summary>
    private static ImmutableArray<DataLabel> KeysIn(Call call, SinkModel model, BodyInterpreter body) =>
        body.Model.Catalog.FindCarrier(call.Method) is { Removes: false } && new TextCalls().TryApply(call, body) is { } link
            ? link.Labels.Where(label => (label.Data.Category.Traits & DataTraits.Credential) != 0)
                .Select(label => label.Via(FlowStepKind.Sink, model.Recipient, call.Site.GetLocation())).ToImmutableArray()
            : ImmutableArray<DataLabel>.Empty;

    /// <summary>Where the row names nobody, the type that is used is told: <c>NotFoundException</c>.</summary>
    private static SinkModel Named(SinkModel model, Call call, BodyInterpreter body) =>
        model.Recipient.Length > 0 ? model
        : model with { Recipient = (call.Site is ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax ? body.Method : call.Method).ContainingType.Name };

    /// <summary>The file that a program's own logger writes is a log.</summary>
    private static SinkModel AsLog(SinkModel model, BodyInterpreter body) =>
        model.Channel == Channel.File && LogShapes.IsOfLog(body.Method)
            ? model with { Channel = Channel.Log, Recipient = LogShapes.NameOf(body.Method), Kind = RecipientKind.Internal }
            : model;

    /// <summary>
    /// A value is put into a member by which data leaves, or into the collection that such a member holds. Says whether it was: what
    /// is told here is not told again of the object that it was put into.
    /// </summary>
    public static bool RecordMember(ITypeSymbol? type, string member, FlowValue value, IOperation given, BodyInterpreter body)
    {
        if (body.Model.Catalog.FindMemberSink(type, member) is not { } model)
            return false;
        if (model.Recipient.Length == 0)
            model = model with { Recipient = type!.Name };
        var part = new SinkPart(model.Default == ArgumentRole.Url ? ArgumentRole.Url : ArgumentRole.Content, Text(value, given, body), given.Syntax);
        body.Hits.Add(new SinkHit(model, body.Method, given.Syntax, ImmutableArray.Create(part), body.State.Facts, Purposes.Of(body, null, [part]), ImmutableArray<FlowStep>.Empty));
        return true;
    }

    public static void Record(SinkModel model, IMethodSymbol? target, IEnumerable<CallArgument> arguments, SyntaxNode site, BodyInterpreter body, LogTemplate? template = null)
    {
        var parts = ImmutableArray.CreateBuilder<SinkPart>();
        var position = 0;
        var all = arguments.ToList();
        var isDestructured = all.Any(argument => argument.Parameter.Name == "destructureObjects" && argument.Value.Truth == Truth.True);
        foreach (var argument in all)
        {
            var role = model.RoleOf(argument.Parameter);
            switch (role)
            {
                case ArgumentRole.Ignored:
                    break;
                case ArgumentRole.Template:
                    template ??= LogTemplate.Parse(argument.Value.Text);
                    parts.Add(Part(ArgumentRole.Content, argument, isDestructured: false, body));
                    break;
                case ArgumentRole.Message:
                    parts.AddRange(MessageParts.Of(argument, body));
                    break;
                case ArgumentRole.Content when model.WritesTexts && template?.IsDestructured(position) != true && (Formatting.IsShownByTypeAlone(argument.Value.Type) || IsKeptByException(argument, model)):
                    position++;
                    break;
                case ArgumentRole.Content:
                    var part = model.WritesMembers ? Sent(argument, model, body) : Part(role, argument, isDestructured || (model.Channel == Channel.Log && template?.IsDestructured(position) == true), body);
                    parts.Add(part with { Value = NamedPlaces.Label(template?.NameAt(position), part.Value, argument.Operation, argument.Site, body) });
                    position++;
                    break;
                default:
                    parts.Add(Part(role, argument, isDestructured: false, body));
                    break;
            }
        }

        if (parts.Count > 0)
            body.Hits.Add(new SinkHit(model, body.Method, site, parts.Select(part => NamedPlaces.Addressed(part, model, body)).ToImmutableArray(), body.State.Facts.Union(Bypasses.Left(all, parts, body)), Purposes.Of(body, target, parts), ImmutableArray<FlowStep>.Empty) { Bypass = Bypasses.In(all, body) });
    }

    /// <summary>
    /// Whether an argument is an object that an exception of a library is given, in a parameter for anything: it keeps it for whoever catches it. Whether it writes
    /// it into its message only its code would tell; a text or a number in that place is the key that was looked for.
    /// </summary>
    private static bool IsKeptByException(CallArgument argument, SinkModel model) =>
        model.Channel == Channel.Exception
        && argument.Parameter is { Type.SpecialType: SpecialType.System_Object, ContainingType: { } exception } && !FrameworkTypes.Contain(exception)
        && (argument.Value.Type is { SpecialType: SpecialType.System_Object } or ITypeParameterSymbol || TypeFacts.KindOf(argument.Value.Type, out _, out _) is ValueKinds.Object);

    /// <summary><c>Console.Error</c> is a text writer like any other but for where it writes to.</summary>
    private static SinkModel? OfConsole(Call call, BodyInterpreter body) =>
        call.Receiver?.Entity is { Kind: EntityKind.Static, Symbol.ContainingType: { Name: "Console" } console } && call.Method.Name is "Write" or "WriteLine"
            && console.GetMembers(call.Method.Name).OfType<IMethodSymbol>().FirstOrDefault() is { } likewise
            ? body.Model.Catalog.FindSink(likewise)
            : null;

    private static SinkPart Part(ArgumentRole role, CallArgument argument, bool isDestructured, BodyInterpreter body, bool isOwnOnly = false, ITypeSymbol? columns = null)
    {
        var value = argument.Value;
        if (role is ArgumentRole.Content or ArgumentRole.Url)
            value = isDestructured ? Destructured(argument, body, isOwnOnly, columns) : Text(argument.Value, argument.Operation, body);
        else if (Sequences.ElementType(value.Type) is not null)
            value = Sequences.Whole(value, body) with { IsMany = value.IsMany };
        else
            value = body.WithHeld(value);
        var part = new SinkPart(role, value with { Type = value.Type ?? argument.Value.Type }, argument.Site, isDestructured || value.IsSerialized);
        return part with { Persons = Recipients.Of(part, argument.Value, body) };
    }

    /// <summary>What is sent to another service or stored is written out on its way: what it was filled with, else all that its type holds.</summary>
    private static SinkPart Sent(CallArgument argument, SinkModel model, BodyInterpreter body) =>
        Part(ArgumentRole.Content, argument, isDestructured: Sequences.Whole(argument.Value, body).Labels.IsEmpty, body, isOwnOnly: model.Channel == Channel.Storage, model.Columns);

    private static FlowValue Text(FlowValue passed, IOperation? operation, BodyInterpreter body)
    {
        var value = Sequences.ElementType(passed.Type) is not null
            ? Sequences.Whole(passed, body)
            : operation is not null ? Formatting.Format(passed, operation, body) : passed;
        return value with { Text = passed.Text, IsSerialized = passed.IsSerialized, Type = passed.Type, Entity = passed.Entity };
    }

    /// <summary>A destructured object is written out member by member, whatever its <c>ToString</c> says.</summary>
    private static FlowValue Destructured(CallArgument argument, BodyInterpreter body, bool isOwnOnly, ITypeSymbol? columns) =>
        argument.Value.Labels.IsEmpty && (Sequences.ElementType(argument.Value.Type) ?? argument.Value.Type) is { } type
            ? ClassMaps.Narrow(Labelling.OfWhole(argument.Value, type, argument.Site, body, isOwnOnly), type, columns, body)
            : body.WithHeld(argument.Value);
}
