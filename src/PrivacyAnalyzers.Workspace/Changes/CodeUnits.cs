using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Workspace;

/// <summary>A piece of a file that is compared by itself: a member, the head of a type, or what stands in a file outside all of them.</summary>
/// <param name="Key">What it is known by in both states of the file.</param>
/// <param name="IsWhole">Whether what stands inside is part of it.</param>
/// <param name="Node">The declaration; for the rest of a file its root.</param>
internal sealed record CodeUnit(string Key, bool IsWhole, SyntaxNode Node)
{
    /// <summary>The pieces of a file.</summary>
    public static IEnumerable<CodeUnit> In(SyntaxNode root)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (node, isWhole) in Nodes(root))
        {
            var name = string.Join('.', node.AncestorsAndSelf().Select(NameOf).Where(part => part.Length > 0).Reverse());

            // Overloads, and parts of a type in one file, are told apart by their order.
            counts[name] = counts.GetValueOrDefault(name) + 1;
            yield return new($"{name}#{counts[name]}", isWhole, node);
        }
    }

    /// <summary>Its words, with what documentation says, without blanks and other comments.</summary>
    public string Text => Words(Node, IsWhole);

    /// <summary>The same for what stands around the code of a method: what callers see of it without knowing what it does.</summary>
    public string? Signature => Node is BaseMethodDeclarationSyntax method
        ? Words(method.WithBody(null).WithExpressionBody(null), isWhole: true)
        : null;

    /// <summary>The names by which other code speaks of what is declared here.</summary>
    public IEnumerable<string> Names
    {
        get
        {
            switch (Node)
            {
                case MethodDeclarationSyntax method:
                    yield return method.Identifier.ValueText;

                    // What the compiler calls by itself is called where the type is used.
                    if (method.Identifier.ValueText is "GetEnumerator" or "GetAsyncEnumerator" or "Dispose" or "DisposeAsync" or "Deconstruct" or "ToString" or "Add")
                        foreach (var type in TypeNames)
                            yield return type;
                    break;
                case EnumMemberDeclarationSyntax value:
                    yield return value.Identifier.ValueText;
                    break;
                case BaseFieldDeclarationSyntax stored:
                    foreach (var variable in stored.Declaration.Variables)
                        yield return variable.Identifier.ValueText;
                    foreach (var name in Mentioned(stored.Declaration.Type))
                        yield return name;
                    break;
                case PropertyDeclarationSyntax property:
                    yield return property.Identifier.ValueText;
                    foreach (var name in Mentioned(property.Type))
                        yield return name;
                    break;
                case EventDeclarationSyntax happening:
                    yield return happening.Identifier.ValueText;
                    break;
                case DelegateDeclarationSyntax kind:
                    yield return kind.Identifier.ValueText;
                    break;
                default:
                    foreach (var type in TypeNames)
                        yield return type;
                    break;
            }
        }
    }

    /// <summary>What is declared here itself, without the types that it is made of.</summary>
    public IEnumerable<string> OwnNames => Node switch
    {
        BaseFieldDeclarationSyntax stored => stored.Declaration.Variables.Select(variable => variable.Identifier.ValueText),
        PropertyDeclarationSyntax property => [property.Identifier.ValueText],
        _ => Names,
    };

    /// <summary>The types that hold it, itself included when it is one.</summary>
    public IEnumerable<string> TypeNames => Node.AncestorsAndSelf().OfType<BaseTypeDeclarationSyntax>().Select(type => type.Identifier.ValueText);

    /// <summary>Whether it is data of its type: what kind of thing a type is shows from all of its data together.</summary>
    public bool IsData => Node is BaseFieldDeclarationSyntax or PropertyDeclarationSyntax;

    /// <summary>Whether it is data without code of its own.</summary>
    public bool IsPlainData => Node switch
    {
        PropertyDeclarationSyntax property => property.ExpressionBody is null && IsPlain(property.Initializer) && property.AccessorList?.Accessors.All(accessor => accessor is { Body: null, ExpressionBody: null }) == true,
        BaseFieldDeclarationSyntax stored => stored.Declaration.Variables.All(variable => IsPlain(variable.Initializer)),
        _ => false,
    };

    /// <summary>Whether it has code that may do something else than before, or hand on what others do.</summary>
    public bool Runs => Node is BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax or BaseFieldDeclarationSyntax;

    /// <summary>The names that stand in a piece of code.</summary>
    public static IEnumerable<string> Mentioned(SyntaxNode node) => node.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText);

    /// <summary>The names that stand in it, without the members that are compared by themselves.</summary>
    public IEnumerable<string> OwnMentions => Node switch
    {
        TypeDeclarationSyntax type => new SyntaxNode?[] { type.BaseList, type.ParameterList, type.TypeParameterList }.Concat(type.AttributeLists).Concat(type.ConstraintClauses).OfType<SyntaxNode>().SelectMany(Mentioned),
        CompilationUnitSyntax root => root.Members.OfType<GlobalStatementSyntax>().SelectMany(Mentioned),
        var node => Mentioned(node),
    };

    /// <summary>Whether the head of a type is compared apart from its members.</summary>
    public bool IsHead => Node is TypeDeclarationSyntax;

    // A value that is written out is no code; where it changes, the text of the member does.
    private static bool IsPlain(EqualsValueClauseSyntax? initializer) => initializer?.Value switch
    {
        null or LiteralExpressionSyntax or PostfixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax } => true,
        var value => value.ToString() == "string.Empty",
    };

    private static IEnumerable<(SyntaxNode Node, bool IsWhole)> Nodes(SyntaxNode root)
    {
        yield return (root, false);
        foreach (var node in root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax or EnumDeclarationSyntax))
        {
            if (node is TypeDeclarationSyntax)
                yield return (node, false);
            else if (node is MemberDeclarationSyntax and not BaseNamespaceDeclarationSyntax and not GlobalStatementSyntax)
                yield return (node, true);
        }
    }

    private static string NameOf(SyntaxNode node) => node switch
    {
        BaseNamespaceDeclarationSyntax space => space.Name.ToString(),
        TypeDeclarationSyntax type => type.Identifier.ValueText + (type.Arity > 0 ? "`" + type.Arity : ""),
        BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
        MethodDeclarationSyntax method => method.Identifier.ValueText + "()",
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        EventDeclarationSyntax happening => happening.Identifier.ValueText,
        DelegateDeclarationSyntax kind => kind.Identifier.ValueText,
        EnumMemberDeclarationSyntax value => value.Identifier.ValueText,
        BaseFieldDeclarationSyntax field => string.Join(',', field.Declaration.Variables.Select(variable => variable.Identifier.ValueText)),
        MemberDeclarationSyntax and not GlobalStatementSyntax => node.Kind().ToString(),
        _ => "",
    };

    private static string Words(SyntaxNode node, bool isWhole)
    {
        var tokens = isWhole ? node.DescendantTokens() : node.DescendantTokens(inner => inner == node || !IsApart(inner)).Where(token => token.Parent == node || !IsApart(token.Parent!));
        return string.Join(' ', tokens.SelectMany(token => token.LeadingTrivia.Where(trivia => trivia.HasStructure).Select(trivia => trivia.ToString().Trim()).Append(token.Text)));
    }

    private static bool IsApart(SyntaxNode node) => node is MemberDeclarationSyntax and not BaseNamespaceDeclarationSyntax and not GlobalStatementSyntax;
}
