using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Policy;

/// <summary>Someone whom data can reach, and the code and hosts that take it there.</summary>
public sealed class RecipientDeclaration
{
    internal RecipientDeclaration(
        string name, LocalizedText? title, RecipientKind kind, string? country,
        ImmutableArray<string> patterns, ImmutableArray<string> hosts, TextSpan span)
    {
        Name = name;
        Title = title;
        Kind = kind;
        Country = country;
        Patterns = patterns;
        Hosts = hosts;
        Span = span;
    }

    /// <summary>The name by which annotations and the policy speak of it.</summary>
    public string Name { get; }

    /// <summary>What people call it.</summary>
    public LocalizedText? Title { get; }

    /// <summary>Who it is to the company that holds the data; a third party where the policy does not say.</summary>
    public RecipientKind Kind { get; }

    /// <summary>Where it is, as an ISO 3166 code of two letters; null where the policy does not say.</summary>
    public string? Country { get; }

    /// <summary>The namespaces, types and members that hand data to it.</summary>
    public ImmutableArray<string> Patterns { get; }

    /// <summary>The hosts that hand data to it.</summary>
    public ImmutableArray<string> Hosts { get; }

    /// <summary>Where its name stands in the policy.</summary>
    public TextSpan Span { get; }
}
