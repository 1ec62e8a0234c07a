using System;
using System.Collections.Generic;
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

/// <summary>
/// The places of one file where data that may be a real person's is written out. Neither the text nor its place is enough: the text must
/// look given out, and what it is put into must say what it is.
/// </summary>
internal sealed class WrittenPeople(SemanticModel semantics, PrivacyModel model, CancellationToken cancellation) : FileScan(semantics, model, cancellation)
{
    private readonly WrittenDataLexicon _words = model.Recognizer.WrittenData;

    /// <summary>Fewer digits are no number of a person.</summary>
    private const int FewestDigits = 10;

    /// <summary>One person is one finding, however many of their data stand there.</summary>
    public IEnumerable<PersonWrittenOut> All() =>
        MayHold(Semantics.SyntaxTree.GetText(Cancellation).ToString())
            ? Root.DescendantNodes().OfType<LiteralExpressionSyntax>()
                .Where(literal => literal.IsKind(SyntaxKind.StringLiteralExpression))
                .Select(literal => (Record: Record(literal), Found: Judge(literal)))
                .Where(written => written.Found is not null)
                .GroupBy(written => written.Record)
                .Select(person => person.First().Found!)
            : [];

    /// <summary>Most files hold neither an address nor a long number, and are read no further.</summary>
    private static bool MayHold(string text)
    {
        var digits = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (letter == '@' && i > 0 && i + 1 < text.Length && char.IsLetterOrDigit(text[i - 1]) && char.IsLetter(text[i + 1]))
                return true;
            if (char.IsDigit(letter))
                digits++;
            else if (letter is not ('-' or ' ' or '(' or ')' or '－' or '+'))
                digits = 0;
            if (digits >= FewestDigits)
                return true;
        }

        return false;
    }

    private PersonWrittenOut? Judge(LiteralExpressionSyntax literal)
    {
        var text = literal.Token.ValueText;
        if (_words.IsMailOfSomebody(text))
            return BesideName(literal, DataCategories.Email);
        if (text.Count(char.IsDigit) < FewestDigits)
            return null;
        if (WrittenDataLexicon.IsMyNumberOfSomebody(text) && Given(literal, DataCategories.MyNumber) is { } number)
            return Found(literal, number, DataCategories.MyNumber, SignOfReality.CheckDigit);
        if (_words.IsCardOfSomebody(text) && Given(literal, DataCategories.Card) is { } card)
            return Found(literal, card, DataCategories.Card, SignOfReality.CheckDigit);
        return _words.IsPhoneOfSomebody(text) ? BesideName(literal, DataCategories.Phone) : null;
    }

    private PersonWrittenOut? BesideName(LiteralExpressionSyntax literal, DataCategory category) =>
        Given(literal, category) is { } member && Record(literal) is { } record
            && record.DescendantNodes().OfType<LiteralExpressionSyntax>().Any(other => other != literal && Record(other) == record
                && _words.IsNameOfSomebody(other.Token.ValueText) && Given(other, DataCategories.Name) is not null)
            ? Found(literal, member, category, SignOfReality.BesideName)
            : null;

    /// <summary>What the text is given to, when that holds data of <paramref name="category"/>.</summary>
    private ISymbol? Given(LiteralExpressionSyntax literal, DataCategory category) =>
        Target(literal) is { } target && Model.Recognizer.Classify(target) is { Confidence: >= Confidence.High } data && data.Category.IsWithin(category) && !data.Category.Equals(DataCategories.CardSecurity) ? target : null;

    private ISymbol? Target(LiteralExpressionSyntax literal) => literal.Parent switch
    {
        AssignmentExpressionSyntax assignment when assignment.Right == literal => Semantics.GetSymbolInfo(assignment.Left, Cancellation).Symbol,
        EqualsValueClauseSyntax { Parent: { } declaration and (VariableDeclaratorSyntax or PropertyDeclarationSyntax) } => Semantics.GetDeclaredSymbol(declaration, Cancellation),
        ArgumentSyntax { Parent: ArgumentListSyntax { Parent: { } call } list } argument => Parameter(call, list, argument),
        AnonymousObjectMemberDeclaratorSyntax member => Semantics.GetDeclaredSymbol(member, Cancellation),
        _ => null,
    };

    /// <summary>The parameter; of a constructor, the member of its name, which says more.</summary>
    private ISymbol? Parameter(SyntaxNode call, ArgumentListSyntax list, ArgumentSyntax argument)
    {
        if (Semantics.GetSymbolInfo(call, Cancellation).Symbol is not IMethodSymbol method)
            return null;
        var parameter = argument.NameColon is { } name
            ? method.Parameters.FirstOrDefault(candidate => candidate.Name == name.Name.Identifier.ValueText)
            : list.Arguments.IndexOf(argument) is var at && at < method.Parameters.Length ? method.Parameters[at] : null;
        return parameter is not null && method.MethodKind == MethodKind.Constructor
            ? method.ContainingType.GetMembers().FirstOrDefault(member => member is IPropertySymbol && string.Equals(member.Name, parameter.Name, StringComparison.OrdinalIgnoreCase)) ?? parameter
            : parameter;
    }

    /// <summary>The code that makes one person: a new object, a call that is given all of them, the assignments of one block.</summary>
    private static SyntaxNode? Record(SyntaxNode node) => node.Ancestors().FirstOrDefault(ancestor => ancestor is BaseObjectCreationExpressionSyntax or AnonymousObjectCreationExpressionSyntax or InvocationExpressionSyntax or BlockSyntax or TypeDeclarationSyntax);

    private PersonWrittenOut Found(LiteralExpressionSyntax literal, ISymbol member, DataCategory category, SignOfReality sign)
    {
        var container = CodeAt(literal.SpanStart);
        return new PersonWrittenOut(member, category, sign, IsMadeUp(container), container, literal.GetLocation());
    }
}
