using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Vocabulary;
using PrivacyAnalyzers.Workspace;

namespace PrivacyAnalyzers.Cli.Proposals;

/// <summary>A purpose that code seems to serve.</summary>
/// <param name="Path">Its dotted name.</param>
/// <param name="IsPromotional">Whether its messages advertise.</param>
/// <param name="Places">Where it was seen; empty when annotations name it.</param>
/// <param name="IsOpen">Whether declaring it would change what a check finds: a person has to say what its messages need.</param>
internal sealed record ProposedPurpose(string Path, bool IsPromotional, ImmutableArray<DataFlow> Places, bool IsOpen);

/// <summary>Code that seems to serve a purpose.</summary>
/// <param name="Match">Its full name.</param>
/// <param name="Purpose">The purpose's dotted name.</param>
internal sealed record ProposedCode(string Match, string Purpose);

/// <summary>A recipient that data was seen to go to.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">Who that is; null where only an annotation names it.</param>
/// <param name="Country">Where it is; null where nothing says.</param>
/// <param name="Categories">What it gets.</param>
/// <param name="IsOpen">Whether declaring it would change what a check finds: a person has to say who that is.</param>
internal sealed record ProposedRecipient(string Name, RecipientKind? Kind, string? Country, ImmutableArray<DataCategory> Categories, bool IsOpen);

