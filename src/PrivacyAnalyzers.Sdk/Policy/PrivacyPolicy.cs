using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Policy.Matching;
using PrivacyAnalyzers.Policy.Schema;
using PrivacyAnalyzers.Vocabulary;
using PrivacyAnalyzers.Yaml;

namespace PrivacyAnalyzers.Policy;

/// <summary>What an organisation says about its personal data and the code that handles it: one <c>privacy.yml</c>. Immutable.</summary>
public sealed class PrivacyPolicy
{
    private readonly PolicyContent _content;

    private PrivacyPolicy(string? path, PolicyContent content, PolicyNames names, ImmutableArray<PolicyProblem> problems, ImmutableArray<PrivacyPolicy> packs, YamlSequence? ownModels)
    {
        Packs = packs;
        OwnModels = ownModels;
        Path = path;
        _content = content;
        Names = names;
        Problems = problems;
    }

    /// <summary>The policy that says nothing.</summary>
    public static PrivacyPolicy Empty { get; } = new(null, PolicyContent.Empty, PolicyNames.Empty, ImmutableArray<PolicyProblem>.Empty, ImmutableArray<PrivacyPolicy>.Empty, ownModels: null);

    /// <summary>The file it was read from; null if there is none.</summary>
    public string? Path { get; }

    /// <summary>The mistakes in it, in the order of the text. What they do not touch counts all the same.</summary>
    public ImmutableArray<PolicyProblem> Problems { get; }

    /// <summary>The names it knows.</summary>
    public PolicyNames Names { get; }

    /// <summary>The purposes it declares.</summary>
    public ImmutableArray<PurposeDeclaration> Purposes => _content.Purposes;

    /// <summary>The companies it declares.</summary>
    public ImmutableArray<ControllerDeclaration> Controllers => _content.Controllers;

    /// <summary>The recipients it declares.</summary>
    public ImmutableArray<RecipientDeclaration> Recipients => _content.Recipients;

    /// <summary>The organisation's own words.</summary>
    public PolicyDictionary Dictionary => _content.Dictionary;

    /// <summary>What rule packs say beside it, each in a file of its own.</summary>
    public ImmutableArray<PrivacyPolicy> Packs { get; }

    /// <summary>The assemblies with further rules that it names: paths, from the folder of the file.</summary>
    public ImmutableArray<string> RulePacks => _content.RulePacks;

    /// <summary>The models that stand in this very file.</summary>
    internal YamlSequence? OwnModels { get; }

    /// <summary>Models of APIs in the catalogue's format, as written; null if there are none.</summary>
    public YamlSequence? Models => _content.Models;

    /// <summary>The organisation's own rules.</summary>
    public ImmutableArray<RuleDeclaration> Rules => _content.Rules;

    /// <summary>The findings that were looked at and accepted.</summary>
    public ImmutableArray<DecisionDeclaration> Decisions => _content.Decisions;

    /// <summary>The patterns that speak of code, with their places.</summary>
    internal ImmutableArray<PolicyPattern> Patterns => _content.Patterns;

    /// <summary>Reads a policy. Never throws over what the text says: mistakes are in <see cref="Problems"/>.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="path">The path of the file; paths in it start at its folder.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static PrivacyPolicy Read(SourceText text, string path)
    {
        if (text is null)
            throw new ArgumentNullException(nameof(text));
        if (path is null)
            throw new ArgumentNullException(nameof(path));
        var problems = new PolicyProblems(text);
        var document = YamlReader.Read(text);
        foreach (var error in document.Errors)
            problems.Unreadable(error);
        if (document.Root is not YamlMapping root)
        {
            if (document.Root is not null)
                problems.Schema(document.Root.Span, PolicyMessages.NotAMapping);
            return new PrivacyPolicy(path, PolicyContent.Empty, PolicyNames.Empty, problems.ToImmutable(), ImmutableArray<PrivacyPolicy>.Empty, ownModels: null);
        }
        var names = new SchemaValidator(problems).Validate(root);
        var content = new PolicyReader(problems).Read(root);
        return new PrivacyPolicy(path, content, names, problems.ToImmutable(), ImmutableArray<PrivacyPolicy>.Empty, content.Models);
    }

    /// <summary>
    /// This policy with what <paramref name="packs"/> say beside it: their models, rules, names and patterns. What this one says itself counts before
    /// that; decisions and the names that annotations may use are its own alone.
    /// </summary>
    internal PrivacyPolicy With(ImmutableArray<PrivacyPolicy> packs) => packs.IsEmpty
        ? this
        : new(Path ?? packs[0].Path, packs.Aggregate(_content, (content, pack) => content.Beside(pack._content)), Names, Problems, packs, OwnModels);

    /// <summary>Whether it is <paramref name="policy"/> with <paramref name="packs"/>.</summary>
    internal bool IsOf(PrivacyPolicy policy, ImmutableArray<PrivacyPolicy> packs) => ReferenceEquals(Names, policy.Names) && Packs.SequenceEqual(packs);

