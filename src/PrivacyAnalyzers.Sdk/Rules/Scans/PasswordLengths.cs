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
internal sealed class PasswordLengths(SemanticModel semantics, PrivacyModel model, CancellationToken cancellation) : FileScan(semantics, model, cancellation)
{
    private readonly PasswordLexicon _words = model.Recognizer.Passwords;

    public IEnumerable<PasswordLengthSet> All() => Set().Concat(Validated()).Concat(Marked());

    private IEnumerable<PasswordLengthSet> Set()
    {
        if (!_words.MemberNames.Any(IsMentioned))
            yield break;
        foreach (var set in Root.DescendantNodes().OfType<AssignmentExpressionSyntax>())
            if (set.IsKind(SyntaxKind.SimpleAssignmentExpression) && HoldsLength(set) && At(set.Right) is { } found)
                yield return found;
    }

    private bool HoldsLength(AssignmentExpressionSyntax set) => Semantics.GetSymbolInfo(set.Left, Cancellation) switch
    {
        { Symbol: IPropertySymbol property } => _words.HoldsLength(property.ContainingType.Name, property.Name),
        { Symbol: null, CandidateSymbols.IsEmpty: true } => IsWrittenLike(set),
        _ => false,
    };

    /// <summary>Whether what does not bind is spelt as a least length: <c>options.Password.RequiredLength</c>, <c>new PasswordValidator { RequiredLength = … }</c>.</summary>
    private bool IsWrittenLike(AssignmentExpressionSyntax set) => set switch
    {
        { Left: MemberAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax holder } access } => _words.HolderHoldsLength(holder.Name.Identifier.ValueText, access.Name.Identifier.ValueText),
        { Left: IdentifierNameSyntax member, Parent.Parent: ObjectCreationExpressionSyntax made } => _words.HoldsLength(made.Type.ToString().Split('.').Last(), member.Identifier.ValueText),
        _ => false,
    };

    private IEnumerable<PasswordLengthSet> Validated()
    {
        if (!_words.Methods.Any(IsMentioned))
            yield break;
        foreach (var call in Root.DescendantNodes().OfType<InvocationExpressionSyntax>())
            if (call is { Expression: MemberAccessExpressionSyntax access, ArgumentList.Arguments.Count: > 0 } && _words.Methods.Contains(access.Name.Identifier.ValueText)
                && access.DescendantNodes().OfType<LambdaExpressionSyntax>().FirstOrDefault()?.Body is MemberAccessExpressionSyntax read
                && IsNewPassword(Semantics.GetSymbolInfo(read, Cancellation).Symbol) && At(call.ArgumentList.Arguments[0].Expression) is { } found)
                yield return found;
    }

    private IEnumerable<PasswordLengthSet> Marked()
    {
        foreach (var property in Root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax).OfType<PropertyDeclarationSyntax>())
            foreach (var attribute in property.AttributeLists.SelectMany(list => list.Attributes))
                if (_words.Attributes.TryGetValue(attribute.Name.ToString().Split('.').Last(), out var place) && Argument(attribute, place) is { } length
                    && IsNewPassword(Semantics.GetDeclaredSymbol(property, Cancellation)) && At(length) is { } found)
                    yield return found;
    }

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
        && Model.Recognizer.Classify(member) is { Confidence: >= Confidence.High } data && data.Category.Equals(DataCategories.Credential);

    private PasswordLengthSet? At(ExpressionSyntax length)
    {
        var container = CodeAt(length.SpanStart);
        return Semantics.GetConstantValue(length, Cancellation) is { HasValue: true, Value: int number } && !IsMadeUp(container)
            ? new PasswordLengthSet(number, _words.Least, container, length.GetLocation())
            : null;
    }
}
