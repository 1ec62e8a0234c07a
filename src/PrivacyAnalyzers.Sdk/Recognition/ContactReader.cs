using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Recognition;

/// <summary>Tells what members and methods say about whether a person may be contacted.</summary>
internal sealed class ContactReader
{
    private static readonly (string Annotation, FactKind Fact)[] Checks =
    {
        ("OptOutCheck", FactKind.OptOut), ("ConsentCheck", FactKind.Consent), ("IdentityCheck", FactKind.Identity),
    };

    private readonly Compilation _compilation;
    private readonly Lexicon _lexicon;
    private readonly PersonTypes _persons;
    private readonly Func<ISymbol, DataClassification?> _classify;
    private readonly Labels _labels;

    /// <summary>Reads the symbols of one compilation; <paramref name="classify"/> tells what data a member holds.</summary>
    public ContactReader(Compilation compilation, Lexicon lexicon, PersonTypes persons, Labels labels, Func<ISymbol, DataClassification?> classify)
    {
        _classify = classify;
        _labels = labels;
        _compilation = compilation;
        _lexicon = lexicon;
        _persons = persons;
    }

    /// <summary>What a property or field says; null when nothing.</summary>
    public ContactState? StateOf(ISymbol member)
    {
        if (DataClassifier.TypeOf(member) is not { } type || member is not (IPropertySymbol or IFieldSymbol))
            return null;
        if (Annotated(member) is { } check)
            return new ContactState(check.Fact, !check.Negated, AllowedWhenNull: false, Confidence.Declared, check.Purposes) { Category = check.Category };
        if (member.IsStatic || member.ContainingType is not { } owner || TypeFacts.IsOfPlatform(member, _compilation) || IsSetting(owner))
            return null;
        var kind = TypeFacts.KindOf(type, out var value, out var isCollection);
        if (isCollection)
            return null;
        if (kind == ValueKinds.Enum)
            return OfEnum(member, (INamedTypeSymbol)value!, owner);
        if (kind is not (ValueKinds.Bool or ValueKinds.Date) && !(kind is ValueKinds.Text or ValueKinds.Number && IsJapaneseFlag(member.Name)))
            return null;
        var meaning = _lexicon.Contact.StateNamed(member.Name, IsOptedInByType(owner));
        if (meaning is null && !member.DeclaringSyntaxReferences.IsEmpty)
            meaning = _labels.Of(member).Select(label => _lexicon.Contact.StateNamed(JapaneseText.HeadOf(label), ofSubscription: false)).FirstOrDefault(found => found is not null);
        if (meaning is null || !Fits(meaning, kind, owner))
            return null;
        var confidence = IsPersonal(owner) ? Confidence.High : Confidence.Medium;
        // A date that something bad happened allows contact while it is empty; one that something good happened does not.
        var state = kind == ValueKinds.Bool
            ? new ContactState(meaning.Fact, meaning.Allowed, AllowedWhenNull: false, confidence, ImmutableArray<Purpose>.Empty)
            : new ContactState(meaning.Fact, null, AllowedWhenNull: !meaning.Allowed, kind == ValueKinds.Date ? confidence : Confidence.Medium, ImmutableArray<Purpose>.Empty);
        return state with { Category = CategoryOf(meaning.Fact, member.Name) };
    }

    /// <summary>What a method's answer says; null when nothing.</summary>
    public CheckMeaning? CheckOf(IMethodSymbol method)
    {
        if (Annotated(method) is { } declared)
            return declared;
        if (!AnswersYesOrNo(method) || TypeFacts.IsOfPlatform(method, _compilation) || method.MethodKind is not (MethodKind.Ordinary or MethodKind.ReducedExtension or MethodKind.LocalFunction))
            return null;
        if (_lexicon.Contact.CheckNamed(method.Name) is not { } meaning)
            return null;
        return new CheckMeaning(meaning.Fact, !meaning.Allowed, ImmutableArray<Purpose>.Empty, IsAboutSomebody(method) ? Confidence.High : Confidence.Medium) { Category = CategoryOf(meaning.Fact, method.Name) };
    }

