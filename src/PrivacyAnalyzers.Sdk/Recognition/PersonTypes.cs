using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Recognition;

/// <summary>Which types stand for a person, told by their names and by the members that need no context to be understood.</summary>
internal sealed class PersonTypes
{
    private static readonly ImmutableHashSet<DataCategory> Contact = ImmutableHashSet.Create(
        DataCategories.Name, DataCategories.Kana, DataCategories.Email, DataCategories.Phone, DataCategories.Address, DataCategories.PostalCode,
        DataCategories.BirthDate, DataCategories.Gender);

    private readonly Compilation _compilation;
    private readonly Lexicon _lexicon;
    private readonly NameLexicon _names;
    private readonly PrivacyPolicy _policy;
    private readonly ConcurrentDictionary<string, TypeStanding> _byName = new();
    private readonly ConcurrentDictionary<INamedTypeSymbol, TypeStanding> _standings = new(SymbolEqualityComparer.Default);

    /// <summary>Judges the types of one compilation.</summary>
    public PersonTypes(Compilation compilation, Lexicon lexicon, NameLexicon names, PrivacyPolicy policy)
    {
        _names = names;
        _policy = policy;
        _compilation = compilation;
        _lexicon = lexicon;
    }

    /// <summary>
    /// What the type stands for. <see cref="TypeStanding.Person"/> by annotation, by name, or by what derives from Identity's user;
    /// <see cref="TypeStanding.MaybePerson"/> when its members say so.
    /// </summary>
    public TypeStanding StandingOf(INamedTypeSymbol type) => _standings.GetOrAdd(type.OriginalDefinition, Judge);

    /// <summary>What the name of the type alone says.</summary>
    public TypeStanding StandingByName(INamedTypeSymbol type) => _byName.GetOrAdd(type.Name, _lexicon.Types.StandingOf);

    /// <summary>The terms among its members' names that make a type look like a person.</summary>
    public ImmutableArray<string> Signs(INamedTypeSymbol type) => OwnContactData(type, maySayWhose: true).Select(found => found.Term).Distinct().ToImmutableArray();

    /// <summary>Whether code or policy says that each instance is about one person, or the type is Identity's user.</summary>
    public bool IsDeclaredPerson(INamedTypeSymbol type) =>
        Annotations.Has(type, "DataSubject") || IsIdentityUser(type) || _policy.Path is not null && _policy.FindData(type)?.Subject is not null;

    /// <summary>Whether the type derives from ASP.NET Core Identity's user.</summary>
    public static bool IsIdentityUser(INamedTypeSymbol type)
    {
        for (var at = type; at is not null; at = at.BaseType)
            if (at.Name == "IdentityUser" && at.ContainingNamespace?.ToDisplayString() is "Microsoft.AspNetCore.Identity" or "Microsoft.AspNet.Identity.EntityFramework" or "Microsoft.AspNetCore.Identity.EntityFrameworkCore")
                return true;
        return false;
    }

    private TypeStanding Judge(INamedTypeSymbol type)
    {
        if (IsDeclaredPerson(type))
            return TypeStanding.Person;
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct or TypeKind.Interface) || type.IsStatic || TypeFacts.IsOfPlatform(type, _compilation))
            return StandingByName(type) is TypeStanding.Person or TypeStanding.MaybePerson ? TypeStanding.Unknown : StandingByName(type);
        if (IsOfAttributeOrException(type))
            return TypeStanding.Description;
        var standing = StandingByName(type);
        return standing switch
        {
            TypeStanding.MaybePerson => DataMembers(type).Any(member => _lexicon.Types.IsPartOfProgram(member.Name)) ? TypeStanding.Thing
                : OwnContactData(type, maySayWhose: true).Any() ? TypeStanding.Person : TypeStanding.Unknown,
            TypeStanding.Unknown => LooksLikePerson(type) ? TypeStanding.MaybePerson : TypeStanding.Unknown,
            _ => standing,
        };
    }

    // A type whose name says nothing is a person's when it has two ways to name or reach its subject, or a first and a last name.
    private bool LooksLikePerson(INamedTypeSymbol type)
    {
        var own = OwnContactData(type, maySayWhose: false).ToList();
        return own.Select(found => found.Category).Distinct().Count() >= 2 && own.Any(found => found.Category.Equals(DataCategories.Name) || found.Category.Equals(DataCategories.Email))
            || own.Where(found => found.Strength == TermStrength.Sure && found.Category.Equals(DataCategories.Name)).Select(found => found.Term).Distinct().Count() >= 2;
    }

    private IEnumerable<(DataCategory Category, string Term, TermStrength Strength)> OwnContactData(INamedTypeSymbol type, bool maySayWhose)
    {
        foreach (var member in DataMembers(type))
        {
            var kind = TypeFacts.KindOf(member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type, out _, out var isCollection);
            foreach (var reading in _names.Read(member.Name))
                if ((reading.Strength != TermStrength.PersonOnly || IsFullName(reading)) && (maySayWhose || !reading.Subject) && !isCollection
                    && (reading.Rule.Holds & kind) != 0 && Contact.Contains(reading.Rule.Category))
                    yield return (reading.Rule.Category, reading.Term, reading.Strength);
        }
    }

    private IEnumerable<ISymbol> DataMembers(INamedTypeSymbol type)
    {
        for (var at = type; at is not null && !TypeFacts.IsOfPlatform(at, _compilation); at = at.BaseType)
            foreach (var member in at.GetMembers())
                if (!member.IsStatic && !member.IsImplicitlyDeclared && member is IPropertySymbol or IFieldSymbol)
                    yield return member;
    }

    // FullName beside Email is a person's, where Name could be anything's.
    internal static bool IsFullName(NameReading reading) => reading.Rule.Category.Equals(DataCategories.Name) && reading.Term.IndexOf(' ') > 0;

    private static bool IsOfAttributeOrException(INamedTypeSymbol type)
    {
        for (var at = type.BaseType; at is not null; at = at.BaseType)
            if (at.Name is "Attribute" or "Exception" or "Controller" or "ControllerBase" or "DbContext" && at.ContainingNamespace is { IsGlobalNamespace: false })
                return true;
        return false;
    }
}
