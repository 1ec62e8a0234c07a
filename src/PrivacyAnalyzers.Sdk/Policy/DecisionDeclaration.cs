using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Policy.Matching;

namespace PrivacyAnalyzers.Policy;

/// <summary>Findings that somebody looked at and accepted.</summary>
public sealed class DecisionDeclaration
{
    private readonly ImmutableArray<Glob> _names;
    private readonly ImmutableArray<Glob> _paths;

    internal DecisionDeclaration(
        string rule, string? finding, ImmutableArray<Glob> names, ImmutableArray<Glob> paths, string reason, string? by, DateTime? until, TextSpan span)
    {
        Rule = rule;
        Finding = finding;
        _names = names;
        _paths = paths;
        Reason = reason;
        By = by;
        Until = until;
        Span = span;
    }

    /// <summary>The rule whose findings are accepted.</summary>
    public string Rule { get; }

    /// <summary>The id of the one finding that is accepted; null where the decision is about a part of the code.</summary>
    public string? Finding { get; }

    /// <summary>Why they are accepted.</summary>
    public string Reason { get; }

    /// <summary>Who decided, if the policy says so.</summary>
    public string? By { get; }

    /// <summary>The last day on which the decision holds; null for one without an end.</summary>
    public DateTime? Until { get; }

    /// <summary>Where its last day stands in the policy, else its rule.</summary>
    public TextSpan Span { get; }

    /// <summary>Whether the decision no longer holds on <paramref name="day"/>.</summary>
    public bool IsExpired(DateTime day) => Until < day.Date;

    internal bool Covers(string rule, string fingerprint, ISymbol? code, string? filePath, string? policyPath) =>
        rule == Rule
        && (Finding is null || Finding == fingerprint)
        && (_names.IsEmpty && _paths.IsEmpty
            || code is not null && _names.Any(name => name.Contains(SymbolPath.Of(code)))
            || !string.IsNullOrEmpty(filePath) && _paths.Any(path => path.Contains(FilePath.Of(filePath!, policyPath))));
}
