using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow.Values;

namespace PrivacyAnalyzers.Flow.Operations;

/// <summary>
/// An indexer that fills what it is given into a text, as localizers have one: <c>texts["Welcome, {0}", customer.Name]</c>. All other properties are read
/// as <paramref name="others" /> does.
/// </summary>
internal sealed class FilledTextTransfer(IOperationTransfer others) : OperationTransfer<IPropertyReferenceOperation>
{
    protected override FlowValue Apply(IPropertyReferenceOperation operation, BodyInterpreter body)
    {
        if (!FillsText(operation.Property))
            return others.Apply(operation, body);
        if (operation.Instance is not null)
            body.Evaluate(operation.Instance);
        // What is written here is as often the name of the text as the text: nothing can be told from its words.
        return Formatting.Join(Filled(operation.Arguments), operation.Type, body) with { Text = null };
    }

    /// <summary>Whether it takes a text and any number of things, gives a text, and keeps nothing.</summary>
    private static bool FillsText(IPropertySymbol property) =>
        property is { IsIndexer: true, SetMethod: null, Parameters.Length: 2 }
        && property.Parameters[0].Type.SpecialType == SpecialType.System_String
        && property.Parameters[1] is { IsParams: true, Type: IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Object } }
        && (property.Type.SpecialType == SpecialType.System_String || property.Type.Name is "LocalizedString" or "LocalizedHtmlString");

    private static IEnumerable<IOperation> Filled(ImmutableArray<IArgumentOperation> arguments) => arguments.SelectMany(argument =>
        argument is { ArgumentKind: ArgumentKind.ParamArray, Value: IArrayCreationOperation { Initializer: { } elements } } ? elements.ElementValues : ImmutableArray.Create(argument.Value));
}
