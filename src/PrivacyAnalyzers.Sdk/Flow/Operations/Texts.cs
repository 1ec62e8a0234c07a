using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow.Values;

namespace PrivacyAnalyzers.Flow.Operations;

/// <summary><c>$"Dear {customer.Name}"</c>.</summary>
internal sealed class InterpolatedStringTransfer : OperationTransfer<IInterpolatedStringOperation>
{
    protected override FlowValue Apply(IInterpolatedStringOperation operation, BodyInterpreter body) =>
        Formatting.Join(
            operation.Parts.Select(part => part switch
            {
                IInterpolationOperation interpolation => interpolation.Expression,
                IInterpolatedStringTextOperation text => text.Text,
                IInterpolatedStringAppendOperation append => append.AppendCall,
                _ => part,
            }),
            operation.Type,
            body);
}
