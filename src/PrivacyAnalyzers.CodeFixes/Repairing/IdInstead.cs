using Microsoft.CodeAnalysis.Editing;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.CodeFixes.Repairing;

/// <summary>Puts a person's identifier where their data stands.</summary>
internal static class IdInstead
{
    /// <summary>The repair under the title <paramref name="title"/>; none when no identifier is known or fits there.</summary>
    public static IEnumerable<Repair> Plan(FindingContext finding, string title)
    {
        if (finding.Property(FindingProperties.IdExpression) is not { } text
            || !ToldTogether.IsOfOnePerson(finding)
            || FindingContext.ParseExpression(text) is not { } known
            || LoggedExpression.Of(finding) is not { } logged
            || PersonIds.Choose(finding.Model, logged, known) is not { } id
            || logged.Parent is AnonymousObjectMemberDeclaratorSyntax { Parent: AnonymousObjectCreationExpressionSyntax { Initializers.Count: > 1 } }
            || IsPutIntoWithWholePerson(logged, id)
            || finding.TypeAt(logged.SpanStart, id) is not { } type)
        {
            return [];
        }

        var replacement = NeedsText(finding, logged, id, type) ? SyntaxFactory.ParseExpression(id + ".ToString()") : id;
        if (!StillBinds(finding, logged, replacement))
            return [];
        if (ToldTogether.Plan(finding, logged, replacement) is var (old, once) && Compiles(finding, old, once))
            return [new Repair(Strings.Format(title, id, logged), old, editor => editor.ReplaceNode(old, once))];
        var hole = LoggedExpression.ArgumentOf(logged) is { } argument ? TemplateHole.For(finding.Model, argument) : null;
        return [new Repair(Strings.Format(title, id, logged), logged, editor => Edit(editor, logged, replacement, hole, TemplateHole.NameFor(id)))];
    }

    /// <summary>Whether the argument that brings the data is an object which the person is put into besides, so that they would still be in it.</summary>
    private static bool IsPutIntoWithWholePerson(ExpressionSyntax logged, ExpressionSyntax id) =>
        id is MemberAccessExpressionSyntax { Expression: var person }
        && logged.Ancestors().TakeWhile(node => node is not (StatementSyntax or AnonymousFunctionExpressionSyntax or MemberDeclarationSyntax)).OfType<ArgumentSyntax>().LastOrDefault() is { } passed
        && passed.Expression.DescendantNodes().OfType<ExpressionSyntax>().Any(value =>
            value != logged && value.Parent is ArgumentSyntax or AssignmentExpressionSyntax && SyntaxFactory.AreEquivalent(value, person));

    private static bool Compiles(FindingContext finding, SyntaxNode old, SyntaxNode changed) =>
        (old, changed) is not (InvocationExpressionSyntax call, InvocationExpressionSyntax written) || FindingContext.MethodOf(finding.Model, call, written) is not null;

    private static void Edit(SyntaxEditor editor, ExpressionSyntax logged, ExpressionSyntax replacement, TemplateHole? hole, string name)
    {
        // How a text was to be formatted does not fit an identifier.
        if (logged.Parent is InterpolationSyntax { FormatClause: not null } interpolation)
            editor.ReplaceNode(interpolation, (current, _) => ((InterpolationSyntax)current).WithExpression(replacement.WithTriviaFrom(logged)).WithFormatClause(null));
        else
            editor.ReplaceNode(logged, replacement.WithTriviaFrom(logged));

        if (hole is { IsNamed: true })
            editor.ReplaceNode(hole.Template, (current, _) => hole.Rename((LiteralExpressionSyntax)current, name));
    }

    /// <summary>Whether the identifier must become a text to stand where the text stood.</summary>
    private static bool NeedsText(FindingContext finding, ExpressionSyntax logged, ExpressionSyntax id, ITypeSymbol type)
    {
        if (type.SpecialType == SpecialType.System_String || finding.Model.GetTypeInfo(logged).ConvertedType?.SpecialType != SpecialType.System_String)
            return false;

        switch (logged.Parent)
        {
            case InterpolationSyntax or AnonymousObjectMemberDeclaratorSyntax:
                return false;
            case BinaryExpressionSyntax sum:
                // Two numbers would be added up.
                return (sum.Left == logged ? sum.Right : sum.Left) is not (LiteralExpressionSyntax or InterpolatedStringExpressionSyntax);
            case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }:
                var changed = call.ReplaceNode(logged, id);
                return FindingContext.MethodOf(finding.Model, call, changed) is null;
            default:
                return true;
        }
    }

    /// <summary>Whether the call takes the identifier too: a function made for whole customers does not.</summary>
    private static bool StillBinds(FindingContext finding, ExpressionSyntax logged, ExpressionSyntax replacement) =>
        logged.Parent is not ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
        || finding.Model.GetSymbolInfo(call).Symbol is null
        || FindingContext.MethodOf(finding.Model, call, call.ReplaceNode(logged, replacement)) is not null;
}
