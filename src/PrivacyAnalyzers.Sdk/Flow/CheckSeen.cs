using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Flow.Values;

namespace PrivacyAnalyzers.Flow;

/// <summary>A place in a body that asks whether somebody may be contacted, whatever becomes of the answer.</summary>
/// <param name="About">Whom it asks about.</param>
/// <param name="Site">The condition, or the call of the check.</param>
/// <param name="IsFilter">Whether it picks some of many: what it says of each holds of those that it picks.</param>
internal sealed record CheckSeen(Entity About, SyntaxNode Site, bool IsFilter)
{
    /// <summary>The place as a send at <paramref name="send"/> sees it.</summary>
    public CheckMade SeenFrom(SyntaxNode send) =>
        new(About, Labelling.Brief(Site), Site.GetLocation(), Site.SpanStart > send.Span.End, IsFilter || IsInOtherFunction(send));

    private bool IsInOtherFunction(SyntaxNode send) =>
        (Site.FirstAncestorOrSelf<AnonymousFunctionExpressionSyntax>() is { } function && !function.Span.Contains(send.Span)) || Site.FirstAncestorOrSelf<QueryExpressionSyntax>() is not null;
}

/// <summary>Such a place as a send sees it.</summary>
/// <param name="About">Whom it asks about, in the words of the frame that sends.</param>
/// <param name="Text">Its code, in short.</param>
/// <param name="Location">Where it stands.</param>
/// <param name="IsAfter">Whether it stands behind the send.</param>
/// <param name="IsElsewhere">Whether it serves something else than this send: a filter, a function of its own.</param>
internal sealed record CheckMade(Entity About, string Text, Location Location, bool IsAfter, bool IsElsewhere);
