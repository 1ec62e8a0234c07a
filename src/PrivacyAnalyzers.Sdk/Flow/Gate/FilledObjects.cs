using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Recognition;

namespace PrivacyAnalyzers.Flow.Gate;

/// <summary>
/// Objects that are filled first and then asked to do something with what they hold: <c>mail.Body = text; mail.Send();</c>. What such a method does
/// matters to those who call it, although it takes nothing.
/// </summary>
internal static class FilledObjects
{
    /// <summary>Whether <paramref name="type"/> declares a member whose name says nothing of what it holds.</summary>
    public static bool May(TypeDeclarationSyntax type) =>
        type.Members.Any(member => member switch
        {
            PropertyDeclarationSyntax property => IsHolder(property.Identifier, property.Type, property.Modifiers),
            FieldDeclarationSyntax field => field.Declaration.Variables.Any(variable => IsHolder(variable.Identifier, field.Declaration.Type, field.Modifiers)),
            _ => false,
        })
        || type.ParameterList?.Parameters.Any(parameter => IsHolder(parameter.Identifier, parameter.Type, parameter.Modifiers)) == true;

    /// <summary>Whether <paramref name="method"/>, which takes nothing, works on an object that may have been filled.</summary>
    public static bool MayWorkOn(IMethodSymbol method)
    {
        if (method is not { IsStatic: false, MethodKind: MethodKind.Ordinary })
            return false;
        for (var type = method.ContainingType; type is { SpecialType: SpecialType.None }; type = type.BaseType)
            foreach (var member in type.GetMembers())
                if (member is { IsStatic: false, IsImplicitlyDeclared: false } and (IPropertySymbol or IFieldSymbol) && Lexicon.Default.Messages.IsAnything(member.Name))
                    return true;
        return method.ContainingType.InstanceConstructors.Any(constructor => constructor.Parameters.Any(parameter => Lexicon.Default.Messages.IsAnything(parameter.Name)));
    }

    private static bool IsHolder(SyntaxToken name, TypeSyntax? type, SyntaxTokenList modifiers) =>
        !modifiers.Any(SyntaxKind.StaticKeyword) && !modifiers.Any(SyntaxKind.ConstKeyword)
        && type is not PredefinedTypeSyntax { Keyword.RawKind: not ((int)SyntaxKind.StringKeyword or (int)SyntaxKind.ObjectKeyword) }
        && Lexicon.Default.Messages.IsAnything(name.ValueText);
}
