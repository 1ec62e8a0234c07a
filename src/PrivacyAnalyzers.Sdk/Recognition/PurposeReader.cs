using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Recognition;

/// <summary>Tells why code runs: from annotations, else from the names around it.</summary>
internal sealed class PurposeReader
{
    private readonly Lexicon _lexicon;

    /// <summary>Makes a reader that knows the words of <paramref name="lexicon"/>.</summary>
    public PurposeReader(Lexicon lexicon) => _lexicon = lexicon;

    /// <summary>The declared purpose of the innermost of method, types and assembly, else the one that names suggest.</summary>
    public PurposeGuess? PurposeOf(ISymbol code) => Declared(code) ?? Inferred(code);

    /// <summary>What the words of a message suggest.</summary>
    public PurposeGuess? PurposeOfText(string literal) => _lexicon.Purposes.OfText(literal) is { } found
        ? new PurposeGuess(found.Meaning.Purpose, found.Meaning.IsPromotional, found.Meaning.IsTransactional, Confidence.Medium, found.Term)
        : null;

    private PurposeGuess? Declared(ISymbol code)
    {
        for (ISymbol? at = code; at is not null; at = at.ContainingSymbol)
        {
            var scope = at is IMethodSymbol { AssociatedSymbol: { } property } ? property : at;
            if (Annotations.Purposes(scope, "ProcessedFor") is { IsEmpty: false } purposes)
                return OfDeclared(purposes[0], "[ProcessedFor]");
            if (at is INamespaceSymbol)
                break;
        }

        return code.ContainingAssembly is { } assembly && Annotations.Purposes(assembly, "ProcessedFor") is { IsEmpty: false } ofAssembly ? OfDeclared(ofAssembly[0], "[assembly: ProcessedFor]") : null;
    }

    // What kind of messages a declared purpose brings is told by its own words.
    private PurposeGuess OfDeclared(Purpose purpose, string reason)
    {
        var kind = purpose.Path.Split('.').Select(_lexicon.Purposes.OfName).FirstOrDefault(found => found is not null)?.Meaning;
        return new PurposeGuess(purpose, kind?.IsPromotional ?? false, kind?.IsTransactional ?? false, Confidence.Declared, reason);
    }

    private PurposeGuess? Inferred(ISymbol code)
    {
        for (ISymbol? at = code; at is not null and not INamespaceSymbol { IsGlobalNamespace: true } and not IModuleSymbol; at = at.ContainingSymbol)
            if (at is IMethodSymbol or INamedTypeSymbol or INamespaceSymbol or IPropertySymbol && _lexicon.Purposes.OfName(at.Name) is { } found)
                return new PurposeGuess(found.Meaning.Purpose, found.Meaning.IsPromotional, found.Meaning.IsTransactional, at is INamespaceSymbol ? Confidence.Low : Confidence.Medium, at.Name);
        return null;
    }
}
