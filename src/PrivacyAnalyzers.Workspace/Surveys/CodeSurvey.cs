using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Recognition;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Workspace;

/// <summary>A member that is taken for personal data.</summary>
/// <param name="Name">Its full name, as patterns of a policy match it.</param>
/// <param name="Category">What it is.</param>
/// <param name="Confidence">How sure that is.</param>
public sealed record SurveyedMember(string Name, DataCategory Category, Confidence Confidence);

/// <summary>What code says of personal data before anybody wrote a policy for it.</summary>
/// <param name="Members">Members that names or shapes tell of, by name; those that carry an annotation need no policy, tests and seeders hold nobody's data.</param>
/// <param name="Names">The names that annotations speak of.</param>
/// <param name="Promotional">The purposes among them whose names tell that their messages advertise.</param>
/// <param name="Declared">The full names of all that is declared, as patterns of a policy match them: what a pattern says beside what it is meant to say.</param>
public sealed record CodeSurvey(ImmutableArray<SurveyedMember> Members, DeclaredNames Names, ImmutableArray<string> Promotional, ImmutableSortedSet<string> Declared)
{
    /// <summary>Looks at all types of <paramref name="solution"/>.</summary>
    public static async Task<CodeSurvey> OfAsync(Solution solution, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(solution);
        var members = new SortedDictionary<string, SurveyedMember>(StringComparer.Ordinal);
        var names = DeclaredNames.None;
        var all = ImmutableSortedSet.CreateBuilder<string>(StringComparer.Ordinal);
        var promotional = new SortedSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var project in solution.Projects)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var compilation = (await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false))!;
            var recognizer = new Recognizer(compilation, PrivacyPolicy.Empty);
            foreach (var type in TypesIn(compilation.Assembly.GlobalNamespace))
            {
                all.UnionWith(NamesIn(type));
                if (recognizer.HandlesMadeUpData(type))
                    continue;
                foreach (var member in type.GetMembers().Where(IsState))
                    if (recognizer.Classify(member) is { Evidence: not DataEvidence.Annotation } data)
                        Add(members, new(member.ToDisplayString(FullName), data.Category, data.Confidence));
            }

            var declared = DeclaredNames.In(compilation, cancellationToken);
            names = names.With(declared);
            promotional.UnionWith(declared.Purposes.Where(purpose => recognizer.PurposeOfText(purpose.Replace('.', ' '))?.IsPromotional == true));
        }

        return new([.. members.Values], names, [.. promotional], all.ToImmutable());
    }

    private static readonly SymbolDisplayFormat FullName = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted, SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces, memberOptions: SymbolDisplayMemberOptions.IncludeContainingType);

    // The type, its members, and their parameters; those of a constructor are called as if they were members.
    private static IEnumerable<string> NamesIn(INamedTypeSymbol type)
    {
        yield return type.ToDisplayString(FullName);
        foreach (var member in type.GetMembers().Where(member => member is not (IFieldSymbol { AssociatedSymbol: not null } or IMethodSymbol { AssociatedSymbol: not null })))
        {
            var isConstructor = member is IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor };
            var name = (isConstructor ? type : member).ToDisplayString(FullName);
            if (!isConstructor)
                yield return name;
            if (member is IMethodSymbol { Parameters: var parameters })
                foreach (var parameter in parameters)
                    yield return $"{name}.{parameter.Name}";
        }
    }

    // Projects that read the same name differently: the surer one counts.
    private static void Add(SortedDictionary<string, SurveyedMember> members, SurveyedMember member)
    {
        if (!members.TryGetValue(member.Name, out var known) || known.Confidence < member.Confidence)
            members[member.Name] = member;
    }

    private static bool IsState(ISymbol member) =>
        member is IPropertySymbol { IsIndexer: false, ExplicitInterfaceImplementations.IsEmpty: true } or IFieldSymbol { AssociatedSymbol: null, IsImplicitlyDeclared: false, IsConst: false };

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is INamedTypeSymbol { CanBeReferencedByName: true } type)
                yield return type;
            if (member is not INamespaceOrTypeSymbol inner)
                continue;
            foreach (var nested in TypesIn(inner))
                yield return nested;
        }
    }
}
