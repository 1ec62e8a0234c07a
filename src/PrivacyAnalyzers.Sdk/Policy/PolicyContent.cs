using System;
using System.Collections.Immutable;
using System.Linq;
using PrivacyAnalyzers.Policy.Matching;
using PrivacyAnalyzers.Vocabulary;
using PrivacyAnalyzers.Yaml;

namespace PrivacyAnalyzers.Policy;

/// <summary>What the sections of a policy say, ready to be asked.</summary>
internal sealed record PolicyContent(
    ImmutableArray<PurposeDeclaration> Purposes,
    PurposeTree PurposeTree,
    ImmutableArray<ControllerDeclaration> Controllers,
    ImmutableArray<RecipientDeclaration> Recipients,
    PatternTable<DataDeclaration> Data,
    PatternTable<CodeEntry> CodeByName,
    PatternTable<CodeEntry> CodeByPath,
    PatternTable<RecipientDeclaration> RecipientsByName,
    PatternTable<RecipientDeclaration> RecipientsByHost,
    PolicyDictionary Dictionary,
    YamlSequence? Models,
    ImmutableArray<RuleDeclaration> Rules,
    ImmutableArray<DecisionDeclaration> Decisions,
    ImmutableArray<PolicyPattern> Patterns,
    ImmutableArray<string> RulePacks)
{
    public static PolicyContent Empty { get; } = new(
        ImmutableArray<PurposeDeclaration>.Empty,
        new PurposeTree(),
        ImmutableArray<ControllerDeclaration>.Empty,
        ImmutableArray<RecipientDeclaration>.Empty,
        new PatternTable<DataDeclaration>([]),
        new PatternTable<CodeEntry>([]),
        new PatternTable<CodeEntry>([]),
        new PatternTable<RecipientDeclaration>([]),
        new PatternTable<RecipientDeclaration>([]),
        PolicyDictionary.Empty,
        Models: null,
        ImmutableArray<RuleDeclaration>.Empty,
        ImmutableArray<DecisionDeclaration>.Empty,
        ImmutableArray<PolicyPattern>.Empty,
        ImmutableArray<string>.Empty);

    /// <summary>This, and what a rule pack says beside it where this says nothing.</summary>
    public PolicyContent Beside(PolicyContent pack)
    {
        var purposes = Purposes.AddRange(pack.Purposes.Where(purpose => Purposes.All(own => !own.Purpose.Equals(purpose.Purpose))));
        var tree = new PurposeTree();
        foreach (var purpose in purposes)
            tree.Add(purpose);
        return this with
        {
            Purposes = purposes,
            PurposeTree = tree,
            Recipients = Recipients.AddRange(pack.Recipients.Where(recipient => !Recipients.Any(own => IsSame(own.Name, recipient.Name)))),
            Data = Data.After(pack.Data),
            CodeByName = CodeByName.After(pack.CodeByName),
            RecipientsByName = RecipientsByName.After(pack.RecipientsByName),
            RecipientsByHost = RecipientsByHost.After(pack.RecipientsByHost),
            Dictionary = Dictionary.And(pack.Dictionary),
            Models = Models is null ? pack.Models : pack.Models is null ? Models : new YamlSequence(Models.Span, Models.Items.AddRange(pack.Models.Items)),
            Rules = Rules.AddRange(pack.Rules.Where(rule => !Rules.Any(own => IsSame(own.Id, rule.Id)))),
        };
    }

    private static bool IsSame(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}

/// <summary>An entry of the section on code; null where it does not say.</summary>
internal sealed record CodeEntry(Purpose? Purpose, string? Controller, bool? IsTest);