/// <summary>
/// What a policy could say of code that has none. What is certain enough to be acted on today stands as it is; what it would turn from a guess
/// into a fact is left for a person to say, so that a check with it finds nothing that it did not find before.
/// </summary>
internal sealed class PolicyProposal
{
    /// <summary>Draws the proposal from what was seen.</summary>
    public PolicyProposal(IReadOnlyCollection<DataFlow> flows, CodeSurvey survey)
    {
        Controllers = survey.Names.Controllers;

        // A name that the file cannot hold stays unknown to it: then no purpose may stand there, or all annotations of that name would be wrong.
        var isOpen = survey.Names.Purposes.Any(name => !IsWritable(name));
        Purposes = [.. PurposesOf(flows, survey).Where(purpose => IsWritable(purpose.Path)).Select(purpose => isOpen ? purpose with { IsOpen = true } : purpose).OrderBy(purpose => purpose.Path, StringComparer.OrdinalIgnoreCase)];
        Code = [.. flows.Select(CodeOf).OfType<ProposedCode>().Distinct().OrderBy(code => code.Purpose, StringComparer.Ordinal).ThenBy(code => code.Match, StringComparer.Ordinal)];
        Recipients = [.. RecipientsOf(flows, survey.Names.Recipients).OrderBy(recipient => recipient.Name, StringComparer.OrdinalIgnoreCase)];
        Inside = [.. flows.Where(flow => !IsOutside(flow)).Select(flow => flow.Recipient).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase)];
        var shorter = new ShortPatterns(survey.Members.Select(member => member.Name), survey.Declared);
        Sure = [.. ByCategory(survey, shorter, member => member.Confidence >= Confidence.High)];
        Unsure = [.. ByCategory(survey, shorter, member => member.Confidence == Confidence.Medium)];
    }

    public ImmutableSortedSet<string> Controllers { get; }

    public ImmutableArray<ProposedPurpose> Purposes { get; }

    public ImmutableArray<ProposedCode> Code { get; }

    /// <summary>Recipients outside the company, and those that annotations name.</summary>
    public ImmutableArray<ProposedRecipient> Recipients { get; }

    /// <summary>Recipients that need no entry: the company itself and the person.</summary>
    public ImmutableArray<string> Inside { get; }

    /// <summary>Patterns, by category, of members that are surely what they seem, and how many they are.</summary>
    public ImmutableArray<(DataCategory Category, ImmutableArray<string> Patterns, int Members)> Sure { get; }

    /// <summary>Patterns, by category, of members of which a person should say whether they are what they seem.</summary>
    public ImmutableArray<(DataCategory Category, ImmutableArray<string> Patterns, int Members)> Unsure { get; }

    private static bool IsWritable(string purpose) => purpose.Split('.').All(part => part.Length > 0 && !part.Any(char.IsWhiteSpace));

    // A declared purpose that does not advertise counts as part of what the person does. Those that are neither, such as recruiting, are left
    // for a person to declare; only names in code must be.
    private static IEnumerable<ProposedPurpose> PurposesOf(IEnumerable<DataFlow> flows, CodeSurvey survey)
    {
        var seen = flows.Where(flow => flow.Purpose is not null).GroupBy(flow => flow.Purpose!.Value.Path, StringComparer.OrdinalIgnoreCase)
            .Select(group => new ProposedPurpose(
                group.Key, group.Any(flow => flow.IsPromotional), [.. group],
                !survey.Names.Purposes.Contains(group.Key) && !group.All(flow => flow.IsPromotional || flow.IsTransactional)))
            .ToList();
        return seen.Concat(survey.Names.Purposes.Where(name => !seen.Any(purpose => purpose.Path.Equals(name, StringComparison.OrdinalIgnoreCase)))
            .Select(name => new ProposedPurpose(name, survey.Promotional.Contains(name, StringComparer.OrdinalIgnoreCase), [], IsOpen: false)));
    }

    // The name that gave the purpose away stands around the place, or the purpose was read from elsewhere.
    private static ProposedCode? CodeOf(DataFlow flow)
    {
        if (flow.Purpose is not { } purpose || flow.IsPurposeDeclared || flow.Location.SourceTree is not { } tree)
            return null;
        var around = tree.GetRoot().FindNode(flow.Location.SourceSpan).AncestorsAndSelf().SelectMany(NamesOf).ToList();
        var at = around.FindIndex(name => name == flow.PurposeReason);
        return at < 0 ? null : new(string.Join('.', around.Skip(at).Reverse()), purpose.Path);
    }

    // Innermost first.
    private static IEnumerable<string> NamesOf(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => [method.Identifier.ValueText],
        PropertyDeclarationSyntax property => [property.Identifier.ValueText],
        BaseTypeDeclarationSyntax type => [type.Identifier.ValueText],
        BaseNamespaceDeclarationSyntax space => space.Name.ToString().Split('.').Reverse(),
        _ => [],
    };

    private static IEnumerable<ProposedRecipient> RecipientsOf(IEnumerable<DataFlow> flows, IEnumerable<string> annotated)
    {
        var seen = flows.Where(IsOutside).GroupBy(flow => flow.Recipient, StringComparer.OrdinalIgnoreCase)
            .Select(group => new ProposedRecipient(
                group.Key, group.Max(flow => flow.Kind), group.Select(flow => flow.Country).FirstOrDefault(country => country is not null),
                [.. group.Select(flow => flow.Category).Distinct().OrderByDescending(category => category.Tier).ThenBy(category => category.Id, StringComparer.Ordinal)],
                group.Max(flow => flow.Kind) != RecipientKind.Processor && !group.All(flow => flow.IsRecipientDeclared)))
            .ToList();
        return seen.Concat(annotated.Where(name => !seen.Any(recipient => recipient.Name.Equals(name, StringComparison.OrdinalIgnoreCase))).Select(name => new ProposedRecipient(name, null, null, [], IsOpen: false)));
    }

    private static bool IsOutside(DataFlow flow) => flow.Kind is RecipientKind.Processor or RecipientKind.ThirdParty or RecipientKind.Public;

    // Ids stand in nearly every type and tell nothing new.
    private static IEnumerable<(DataCategory, ImmutableArray<string>, int)> ByCategory(CodeSurvey survey, ShortPatterns shorter, Func<SurveyedMember, bool> isMeant) =>
        survey.Members.Where(member => isMeant(member) && !member.Category.Traits.HasFlag(DataTraits.Pseudonym))
            .GroupBy(member => member.Category, member => member.Name).OrderByDescending(group => group.Key.Tier).ThenBy(group => group.Key.Id, StringComparer.Ordinal)
            .Select(group => (group.Key, shorter.Of(group), group.Count()));
}
