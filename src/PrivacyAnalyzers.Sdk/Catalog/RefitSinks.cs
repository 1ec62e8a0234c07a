using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Catalog;

/// <summary>
/// The methods of Refit's interfaces: <c>[Get("/customers/{email}")]</c>. A parameter that the path names is a part of the URL, one
/// marked <c>[Body]</c> the body; of the others, those of a request without a body make the query.
/// </summary>
internal static class RefitSinks
{
    private const string Space = "Refit";

    /// <summary>The attributes that make a method of an interface a request.</summary>
    public static ImmutableArray<string> Verbs { get; } = ImmutableArray.Create(
        "GetAttribute", "PostAttribute", "PutAttribute", "PatchAttribute", "DeleteAttribute", "HeadAttribute", "OptionsAttribute");

    public static SinkModel? Find(IMethodSymbol method)
    {
        var verb = method.GetAttributes().FirstOrDefault(attribute => IsOfRefit(attribute) && Verbs.Contains(attribute.AttributeClass!.Name));
        if (verb is null)
            return null;
        var path = verb.ConstructorArguments.Select(argument => argument.Value).OfType<string>().FirstOrDefault() ?? "";
        var hasBody = verb.AttributeClass!.Name is "PostAttribute" or "PutAttribute" or "PatchAttribute";
        var roles = method.Parameters.ToImmutableDictionary(parameter => parameter.Name, parameter => RoleOf(parameter, path, hasBody));
        return new SinkModel(method.ContainingType.Name, ImmutableArray<string>.Empty, Channel.Http, method.ContainingType.Name, RecipientKind.ThirdParty, roles, ArgumentRole.Ignored, Confidence.Declared);
    }

    private static ArgumentRole RoleOf(IParameterSymbol parameter, string path, bool hasBody)
    {
        var marks = parameter.GetAttributes().Where(IsOfRefit).ToImmutableArray();
        if (marks.Any(mark => mark.AttributeClass!.Name is "HeaderAttribute" or "AuthorizeAttribute" or "PropertyAttribute" or "HeaderCollectionAttribute"))
            return ArgumentRole.Ignored;
        if (marks.Any(mark => mark.AttributeClass!.Name == "BodyAttribute"))
            return ArgumentRole.Content;
        var alias = marks.FirstOrDefault(mark => mark.AttributeClass!.Name == "AliasAsAttribute")?.ConstructorArguments.FirstOrDefault().Value as string;
        var isInPath = path.IndexOf("{" + (alias ?? parameter.Name) + "}", StringComparison.OrdinalIgnoreCase) >= 0;
        return isInPath || !hasBody || marks.Any(mark => mark.AttributeClass!.Name == "QueryAttribute") ? ArgumentRole.Url : ArgumentRole.Content;
    }

    private static bool IsOfRefit(AttributeData attribute) => attribute.AttributeClass?.ContainingNamespace is { Name: Space, ContainingNamespace.IsGlobalNamespace: true };
}
