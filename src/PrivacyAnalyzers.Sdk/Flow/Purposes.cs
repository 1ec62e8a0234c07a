using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Catalog;
using PrivacyAnalyzers.Recognition;

namespace PrivacyAnalyzers.Flow;

/// <summary>Why code runs: by declaration or name of the code, else of the service, else by what the message says.</summary>
internal static class Purposes
{
    public static PurposeGuess? Of(BodyInterpreter body, IMethodSymbol? service, IEnumerable<SinkPart> parts) =>
        body.Model.Recognizer.PurposeOf(body.Method)
        ?? (service is null ? null : body.Model.Recognizer.PurposeOf(service))
        ?? parts.Where(part => part.Role is ArgumentRole.Content && part.Value.Text is not null)
            .Select(part => body.Model.Recognizer.PurposeOfText(part.Value.Text!))
            .FirstOrDefault(guess => guess is not null);
}