    /// <summary>
    /// What is said of the data that <paramref name="symbol"/> holds; null if nothing. Purposes and controller of a
    /// type or namespace hold for what lies within it and has none of its own; category and subject do not.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="symbol"/> is null.</exception>
    public DataDeclaration? FindData(ISymbol symbol)
    {
        if (symbol is null)
            throw new ArgumentNullException(nameof(symbol));
        if (_content.Data.IsEmpty)
            return null;
        var path = SymbolPath.Of(symbol);
        var around = _content.Data.Around(path).Select(row => row.Value).ToImmutableArray();
        if (around.IsEmpty)
            return null;
        var own = _content.Data.Of(path).Select(row => row.Value).ToImmutableArray();
        var ofCategory = own.FirstOrDefault(data => data.IsNotPersonal || !data.Categories.IsEmpty);
        var merged = new DataDeclaration(
            ofCategory?.Categories ?? ImmutableArray<DataCategory>.Empty,
            ofCategory?.IsNotPersonal ?? false,
            around.FirstOrDefault(data => !data.Purposes.IsEmpty)?.Purposes ?? ImmutableArray<Purpose>.Empty,
            around.Select(data => data.Controller).FirstOrDefault(controller => controller is not null),
            own.Select(data => data.Subject).FirstOrDefault(subject => subject is not null));
        return merged.IsEmpty ? null : merged;
    }

    /// <summary>Whether it says of any code why it runs.</summary>
    internal bool DeclaresPurposesOfCode => !_content.CodeByName.IsEmpty || !_content.CodeByPath.IsEmpty;

    /// <summary>What is said of the code of <paramref name="symbol"/>, which stands in <paramref name="filePath"/>; null if nothing.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="symbol"/> is null.</exception>
    public CodeDeclaration? FindCode(ISymbol symbol, string? filePath)
    {
        if (symbol is null)
            throw new ArgumentNullException(nameof(symbol));
        var rows = _content.CodeByName.IsEmpty ? [] : _content.CodeByName.Around(SymbolPath.Of(symbol));
        if (!_content.CodeByPath.IsEmpty && !string.IsNullOrEmpty(filePath))
            rows = rows.Concat(_content.CodeByPath.Around(FilePath.Of(filePath!, Path)));
        var code = rows.OrderByDescending(row => row.Pattern.Specificity).Select(row => row.Value).ToImmutableArray();
        if (code.IsEmpty)
            return null;
        return new CodeDeclaration(
            code.Select(row => row.Purpose).FirstOrDefault(purpose => purpose is not null),
            code.Select(row => row.Controller).FirstOrDefault(controller => controller is not null),
            code.Select(row => row.IsTest).FirstOrDefault(isTest => isTest is not null));
    }

    /// <summary>The recipient that data reaches when it is handed to <paramref name="symbol"/>; null if the policy names none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="symbol"/> is null.</exception>
    public RecipientDeclaration? FindRecipient(ISymbol symbol)
    {
        if (symbol is null)
            throw new ArgumentNullException(nameof(symbol));
        return _content.RecipientsByName.IsEmpty ? null : First(_content.RecipientsByName.Around(SymbolPath.Of(symbol)));
    }

    /// <summary>The recipient that data reaches when it is sent to <paramref name="host"/>; null if the policy names none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="host"/> is null.</exception>
    public RecipientDeclaration? FindHost(string host)
    {
        if (host is null)
            throw new ArgumentNullException(nameof(host));
        return First(_content.RecipientsByHost.Around(Glob.HostPath(host)));
    }

    /// <summary>The decision that accepts a finding; null if there is none that holds.</summary>
    /// <param name="rule">The finding's rule.</param>
    /// <param name="fingerprint">Its id.</param>
    /// <param name="code">The method or type it stands in, if any.</param>
    /// <param name="filePath">The file it stands in.</param>
    /// <param name="day">The day on which is asked; null where nobody knows it, and decisions do not end.</param>
    public DecisionDeclaration? FindDecision(string rule, string fingerprint, ISymbol? code, string? filePath, DateTime? day) =>
        _content.Decisions.FirstOrDefault(decision => (day is null || !decision.IsExpired(day.Value)) && decision.Covers(rule, fingerprint, code, filePath, Path));

    /// <summary>The organisation's own rules that speak of <paramref name="code"/>, which stands in <paramref name="filePath"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public IEnumerable<RuleDeclaration> RulesFor(ISymbol code, string? filePath)
    {
        if (code is null)
            throw new ArgumentNullException(nameof(code));
        return _content.Rules.Where(rule => rule.Covers(code, filePath, Path));
    }

    /// <summary>The declaration of <paramref name="purpose"/>, or else of the nearest purpose above it; null if there is none.</summary>
    public PurposeDeclaration? FindPurpose(Purpose purpose) => _content.PurposeTree.Nearest(purpose);

    private static RecipientDeclaration? First(IEnumerable<(Glob Pattern, RecipientDeclaration Recipient)> rows)
    {
        foreach (var row in rows)
            return row.Recipient;
        return null;
    }
}
