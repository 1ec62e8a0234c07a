using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Recognition;

/// <summary>
/// The Japanese texts that programmers put on members whose names are English: <c>[Display(Name = "氏名")]</c>,
/// <c>[Column("氏名カナ")]</c>, <c>/// &lt;summary&gt;氏名&lt;/summary&gt;</c>, and the English names under which members are shown,
/// stored or sent: <c>[JsonPropertyName("email")]</c>. What the database model says of columns counts, too.
/// </summary>
internal sealed class Labels(Func<ISymbol, IEnumerable<string>> columns)
{
    private static readonly string[] Attributes =
    {
        "DisplayAttribute", "DisplayNameAttribute", "ColumnAttribute", "JsonPropertyNameAttribute", "JsonPropertyAttribute", "DescriptionAttribute",
        "DataMemberAttribute", "NameAttribute", "RequiredAttribute", "CommentAttribute", "XmlElementAttribute",
    };

    private const int LongestName = 4;

    private static readonly string[] NamingAttributes =
    [
        "DisplayAttribute", "DisplayNameAttribute", "ColumnAttribute", "JsonPropertyNameAttribute", "JsonPropertyAttribute", "DataMemberAttribute", "XmlElementAttribute", "XmlAttributeAttribute",
        "NameAttribute", "BsonElementAttribute", "FromQueryAttribute", "FromFormAttribute", "FromRouteAttribute", "BindPropertyAttribute",
    ];

    private readonly ConcurrentDictionary<SyntaxTree, bool> _hasJapanese = new();

    /// <summary>The texts on the symbol that hold Japanese, the surest first.</summary>
    public IEnumerable<string> Of(ISymbol symbol)
    {
        foreach (var attribute in Annotations.Of(symbol))
            if (attribute.AttributeClass is { } type && Array.IndexOf(Attributes, type.Name) >= 0)
                foreach (var text in Texts(attribute).Where(IdentifierWords.HasJapanese))
                    yield return text;
        foreach (var text in columns(symbol).Where(IdentifierWords.HasJapanese))
            yield return text;
        if (symbol is not (IPropertySymbol or IFieldSymbol))
            yield break;
        foreach (var place in symbol.DeclaringSyntaxReferences)
            if (HasJapanese(place.SyntaxTree) && Comment(place.GetSyntax()) is { } comment)
                yield return comment;
    }

    /// <summary>The English names under which a member is shown, stored or sent; sentences are none.</summary>
    public IEnumerable<string> NamesOf(ISymbol symbol) => Annotations.Of(symbol)
        .Where(attribute => attribute.AttributeClass is { } type && Array.IndexOf(NamingAttributes, type.Name) >= 0)
        .SelectMany(Texts)
        .Concat(columns(symbol))
        .Where(text => !IdentifierWords.HasJapanese(text) && IdentifierWords.Split(text).Length is > 0 and <= LongestName);

    // Most files hold none, and then no declaration in them needs to be looked at.
    private bool HasJapanese(SyntaxTree tree) => _hasJapanese.GetOrAdd(tree, static tree => IdentifierWords.HasJapanese(tree.ToString()));

    private static IEnumerable<string> Texts(AttributeData attribute) => attribute.ConstructorArguments
        .Concat(attribute.NamedArguments.Where(argument => argument.Key is "Name" or "ErrorMessage" or "Description" or "PropertyName" or "ShortName").Select(argument => argument.Value))
        .Where(argument => argument.Kind == TypedConstantKind.Primitive)
        .Select(argument => argument.Value).OfType<string>();

    // Read as text: without /doc the compiler does not parse these comments at all.
    private static string? Comment(SyntaxNode declaration)
    {
        // A field's symbol points at the variable, the comment stands before the whole declaration.
        var trivia = (declaration.Parent?.Parent is { } field && declaration.GetFirstToken() != field.GetFirstToken() && declaration.RawKind == (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.VariableDeclarator
            ? field
            : declaration).GetLeadingTrivia().ToFullString();
        if (!IdentifierWords.HasJapanese(trivia))
            return null;
        var text = string.Concat(trivia.Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith("///", StringComparison.Ordinal)).Select(line => line.Substring(3).Trim()));
        var start = text.IndexOf("<summary>", StringComparison.Ordinal);
        var end = text.IndexOf("</summary>", StringComparison.Ordinal);
        if (start >= 0 && end > start)
            text = text.Substring(start + "<summary>".Length, end - start - "<summary>".Length);
        return IdentifierWords.HasJapanese(text) ? text.Trim() : null;
    }
}
