using System.Collections.Immutable;
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
    ImmutableArray<PolicyPattern> Patterns)
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
        ImmutableArray<PolicyPattern>.Empty);
}

/// <summary>An entry of the section on code; null where it does not say.</summary>
internal sealed record CodeEntry(Purpose? Purpose, string? Controller, bool? IsTest);
