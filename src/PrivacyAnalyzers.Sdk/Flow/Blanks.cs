using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Flow.Values;

namespace PrivacyAnalyzers.Flow;

/// <summary>
/// Members that a name says to be personal data and that are left blank: <c>row.ContactName = ""</c>, for the format asks for the column. That is
/// believed only of objects that are made in the body which reads them, and not once they were given to code that cannot be seen into: it may fill them.
/// </summary>
internal static class Blanks
{
    /// <summary>Whether a member of <paramref name="owner"/> is blank, whichever object that is.</summary>
    public static bool Holds(FlowValue owner, ISymbol member, BodyInterpreter body) => AreAll(owner.Identities, member, body);

    /// <summary>The state in which a constructor begins: the members of its object hold what they are initialised with.</summary>
    public static FlowState AtStart(IMethodSymbol method, FlowState state, BodyInterpreter body) =>
        method is { MethodKind: MethodKind.Constructor, ContainingType: var type } && method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(body.Cancellation) is ConstructorDeclarationSyntax code
            ? code.Initializer switch
            {
                null => Initialise(Entity.This, type, state, body),
                { RawKind: (int)SyntaxKind.BaseConstructorInitializer } => OwnOnly(Entity.This, type, state, body),
                _ => state,
            }
            : state;

    /// <summary>The same of an object whose constructor nobody wrote.</summary>
    public static void OfNew(Entity created, IMethodSymbol constructor, BodyInterpreter body)
    {
        if (constructor.IsImplicitlyDeclared)
            body.State = Initialise(created, constructor.ContainingType, body.State, body);
    }

    /// <summary>Whether what a constructor or method leaves in a member of its own object may matter to a caller who holds that for blank.</summary>
    public static bool MayMatter(StorageKey place, BodyInterpreter body) => place.Symbol is { } member && IsText(member) && body.Model.Recognizer.Classify(member) is not null;

    /// <summary>What a method does, without the data that it reads from members which are blank in this call.</summary>
    public static MethodSummary Without(MethodSummary summary, Calls.Call call, BodyInterpreter body)
    {
        if (!Labels(summary).Any(IsBlank))
            return summary;
        return summary with
        {
            Return = Rest(summary.Return),
            Writes = summary.Writes.Select(write => new KeyValuePair<StorageKey, FlowValue>(write.Key, Rest(write.Value))).ToImmutableArray(),
            Outputs = summary.Outputs.Select(output => new KeyValuePair<int, FlowValue>(output.Key, Rest(output.Value))).ToImmutableArray(),
        };

        bool IsBlank(DataLabel label) =>
            label is { Whole: null, Person: { } person, Source: IPropertySymbol or IFieldSymbol }
            && !summary.GivenAway.Any(given => person.IsWithin(given))
            // What the method puts there itself it may have put there before it read it.
            && !summary.Writes.Any(write => write.Key.Equals(StorageKey.Member(person, label.Source)))
            && AreAll(GivenAway.Meant(person, call, body), label.Source, body);

        FlowValue Rest(FlowValue value) => value with
        {
            Labels = value.Labels.RemoveAll(IsBlank),
            Element = value.Element is { } element ? Rest(element) : null,
        };
    }

    private static IEnumerable<DataLabel> Labels(MethodSummary summary) =>
        summary.Writes.Select(write => write.Value).Concat(summary.Outputs.Select(output => output.Value)).Append(summary.Return).SelectMany(Labels);

    private static IEnumerable<DataLabel> Labels(FlowValue value) => value.Element is { } element ? value.Labels.Concat(Labels(element)) : value.Labels;

    private static bool AreAll(ImmutableArray<Entity> owners, ISymbol member, BodyInterpreter body) =>
        !owners.IsEmpty && owners.All(owner => owner is { Root.Kind: EntityKind.Created, StandsForItsMembers: false }
            && Operations.Members.StoredIn(owner, member, body) is { IsBlank: true } && !body.GivenAway.Any(owner.IsWithin));

    /// <summary>What a type and its bases initialise; nothing where the constructor of a base, which runs without being named, may fill anything.</summary>
    private static FlowState Initialise(Entity owner, INamedTypeSymbol type, FlowState state, BodyInterpreter body)
    {
        var initialised = OwnOnly(owner, type, state, body);
        for (var parent = type.BaseType; parent is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) }; parent = parent.BaseType)
        {
            if (parent.DeclaringSyntaxReferences.IsEmpty || !parent.InstanceConstructors.Any(constructor => constructor is { IsImplicitlyDeclared: true, Parameters.IsEmpty: true }))
                return state;
            initialised = OwnOnly(owner, parent, initialised, body);
        }

        return initialised;
    }

    private static FlowState OwnOnly(Entity owner, INamedTypeSymbol type, FlowState state, BodyInterpreter body)
    {
        foreach (var (member, _) in body.Model.Recognizer.PersonalMembers(type))
            if (SymbolEqualityComparer.Default.Equals(member.ContainingType, type.OriginalDefinition) && StartsBlank(member, body))
                state = state.Write(StorageKey.Member(owner, member), FlowValue.Unknown with { Type = Recognition.DataClassifier.TypeOf(member), IsBlank = true });
        return state;
    }

    /// <summary>Whether a text is kept in the member itself, and none is there at first.</summary>
    private static bool StartsBlank(ISymbol member, BodyInterpreter body) =>
        !member.IsStatic && IsText(member)
        && member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(body.Cancellation) switch
        {
            PropertyDeclarationSyntax { AccessorList.Accessors: var accessors } property =>
                accessors.All(accessor => accessor is { Body: null, ExpressionBody: null }) && (property.Initializer is not { } initializer || IsBlank(initializer.Value)),
            VariableDeclaratorSyntax field => field.Initializer is not { } initializer || IsBlank(initializer.Value),
            _ => false,
        };

    private static bool IsText(ISymbol member) => Recognition.DataClassifier.TypeOf(member)?.SpecialType == SpecialType.System_String;

    private static bool IsBlank(ExpressionSyntax value) => value switch
    {
        PostfixUnaryExpressionSyntax { Operand: var operand } => IsBlank(operand),
        LiteralExpressionSyntax literal => literal.Token.Value is null or "" || literal.Token.Text == "default",
        DefaultExpressionSyntax => true,
        MemberAccessExpressionSyntax access => access.ToString() is "string.Empty" or "String.Empty",
        _ => false,
    };
}
