using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Resources;
using PrivacyAnalyzers.Yaml;

namespace PrivacyAnalyzers.Policy;

/// <summary>Collects the mistakes of one policy.</summary>
internal sealed class PolicyProblems
{
    private const int MaxProblems = 200;

    private readonly ImmutableArray<PolicyProblem>.Builder _problems = ImmutableArray.CreateBuilder<PolicyProblem>();
    private readonly SourceText _text;

    public PolicyProblems(SourceText text) => _text = text;

    /// <summary>Whether no more mistakes are kept: the file is not what it should be, and more would not tell more.</summary>
    public bool IsFull => _problems.Count == MaxProblems;

    public void Unreadable(YamlError error) => Add(PolicyProblemKind.Unreadable, error.Span, error.Message, null);

    public void Schema(TextSpan span, string messageId, params string[] arguments) =>
        Add(PolicyProblemKind.Schema, span, Strings.Localizable(messageId, arguments), null);

    public void Schema(TextSpan span, string? suggestion, string messageId, string[] arguments) =>
        Add(PolicyProblemKind.Schema, span, Strings.Localizable(messageId, arguments), suggestion);

    public void UnknownName(TextSpan span, LocalizableString message, string? suggestion) =>
        Add(PolicyProblemKind.UnknownName, span, message, suggestion);

    /// <summary>The mistakes in the order of the text.</summary>
    public ImmutableArray<PolicyProblem> ToImmutable() => _problems.OrderBy(problem => problem.Span.Start).ToImmutableArray();

    private void Add(PolicyProblemKind kind, TextSpan span, LocalizableString message, string? suggestion)
    {
        if (IsFull)
            return;
        if (_problems.Count == MaxProblems - 1)
            (message, suggestion) = (Strings.Localizable(PolicyMessages.TooMany), null);
        _problems.Add(new PolicyProblem(kind, span, _text.Lines.GetLinePositionSpan(span), message, suggestion));
    }
}
