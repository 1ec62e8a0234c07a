using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Catalog;

namespace PrivacyAnalyzers.Flow.Gate;

/// <summary>Reads the names of one file: declarations from the syntax, what stands in their code from the text.</summary>
internal sealed class TreeNamesReader(string text, SinkNames sinks)
{
    // What query syntax and interpolated strings call: their names stand nowhere at the code that runs them.
    private static readonly ImmutableHashSet<string> CalledBySyntax = ImmutableHashSet.Create(
        "Select", "SelectMany", "Where", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "GroupBy", "Join", "GroupJoin", "Cast",
        "AppendLiteral", "AppendFormatted");

    // Looked up on the object itself these take nothing; as extensions they take that object.
    private static readonly ImmutableHashSet<string> CalledAsExtension = ImmutableHashSet.Create(
        "GetEnumerator", "GetAsyncEnumerator", "GetAwaiter", "Deconstruct");

    /// <summary>Stands for <c>new(…)</c>, where the type that is made has no name.</summary>
    public static readonly ulong UnnamedConstructor = NameHash.Of("new(");

    private static readonly ulong NewKeyword = NameHash.Of("new");

    private readonly HashSet<ulong> _names = [];

    public ImmutableArray<NamedCode>.Builder Bodies { get; } = ImmutableArray.CreateBuilder<NamedCode>();

    public ImmutableArray<NamedCode>.Builder Others { get; } = ImmutableArray.CreateBuilder<NamedCode>();

    public ImmutableArray<string>.Builder MarkedMembers { get; } = ImmutableArray.CreateBuilder<string>();

    public ImmutableArray<string>.Builder MarkedTypes { get; } = ImmutableArray.CreateBuilder<string>();

    /// <summary>Whether an attribute in the file may say why code runs.</summary>
    public bool DeclaresPurpose { get; private set; }

    public void Read(SyntaxNode root)
    {
        DeclaresPurpose = text.Contains("ProcessedFor");
        if (root is CompilationUnitSyntax unit && unit.Members.Any(member => member.IsKind(SyntaxKind.GlobalStatement)))
            Bodies.Add(Code("", CodeKind.Named, handsOn: false, unit.Members.Where(member => member.IsKind(SyntaxKind.GlobalStatement)).Select(member => member.Span)));
        foreach (var node in root.DescendantNodes(BodyDeclarations.MayDeclare))
        {
            if (BodyDeclarations.IsBody(node))
                Bodies.Add(Body(node));
            switch (node)
            {
                case TypeDeclarationSyntax type:
                    ReadType(type);
                    break;
                case FieldDeclarationSyntax field:
                    foreach (var variable in field.Declaration.Variables)
                        ReadInitializer(variable.Identifier, variable.Initializer, field);
                    break;
                case PropertyDeclarationSyntax property:
                    ReadInitializer(property.Identifier, property.Initializer, null);
                    break;
                case MethodDeclarationSyntax method when IsMarked(method.AttributeLists):
                    MarkedMembers.Add(method.Identifier.ValueText);
                    break;
            }
        }
    }

    private void ReadType(TypeDeclarationSyntax type)
    {
        if (IsMarked(type.AttributeLists))
            MarkedTypes.Add(type.Identifier.ValueText);
        if (type.BaseList is { } bases && !BodyDeclarations.IsBody(type))
            Others.Add(Code(type.Identifier.ValueText, CodeKind.Bases, handsOn: true, [], bases));
    }

    private void ReadInitializer(SyntaxToken name, EqualsValueClauseSyntax? initializer, FieldDeclarationSyntax? field)
    {
        var holdsFunction = field is { Declaration.Type: GenericNameSyntax { Identifier.ValueText: "Action" or "Func" } };
        if (initializer is not null)
            Others.Add(Code(name.ValueText, CodeKind.Initializer, holdsFunction || initializer.Value is AnonymousFunctionExpressionSyntax, [initializer.Span]));
        else if (holdsFunction && StaticConstructorBeside(field!) is { } constructor)
            Others.Add(Code(name.ValueText, CodeKind.Initializer, handsOn: true, SpansOf(constructor)));
    }

    private static ConstructorDeclarationSyntax? StaticConstructorBeside(FieldDeclarationSyntax field) =>
        (field.Parent as TypeDeclarationSyntax)?.Members.OfType<ConstructorDeclarationSyntax>().FirstOrDefault(constructor => constructor.Modifiers.Any(SyntaxKind.StaticKeyword));

