using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Rules.Events;

namespace PrivacyAnalyzers.Rules.Scans;

/// <summary>The places of one file where people are copied: imports, merges, mappings.</summary>
internal sealed class PersonCopies(SemanticModel semantics, PrivacyModel model, CancellationToken cancellation) : FileScan(semantics, model, cancellation)
{
    /// <summary>Fewer members in common are no copy of a person.</summary>
    private const int FewestMembers = 2;

    public IEnumerable<PersonCopied> All()
    {
        if (!Model.Gate.FillsObjects(Semantics.SyntaxTree, Cancellation))
            yield break;
        foreach (var creation in Root.DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>())
        {
            // Only where the text alone says that several members are read from one object is anything bound.
            if (creation.Initializer is not { } initializer || Read(initializer) is not { } read
                || Semantics.GetTypeInfo(creation, Cancellation).Type is not INamedTypeSymbol target || !Model.Recognizer.IsPerson(target)
                || Semantics.GetTypeInfo(read[0].Expression, Cancellation).Type is not INamedTypeSymbol source || !Model.Recognizer.IsPerson(source))
                continue;
            var container = CodeAt(creation.SpanStart);
            if (IsMadeUp(container))
                continue;
            var members = read.Select(access => Semantics.GetSymbolInfo(access, Cancellation).Symbol).OfType<ISymbol>().ToImmutableArray();
            yield return new PersonCopied(source, target, members, Filled(creation, initializer), read[0].Expression.ToString(), container, (creation is ObjectCreationExpressionSyntax named ? named.Type : (SyntaxNode)creation).GetLocation())
            {
                LookedAt = LookedAt(creation),
            };
        }
    }

    /// <summary>The members that are read from the one object which most are read from.</summary>
    private static List<MemberAccessExpressionSyntax>? Read(InitializerExpressionSyntax initializer) => initializer.Expressions
        .OfType<AssignmentExpressionSyntax>()
        .Select(assignment => Member(assignment.Right))
        .OfType<MemberAccessExpressionSyntax>()
        .GroupBy(access => access.Expression.ToString())
        .Select(group => group.ToList())
        .Where(group => group.Count >= FewestMembers)
        .OrderByDescending(group => group.Count)
        .FirstOrDefault();

    /// <summary><c>row.Email</c> in <c>row.Email</c>, <c>row.Email.Trim()</c>, <c>row.Email ?? ""</c>.</summary>
    private static MemberAccessExpressionSyntax? Member(ExpressionSyntax value)
    {
        while (true)
        {
            switch (value)
            {
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax method }:
                    value = method.Expression;
                    continue;
                case BinaryExpressionSyntax coalesce when coalesce.IsKind(SyntaxKind.CoalesceExpression):
                    value = coalesce.Left;
                    continue;
                case PostfixUnaryExpressionSyntax suppressed:
                    value = suppressed.Operand;
                    continue;
                case MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax or ThisExpressionSyntax or MemberAccessExpressionSyntax } access:
                    return access;
                default:
                    return null;
            }
        }
    }

    /// <summary>What the initializer fills, the arguments of the constructor, and what is assigned to any object in the rest of the code around it.</summary>
    private static ImmutableHashSet<string> Filled(BaseObjectCreationExpressionSyntax creation, InitializerExpressionSyntax initializer) =>
        initializer.Expressions.OfType<AssignmentExpressionSyntax>().Select(assignment => assignment.Left.ToString())
            .Concat((creation.FirstAncestorOrSelf<MemberDeclarationSyntax>()?.DescendantNodes() ?? [])
                .OfType<AssignmentExpressionSyntax>().Select(assignment => (assignment.Left as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText ?? ""))
            .ToImmutableHashSet();

    private static ImmutableHashSet<string> LookedAt(BaseObjectCreationExpressionSyntax creation) =>
        (creation.FirstAncestorOrSelf<MemberDeclarationSyntax>()?.DescendantNodes() ?? [])
            .OfType<MemberAccessExpressionSyntax>().Where(access => (access.Parent as AssignmentExpressionSyntax)?.Left != access)
            .Select(access => access.Name.Identifier.ValueText).ToImmutableHashSet();
}
