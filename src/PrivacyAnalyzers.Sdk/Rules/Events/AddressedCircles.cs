using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Catalog;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Recognition;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Rules.Events;

/// <summary>Tells by the address of a message that everybody in a company reads it.</summary>
internal static class AddressedCircles
{
    public static Circle Of(SinkHit hit, CircleLexicon words) =>
        hit.Parts.Where(part => part.Role is ArgumentRole.To or ArgumentRole.Cc or ArgumentRole.Bcc).SelectMany(Names).Any(words.IsAllStaff) ? Circle.Staff : Circle.Unknown;

    /// <summary>What stands before the @ of an address that is written out, and what the holder of another is called.</summary>
    private static IEnumerable<string> Names(SinkPart part)
    {
        if ((part.Value.Text ?? part.Value.Element?.Text) is { Length: > 0 } text)
            yield return text.Split('@')[0];
        if (part.Site is IdentifierNameSyntax or MemberAccessExpressionSyntax)
            yield return part.Site.ToString().Split('.').Last();
        foreach (var label in part.Value.Labels)
            yield return label.Source.Name;
        foreach (var person in part.Persons)
            if (person.Expression is { } expression)
                yield return expression.Substring(expression.LastIndexOf('.') + 1);
    }
}
