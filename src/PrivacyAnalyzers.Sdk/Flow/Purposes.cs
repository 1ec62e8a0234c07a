using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Catalog;
using PrivacyAnalyzers.Recognition;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Flow;

/// <summary>Why code runs: by declaration or name of the code, else of the service, else by what the message says.</summary>
internal static class Purposes
{
    /// <summary>Of a helper's hit at its caller: what the helper declares, else what the caller declares, else what names suggest.</summary>
    public static PurposeGuess? AtCaller(SinkHit hit, BodyInterpreter body, IEnumerable<SinkPart> parts)
    {
        if (hit.Purpose is { Confidence: Confidence.Declared })
            return hit.Purpose;
        var own = body.Model.Recognizer.PurposeOf(body.Method);
        if (own is { Confidence: Confidence.Declared } || hit.AwaitsPurpose)
            return own is { Confidence: Confidence.Declared } ? own : null;
        return hit.Purpose ?? Of(body, null, parts);
    }

    public static PurposeGuess? Of(BodyInterpreter body, IMethodSymbol? service, IEnumerable<SinkPart> parts) =>
        NamedByService(body, service)
        ?? body.Model.Recognizer.PurposeOf(body.Method)
        ?? (service is null ? null : body.Model.Recognizer.PurposeOf(service))
        ?? parts.Where(part => part.Role is ArgumentRole.Content && part.Value.Text is not null)
            .Select(part => body.Model.Recognizer.PurposeOfText(part.Value.Text!))
            .FirstOrDefault(guess => guess is not null);

    /// <summary>A method that says that it confirms a subscription does so, though the service around it guessed to be for newsletters sends them too.</summary>
    private static PurposeGuess? NamedByService(BodyInterpreter body, IMethodSymbol? service) =>
        service is not null && body.Model.Recognizer.PurposeOfName(service.Name) is { IsTransactional: true } named
            && body.Model.Recognizer.PurposeOf(body.Method) is { IsPromotional: true, Confidence: < Confidence.Declared }
            ? named
            : null;
}
