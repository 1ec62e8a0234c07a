using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Catalog;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Flow.Calls;

/// <summary>Files that are written where a web server shows them to everybody.</summary>
internal static class PublicPlaces
{
    /// <summary>The sink that a call is when one of its arguments names such a place, else as it was.</summary>
    public static SinkModel Resolve(SinkModel model, Call call, BodyInterpreter body) =>
        model is { Channel: Channel.File, Kind: not RecipientKind.Public } && call.Arguments.Any(argument => Names(argument.Site, body))
            ? model with { Kind = RecipientKind.Public, Recipient = "wwwroot" }
            : model;

    private static bool Names(SyntaxNode place, BodyInterpreter body) => body.Model.Recognizer.IsPublicPlace(place.ToString())
        || (place is IdentifierNameSyntax name && place.FirstAncestorOrSelf<MemberDeclarationSyntax>()?.DescendantNodes().OfType<VariableDeclaratorSyntax>()
            .Any(local => local.Identifier.ValueText == name.Identifier.ValueText && local.Initializer is { } value && body.Model.Recognizer.IsPublicPlace(value.ToString())) == true);
}