    private NamedCode Body(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => Code(method.Identifier.ValueText, KindOf(method), method.ParameterList.Parameters.Count > 0, SpansOf(method)),
        ConstructorDeclarationSyntax constructor => Code(
            constructor.Identifier.ValueText, CodeKind.Constructor, constructor.ParameterList.Parameters.Count > 0, SpansOf(constructor),
            constructor.Initializer is null ? null : (constructor.Parent as TypeDeclarationSyntax)?.BaseList),
        TypeDeclarationSyntax type => Code(type.Identifier.ValueText, CodeKind.Bases, handsOn: true, [], type.BaseList),
        BaseMethodDeclarationSyntax operation => Code("", CodeKind.Implicit, operation.ParameterList.Parameters.Count > 0, SpansOf(operation)),
        AccessorDeclarationSyntax { Parent.Parent: BasePropertyDeclarationSyntax property } accessor => Accessor(
            property, SpanOf(accessor.Body, accessor.ExpressionBody), takesValue: !accessor.IsKind(SyntaxKind.GetAccessorDeclaration)),
        { Parent: BasePropertyDeclarationSyntax property } => Accessor(property, node.Span, takesValue: false),
        _ => Code("", CodeKind.Implicit, handsOn: true, [node.Span]),
    };

    private NamedCode Accessor(BasePropertyDeclarationSyntax property, TextSpan span, bool takesValue) => property switch
    {
        PropertyDeclarationSyntax named => Code(named.Identifier.ValueText, CodeKind.Named, takesValue, [span]),
        EventDeclarationSyntax named => Code(named.Identifier.ValueText, CodeKind.Named, takesValue, [span]),
        _ => Code("", CodeKind.Implicit, handsOn: true, [span]),
    };

    private static CodeKind KindOf(MethodDeclarationSyntax method)
    {
        var name = method.Identifier.ValueText;
        var isExtension = method.ParameterList.Parameters.Any(parameter => parameter.Modifiers.Any(SyntaxKind.ThisKeyword));
        return CalledBySyntax.Contains(name) || (isExtension && CalledAsExtension.Contains(name)) ? CodeKind.Implicit
            : name == "Add" ? CodeKind.Adder
            : CodeKind.Named;
    }

    // Only the code: the name and the types in a declaration run nothing.
    private static IEnumerable<TextSpan> SpansOf(BaseMethodDeclarationSyntax method)
    {
        yield return SpanOf(method.Body, method.ExpressionBody);
        if (method is ConstructorDeclarationSyntax { Initializer: { } initializer })
            yield return initializer.Span;
    }

    private static TextSpan SpanOf(BlockSyntax? block, ArrowExpressionClauseSyntax? arrow) => (block as SyntaxNode ?? arrow)?.Span ?? default;

    private NamedCode Code(string name, CodeKind kind, bool handsOn, IEnumerable<TextSpan> spans, BaseListSyntax? bases = null)
    {
        _names.Clear();
        var mentionsSink = false;
        foreach (var span in spans)
            mentionsSink |= Read(span, isBases: false);
        if (bases is not null)
            mentionsSink |= Read(bases.Span, isBases: true);
        var mentions = _names.Select(NameHash.Short).ToArray();
        Array.Sort(mentions);
        return new(NameHash.Short(name), kind, handsOn, mentions, mentionsSink);
    }

    /// <summary>Reads the names in a piece of text; tells whether a sink is meant by one of them.</summary>
    private bool Read(TextSpan span, bool isBases)
    {
        var mentionsSink = false;
        var scanner = new IdentifierScanner(text, span.Start, span.End);
        while (scanner.MoveNext())
        {
            _names.Add(scanner.Hash);
            if (scanner.Hash == NewKeyword && NameUse.IsMade(text, scanner.End, span.End))
            {
                _names.Add(UnnamedConstructor);
                mentionsSink |= sinks.HaveConstructors && NameUse.IsMadeOfData(text, scanner.End, span.End);
            }

            mentionsSink = mentionsSink || IsSink(sinks.Of(scanner), scanner.End, span.End, isBases);
        }

        return mentionsSink;
    }

    private bool IsSink(SinkUse use, int at, int end, bool isBases) =>
        (use & SinkUse.Call) != 0
        || ((use & SinkUse.Construction) != 0 && (isBases || NameUse.IsMadeOfData(text, at, end)))
        || ((use & SinkUse.Filling) != 0 && NameUse.IsFilled(text, at, end));

    private static bool IsMarked(SyntaxList<AttributeListSyntax> lists) =>
        lists.SelectMany(list => list.Attributes).Any(attribute => NameOf(attribute.Name) is var name && (AnnotatedSinks.Marks.Contains(name) || AnnotatedSinks.Marks.Contains(name + "Attribute")));

    private static string NameOf(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };
}
