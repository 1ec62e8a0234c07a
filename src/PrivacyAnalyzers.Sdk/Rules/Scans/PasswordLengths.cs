using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Recognition;
using PrivacyAnalyzers.Rules.Events;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Rules.Scans;

/// <summary>The places of one file that say how long a new password must be.</summary>
internal sealed class PasswordLengths(SemanticModel semantics, PrivacyModel model, CancellationToken cancellation)
{
    private readonly PasswordLexicon _words = model.Recognizer.Passwords;

    private SyntaxNode Root => semantics.SyntaxTree.GetRoot(cancellation);

    public IEnumerable<PasswordLengthSet> All() => Set().Concat(Validated()).Concat(Marked());

    private IEnumerable<PasswordLengthSet> Set()
    {
        if (!_words.MemberNames.Any(IsMentioned))
            yield break;
        foreach (var set in Root.DescendantNodes().OfType<AssignmentExpressionSyntax>())
            if (set.IsKind(SyntaxKind.SimpleAssignmentExpression) && semantics.GetSymbolInfo(set.Left, cancellation).Symbol is IPropertySymbol property
                && _words.HoldsLength(property.ContainingType.Name, property.Name) && At(set.Right) is { } found)
                yield return found;
    }

    private IEnumerable<PasswordLengthSet> Validated()
    {
        if (!_words.Methods.Any(IsMentioned))
            yield break;
        foreach (var call in Root.DescendantNodes().OfType<InvocationExpressionSyntax>())
            if (call is { Expression: MemberAccessExpressionSyntax access, ArgumentList.Arguments.Count: > 0 } && _words.Methods.Contains(access.Name.Identifier.ValueText)
                && access.DescendantNodes().OfType<LambdaExpressionSyntax>().FirstOrDefault()?.Body is MemberAccessExpressionSyntax read
                && IsNewPassword(semantics.GetSymbolInfo(read, cancellation).Symbol) && At(call.ArgumentList.Arguments[0].Expression) is { } found)
                yield return found;
    }

    private IEnumerable<PasswordLengthSet> Marked()
    {
        foreach (var property in Root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax).OfType<PropertyDeclarationSyntax>())
            foreach (var attribute in property.AttributeLists.SelectMany(list => list.Attributes))
                if (_words.Attributes.TryGetValue(attribute.Name.ToString().Split('.').Last(), out var place) && Argument(attribute, place) is { } length
                    && IsNewPassword(semantics.GetDeclaredSymbol(property, cancellation)) && At(length) is { } found)
                    yield return found;
    }

    private bool IsMentioned(string name) => model.Gate.IsMentioned(name, semantics.SyntaxTree, cancellation);

    private static ExpressionSyntax? Argument(AttributeSyntax attribute, string place)
    {
        if (attribute.ArgumentList is not { } list)
            return null;
        return int.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out var position)
            ? list.Arguments.Where(argument => argument.NameEquals is null).Skip(position).FirstOrDefault()?.Expression
            : list.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == place)?.Expression;
    }

    private bool IsNewPassword(ISymbol? member) =>
        member is IPropertySymbol or IFieldSymbol && !_words.IsExisting(member.Name) && !_words.IsExisting(member.ContainingType.Name)
        && model.Recognizer.Classify(member) is { Confidence: >= Confidence.High } data && data.Category.Equals(DataCategories.Credential);

    private PasswordLengthSet? At(ExpressionSyntax length)
    {
        var container = semantics.GetEnclosingSymbol(length.SpanStart, cancellation);
        return semantics.GetConstantValue(length, cancellation) is { HasValue: true, Value: int number } && (container is null || !model.Recognizer.HandlesMadeUpData(container))
            ? new PasswordLengthSet(number, _words.Least, container, length.GetLocation())
            : null;
    }
}
