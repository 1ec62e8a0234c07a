using System.Collections.Concurrent;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Recognition;

/// <summary>Tells why code runs: from annotations, else from the policy, else from the names around it.</summary>
internal sealed class PurposeReader
{
    private readonly PurposeLexicon _words;
    private readonly PrivacyPolicy _policy;
    private readonly CodeReader _code;

    // Namespaces and types are asked about once for each of their methods.
    private readonly ConcurrentDictionary<string, (PurposeLexicon.Meaning Meaning, string Term)?> _named = new();

    /// <summary>Makes a reader that knows the words of <paramref name="lexicon"/> and what <paramref name="policy"/> declares.</summary>
    public PurposeReader(Lexicon lexicon, PrivacyPolicy policy, CodeReader code)
    {
        _code = code;
        _words = lexicon.Purposes;
        _policy = policy;
    }

    /// <summary>The declared purpose of the innermost of method, types and assembly, else the one that names suggest.</summary>
    public PurposeGuess? PurposeOf(ISymbol code) => Annotated(code) ?? OfPolicy(code) ?? OfAssembly(code) ?? Inferred(code);

    /// <summary>What the words of a message suggest.</summary>
    public PurposeGuess? PurposeOfText(string literal) =>
        _words.OfText(literal) is { } found ? Guess(found.Meaning, Confidence.Medium, found.Term) : null;

    /// <summary>What the name of a method alone suggests.</summary>
    public PurposeGuess? PurposeOfName(string name) => OfName(name) is { } found ? Guess(found.Meaning, Confidence.Medium, name) : null;

    /// <summary>Whether a purpose is an affair for which the law lists that My Number may be used: tax, social security, disasters.</summary>
    public bool IsListedAffair(Purpose purpose) => _words.IsListedAffair(purpose);

    private (PurposeLexicon.Meaning Meaning, string Term)? OfName(string name) => _named.GetOrAdd(name, _words.OfName);

    private PurposeGuess? Annotated(ISymbol code)
    {
        for (ISymbol? at = code; at is IMethodSymbol or IPropertySymbol or INamedTypeSymbol or IFieldSymbol or IEventSymbol; at = at.ContainingSymbol)
        {
            var scope = at is IMethodSymbol { AssociatedSymbol: { } member } ? member : at;
            if (Annotations.Purposes(scope, "ProcessedFor") is { IsEmpty: false } purposes)
                return OfDeclared(purposes[0], "[ProcessedFor]");
        }

        return null;
    }

    private PurposeGuess? OfAssembly(ISymbol code) =>
        code.ContainingAssembly is { } assembly && Annotations.Purposes(assembly, "ProcessedFor") is { IsEmpty: false } purposes
            ? OfDeclared(purposes[0], "[assembly: ProcessedFor]")
            : null;

    private PurposeGuess? OfPolicy(ISymbol code) =>
        _code.Declared(code)?.Purpose is { } purpose
            ? OfDeclared(purpose, "privacy.yml")
            : null;

    // What kind of messages a purpose brings is for the policy to say; its own words tell where the policy does not.
    private PurposeGuess OfDeclared(Purpose purpose, string reason) => _policy.FindPurpose(purpose) is { } declared
        ? new PurposeGuess(purpose, declared.IsPromotional, IsTransactional(declared), Confidence.Declared, reason)
        : purpose.Path.Split('.').Select(OfName).FirstOrDefault(found => found is not null) is { } known
            ? new PurposeGuess(purpose, known.Meaning.IsPromotional, known.Meaning.IsTransactional, Confidence.Declared, reason)
            : new PurposeGuess(purpose, false, false, Confidence.Declared, reason);

    private PurposeGuess Guess(PurposeLexicon.Meaning meaning, Confidence confidence, string reason) => _policy.FindPurpose(meaning.Purpose) is { } declared
        ? new PurposeGuess(meaning.Purpose, declared.IsPromotional, IsTransactional(declared), confidence, reason)
        : new PurposeGuess(meaning.Purpose, meaning.IsPromotional, meaning.IsTransactional, confidence, reason);

    private static bool IsTransactional(PurposeDeclaration purpose) => !purpose.IsPromotional && purpose.Requires == PurposeRequirement.None;

    // A namespace groups more than one kind of work: "Billing" also sends campaigns, so from there only the promotional counts.
    private PurposeGuess? Inferred(ISymbol code)
    {
        for (ISymbol? at = code; at is not null and not INamespaceSymbol { IsGlobalNamespace: true } and not IModuleSymbol; at = at.ContainingSymbol)
        {
            if (at is not (IMethodSymbol or INamedTypeSymbol or INamespaceSymbol or IPropertySymbol) || OfName(at.Name) is not { } found)
                continue;
            if (at is not INamespaceSymbol)
                return Guess(found.Meaning, Confidence.Medium, at.Name);
            if (!found.Meaning.IsTransactional)
                return Guess(found.Meaning, Confidence.Low, at.Name);
        }

        return null;
    }
}
