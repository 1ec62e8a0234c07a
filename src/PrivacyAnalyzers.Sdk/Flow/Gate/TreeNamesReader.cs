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
internal sealed class TreeNamesReader(string text, PageText? page, SinkNames sinks)
{
    // What query syntax and interpolated strings call: their names stand nowhere at the code that runs them.
    private static readonly ImmutableHashSet<string> CalledBySyntax = ImmutableHashSet.Create(
        "Select", "SelectMany", "Where", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "GroupBy", "Join", "GroupJoin", "Cast",
        "AppendLiteral", "AppendFormatted");

    // Looked up on the object itself these take nothing; as extensions they take that object.
    private static readonly ImmutableHashSet<string> CalledAsExtension = ImmutableHashSet.Create(
        "GetEnumerator", "GetAsyncEnumerator", "GetAwaiter", "Deconstruct");

    private readonly HashSet<ulong> _names = [];
    private readonly Dictionary<TypeDeclarationSyntax, bool> _filled = [];

    public ImmutableArray<NamedCode>.Builder Bodies { get; } = ImmutableArray.CreateBuilder<NamedCode>();

    public ImmutableArray<NamedCode>.Builder Others { get; } = ImmutableArray.CreateBuilder<NamedCode>();

    public ImmutableArray<string>.Builder MarkedMembers { get; } = ImmutableArray.CreateBuilder<string>();

    public ImmutableArray<string>.Builder MarkedTypes { get; } = ImmutableArray.CreateBuilder<string>();

    /// <summary>Whether an attribute in the file may say why code runs.</summary>
    public bool DeclaresPurpose { get; private set; }

    /// <summary>Whether an attribute in the file may say that a host runs code for requests.</summary>
    public bool HasTriggers { get; private set; }

    /// <summary>Whether an object may be made in the file that an initialiser fills at once.</summary>
    public bool FillsObjects { get; private set; }

    public void Read(SyntaxNode root)
    {
        DeclaresPurpose = text.Contains("ProcessedFor");
        HasTriggers = text.Contains("HttpTrigger");
        if (root is CompilationUnitSyntax unit && unit.Members.Any(member => member.IsKind(SyntaxKind.GlobalStatement)))
            Bodies.Add(Code("", CodeKind.Named, handsOn: false, CodeSpans.Of(unit)));
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
                case MethodDeclarationSyntax method when IsMarked(method.AttributeLists) || method.ParameterList.Parameters.Any(parameter => IsMarked(parameter.AttributeLists)):
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
            Others.Add(Code(name.ValueText, CodeKind.Initializer, handsOn: true, CodeSpans.Of(constructor)));
    }

    private static ConstructorDeclarationSyntax? StaticConstructorBeside(FieldDeclarationSyntax field) =>
        (field.Parent as TypeDeclarationSyntax)?.Members.OfType<ConstructorDeclarationSyntax>().FirstOrDefault(constructor => constructor.Modifiers.Any(SyntaxKind.StaticKeyword));

    private NamedCode Body(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => Code(method.Identifier.ValueText, KindOf(method), method.ParameterList.Parameters.Count > 0 || IsOfFilledObject(method), CodeSpans.Of(method)),
        ConstructorDeclarationSyntax constructor => Code(
            constructor.Identifier.ValueText, CodeKind.Constructor, constructor.ParameterList.Parameters.Count > 0, CodeSpans.Of(constructor),
            constructor.Initializer is null ? null : (constructor.Parent as TypeDeclarationSyntax)?.BaseList,
            constructor.Initializer?.IsKind(SyntaxKind.ThisConstructorInitializer) == true),
        TypeDeclarationSyntax type => Code(type.Identifier.ValueText, CodeKind.Bases, handsOn: true, [], type.BaseList),
        BaseMethodDeclarationSyntax operation => Code("", CodeKind.Implicit, operation.ParameterList.Parameters.Count > 0, CodeSpans.Of(operation)),
        AccessorDeclarationSyntax { Parent.Parent: BasePropertyDeclarationSyntax property } => Accessor(property, node),
        { Parent: BasePropertyDeclarationSyntax property } => Accessor(property, node),
        _ => Code("", CodeKind.Implicit, handsOn: true, [node.Span]),
    };

    // What is assigned is taken for what the member holds from then on: no code of an accessor is given anything by those who use it.
    private NamedCode Accessor(BasePropertyDeclarationSyntax property, SyntaxNode node) =>
        Code((property as PropertyDeclarationSyntax)?.Identifier.ValueText ?? "", CodeKind.Named, handsOn: false, CodeSpans.Of(node));

    private bool IsOfFilledObject(MethodDeclarationSyntax method)
    {
        if (method.Modifiers.Any(SyntaxKind.StaticKeyword) || method.Parent is not TypeDeclarationSyntax type)
            return false;
        if (!_filled.TryGetValue(type, out var isFilled))
            _filled.Add(type, isFilled = FilledObjects.May(type));
        return isFilled;
    }

    private static CodeKind KindOf(MethodDeclarationSyntax method)
    {
        var name = method.Identifier.ValueText;
        var isExtension = method.ParameterList.Parameters.Any(parameter => parameter.Modifiers.Any(SyntaxKind.ThisKeyword));
        return CalledBySyntax.Contains(name) || (isExtension && CalledAsExtension.Contains(name)) ? CodeKind.Implicit
            : name == "Add" ? CodeKind.Adder
            : CodeKind.Named;
    }

    private NamedCode Code(string name, CodeKind kind, bool handsOn, IEnumerable<TextSpan> spans, BaseListSyntax? bases = null, bool runsItself = false)
    {
        _names.Clear();
        var mentionsSink = false;
        foreach (var span in spans)
            mentionsSink |= Read(span, isBases: false);
        if (bases is not null)
            mentionsSink |= Read(bases.Span, isBases: true);
        if (runsItself)
            _names.Add(NameHash.Made(NameHash.Of(name)));
        var mentions = _names.Select(NameHash.Short).ToArray();
        Array.Sort(mentions);
        var runBy = kind is CodeKind.Constructor or CodeKind.Bases ? NameHash.Made(NameHash.Of(name)) : NameHash.Of(name);
        return new(NameHash.Short(runBy), kind, handsOn, mentions, mentionsSink);
    }

    /// <summary>Reads the names in a piece of text; tells whether a sink is meant by one of them.</summary>
    private bool Read(TextSpan span, bool isBases)
    {
        var mentionsSink = false;
        var scanner = new IdentifierScanner(text, span.Start, span.End);
        while (scanner.MoveNext())
        {
            _names.Add(scanner.Hash);
            if (isBases || NameUse.IsTypeMade(text, span.Start, scanner.Start))
                _names.Add(NameHash.Made(scanner.Hash));
            if (scanner.Hash == NameHash.NewKeyword)
                FillsObjects = FillsObjects || NameUse.IsMadeAndFilled(text, scanner.End, span.End);
            if (scanner.Hash == NameHash.NewKeyword && NameUse.IsMade(text, scanner.End, span.End))
            {
                _names.Add(NameHash.UnnamedConstructor);
                mentionsSink = mentionsSink || (sinks.HaveConstructors && NameUse.IsMadeOfData(text, scanner.End, span.End) && MayBeTold(scanner.Start));
            }

            mentionsSink = mentionsSink || (NameUse.IsSink(sinks.Of(scanner), text, scanner.End, span.End, isBases) && MayBeTold(scanner.Start));
        }

        return mentionsSink;
    }

    private bool MayBeTold(int at) => page?.HasOnPage(at) != false;

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