    /// <summary>Whether an object of the type is somebody who asked for messages.</summary>
    public bool IsOptedInByType(ITypeSymbol type) => type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } named
        && !TypeFacts.IsOfPlatform(named, _compilation) && _lexicon.Contact.IsSubscription(named.Name, _lexicon.Types.WithoutWrappers(named.Name))
        && HoldsSomebody(named);

    // A billing plan is called a subscription too; one to messages holds whom they go to.
    private bool HoldsSomebody(INamedTypeSymbol type)
    {
        for (var at = type; at is not null; at = at.BaseType)
            foreach (var member in at.GetMembers())
                if (member is IPropertySymbol or IFieldSymbol && !member.IsStatic && !member.IsImplicitlyDeclared
                    && (_classify(member)?.Category is { } category && Reaches(category) || TypeFacts.Unwrap(DataClassifier.TypeOf(member)) is INamedTypeSymbol inner && _persons.StandingOf(inner) == TypeStanding.Person))
                    return true;
        return false;
    }

    private static bool Reaches(DataCategory category) => category.Equals(DataCategories.Email) || category.Equals(DataCategories.Phone)
        || category.IsWithin(DataCategories.PersonId) || category.Equals(DataCategories.DeviceId) || category.IsWithin(DataCategories.Name);

    private DataCategory? CategoryOf(FactKind fact, string name) => fact == FactKind.Consent ? _lexicon.Contact.CategoryAgreed(name) : null;

    private CheckMeaning? Annotated(ISymbol symbol)
    {
        foreach (var (annotation, fact) in Checks)
            if (Annotations.Find(symbol, annotation) is { } attribute)
                return new CheckMeaning(fact, attribute.NamedArguments.Any(argument => argument.Key == "Negated" && argument.Value.Value is true), Annotations.Purposes(symbol, annotation), Confidence.Declared) { Category = CategoryOf(fact, symbol.Name) };
        return null;
    }

    // Status { Active, Unsubscribed }: the constants that say no, and by exclusion those that allow.
    private ContactState? OfEnum(ISymbol member, INamedTypeSymbol type, INamedTypeSymbol owner)
    {
        var constants = type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue).ToList();
        var meanings = constants.Select(field => _lexicon.Contact.StateNamed(field.Name, ofSubscription: true)).ToList();
        if (meanings.FirstOrDefault(meaning => meaning is { Allowed: false }) is not { } denial || !IsPersonal(owner) || !SaysContact(denial.Fact, member, type))
            return null;
        var allowed = constants.Where((_, index) => meanings[index] is { Allowed: true }).Select(field => field.ConstantValue!).ToImmutableArray();
        return allowed.IsEmpty ? null : new ContactState(denial.Fact, null, AllowedWhenNull: false, Confidence.Medium, ImmutableArray<Purpose>.Empty) { AllowedConstants = allowed };
    }

    // "Cancelled" is a state of orders and jobs too: as membership it counts only where the type says so.
    private bool SaysContact(FactKind fact, ISymbol member, INamedTypeSymbol type) => fact != FactKind.Membership
        || IdentifierWords.Split(type.Name).Concat(IdentifierWords.Split(member.Name)).Any(word => word is "member" or "membership" or "subscription" or "subscriber" or "consent" or "customer" or "account" or "user");

    private bool Fits(ContactMeaning meaning, ValueKinds kind, INamedTypeSymbol owner)
    {
        // Everything can be deleted or cancelled; only of a person it means that they left.
        if (meaning.Fact == FactKind.Membership)
            return IsPersonal(owner);
        return kind != ValueKinds.Date || _persons.StandingOf(owner) != TypeStanding.Thing || IsOptedInByType(owner);
    }

    private bool IsPersonal(INamedTypeSymbol owner) => IsOptedInByType(owner) || _persons.StandingOf(owner) is TypeStanding.Person or TypeStanding.MaybePerson;

    private bool IsSetting(INamedTypeSymbol owner) => _persons.StandingByName(owner) == TypeStanding.Description;

    private static bool IsJapaneseFlag(string name) => IdentifierWords.HasJapanese(name) || IdentifierWords.Split(name) is { Length: > 1 } words && words[words.Length - 1] is "flg" or "kbn" or "bi" or "ymd";

    private static bool AnswersYesOrNo(IMethodSymbol method) => TypeFacts.Unwrap(method.ReturnType)?.SpecialType == SpecialType.System_Boolean;

    private bool IsAboutSomebody(IMethodSymbol method) => method.Parameters.Any(parameter => TypeFacts.Unwrap(parameter.Type) is INamedTypeSymbol type
        && (type.SpecialType == SpecialType.System_String || IsPersonal(type) || IdentifierWords.Split(parameter.Name).Any(word => _lexicon.Types.IsPersonWord(word, isSure: false))))
        || !method.IsStatic && method.ContainingType is { } owner && IsPersonal(owner);
}
