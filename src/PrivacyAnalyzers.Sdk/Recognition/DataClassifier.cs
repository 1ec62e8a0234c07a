using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Recognition;

/// <summary>Tells by shape and by name whether a symbol holds personal data. What annotations and policy say comes before.</summary>
internal sealed class DataClassifier
{
    private readonly Compilation _compilation;
    private readonly Lexicon _lexicon;
    private readonly NameLexicon _names;
    private readonly PersonTypes _persons;
    private readonly Labels _labels;
    private readonly ConcurrentDictionary<string, ImmutableArray<NameReading>> _byName = new();
    private readonly ConcurrentDictionary<string, ImmutableArray<NameReading>> _byMethodName = new();

    /// <summary>Classifies the symbols of one compilation.</summary>
    public DataClassifier(Compilation compilation, Lexicon lexicon, NameLexicon names, PersonTypes persons, Labels labels)
    {
        _labels = labels;
        _names = names;
        _compilation = compilation;
        _lexicon = lexicon;
        _persons = persons;
    }

    /// <summary>What was found, before purposes and controllers are added.</summary>
    internal sealed record Finding(DataCategory Category, Confidence Confidence, DataEvidence Evidence, string Reason);

    /// <summary>Whether data could be recognised by this name.</summary>
    public bool MayMatter(string identifier) => !ReadName(identifier).IsEmpty || !ReadMethodName(identifier).IsEmpty;

    /// <summary>What the words of the symbol's name could mean.</summary>
    public ImmutableArray<NameReading> Read(ISymbol symbol) => symbol is IMethodSymbol ? ReadMethodName(symbol.Name) : ReadName(symbol.Name);

    /// <summary>Whether what the symbol holds can be what a reading of its name says.</summary>
    public bool Fits(NameReading reading, ISymbol symbol) =>
        Fits(reading, TypeFacts.KindOf(TypeOf(symbol), out var value, out var isCollection), value, isCollection);

    /// <summary>What the symbol's shape or name says; null when nothing.</summary>
    public Finding? Classify(ISymbol symbol)
    {
        var type = TypeOf(symbol);
        var kind = TypeFacts.KindOf(type, out var value, out var isCollection);
        if (ByShape(symbol, value, isCollection) is { } shape)
            return shape;
        if (kind is ValueKinds.None or ValueKinds.Bool || TypeFacts.IsOfPlatform(symbol, _compilation) || IsConstant(symbol))
            return null;
        return symbol switch
        {
            IMethodSymbol method => ByMethodName(method, kind, value, isCollection),
            IPropertySymbol or IFieldSymbol => ByMemberName(symbol, kind, value, isCollection),
            _ => ByVariableName(symbol, kind, value, isCollection),
        };
    }

    /// <summary>
    /// What the symbol holds when code calls it by another name, as the hole of a log's template does; null where its own name says
    /// something else.
    /// </summary>
    public Finding? ClassifyAs(string name, ISymbol symbol)
    {
        var kind = TypeFacts.KindOf(TypeOf(symbol), out var value, out var isCollection);
        var owner = symbol is IPropertySymbol or IFieldSymbol ? symbol.ContainingType : null;
        if (kind is ValueKinds.None or ValueKinds.Bool or ValueKinds.Object || TypeFacts.IsOfPlatform(symbol, _compilation) || IsConstant(symbol) || SaysOtherwise(symbol.Name)
            || owner is not null && (symbol.IsStatic || _persons.StandingByName(owner) == TypeStanding.Description))
            return null;
        foreach (var reading in ReadName(name))
            if (reading.Strength == TermStrength.Sure && Fits(reading, kind, value, isCollection) && !IsSomethingElse(reading, symbol)
                && (owner is null || MemberConfidence(reading, owner, isLabelled: false) is not null))
                return new Finding(reading.Rule.Category, Confidence.High, DataEvidence.Name, reading.Term);
        return null;
    }

    /// <summary>What is kept under a name: the column of a row, the field of a form, the property of a document; of a company's, what somebody there has.</summary>
    public Finding? ClassifyText(string name, bool isOfOrganization) =>
        ReadName(name).FirstOrDefault(reading => reading.Strength != TermStrength.PersonOnly && (!isOfOrganization || reading.IsHuman || reading.Subject)) is { } reading
        ? new Finding(reading.Rule.Category, reading.Strength == TermStrength.Sure || !reading.Rule.Category.Traits.HasFlag(DataTraits.Pseudonym) ? Confidence.High : Confidence.Medium, DataEvidence.Name, reading.Term)
        : null;

    /// <summary>The type of what the symbol holds or returns; null when it holds nothing.</summary>
    public static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        IParameterSymbol parameter => parameter.Type,
        ILocalSymbol local => local.Type,
        IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction or MethodKind.ReducedExtension, ReturnsVoid: false } method => method.ReturnType,
        _ => null,
    };

    private Finding? ByShape(ISymbol symbol, ITypeSymbol? value, bool isCollection)
    {
        if (symbol is IPropertySymbol or IMethodSymbol or IFieldSymbol && _lexicon.Shapes.SimpleNames.Contains(symbol.Name) && symbol.ContainingType is { } owner)
            foreach (var type in SelfAndBases(owner))
                if (_lexicon.Shapes.Members.TryGetValue(Annotations.FullName(type.OriginalDefinition) + "." + symbol.Name, out var ofMember))
                    return new Finding(ofMember, Confidence.High, DataEvidence.Shape, type.Name + "." + symbol.Name);
        if (value is INamedTypeSymbol named && _lexicon.Shapes.SimpleNames.Contains(named.Name) && symbol is not IMethodSymbol && !IsSenderOrSetting(symbol)
            && _lexicon.Shapes.Types.TryGetValue(Annotations.FullName(named), out var ofType))
            return new Finding(ofType, Confidence.High, DataEvidence.Shape, named.Name);
        if (TypeFacts.IsOfPlatform(symbol, _compilation))
            return null;
        foreach (var attribute in Annotations.Of(symbol))
            if (attribute.AttributeClass is { } type)
            {
                if (type.Name == "DataTypeAttribute" && attribute.ConstructorArguments.Length == 1 && attribute.ConstructorArguments[0].Value is int dataType
                    && _lexicon.Shapes.DataTypes.TryGetValue(dataType.ToString(System.Globalization.CultureInfo.InvariantCulture), out var ofDataType)
                    && !_names.Rejected(symbol.Name).Any(rejected => rejected.Rule.Category.Equals(ofDataType)))
                    return new Finding(ofDataType, Confidence.High, DataEvidence.Shape, "[DataType]");
                if (_lexicon.Shapes.SimpleNames.Contains(type.Name) && _lexicon.Shapes.Attributes.TryGetValue(Annotations.FullName(type), out var ofAttribute) && !IsSenderOrSetting(symbol))
                    return new Finding(ofAttribute, Confidence.High, DataEvidence.Shape, "[" + type.Name.Replace("Attribute", "") + "]");
            }

        return null;
    }

    private Finding? ByMemberName(ISymbol symbol, ValueKinds kind, ITypeSymbol? value, bool isCollection)
    {
        if (symbol.IsStatic || symbol.ContainingType is not { } owner || symbol is IPropertySymbol { IsIndexer: true })
            return null;
        // A field behind a property carries the property's name; the compiler-made ones are never seen in code.
        if (symbol.IsImplicitlyDeclared && symbol is IFieldSymbol)
            return null;
        if (_persons.StandingByName(owner) == TypeStanding.Description)
            return null;
        var labels = _labels.Of(symbol).ToImmutableArray();
        foreach (var label in labels)
            foreach (var reading in _names.ReadLabel(label))
                if (Fits(reading, kind, value, isCollection) && (reading.Strength == TermStrength.Sure || _persons.StandingOf(owner) is TypeStanding.Person or TypeStanding.MaybePerson) && !IsOfOrganization(reading, owner))
                    return new Finding(reading.Rule.Category, Confidence.High, DataEvidence.Name, "「" + reading.Term + "」");
        if (_labels.NamesOf(symbol).Select(name => ClassifyAs(name, symbol)).FirstOrDefault(found => found is not null) is { } named)
            return named;
        foreach (var reading in ReadName(symbol.Name))
            if (Fits(reading, kind, value, isCollection) && !IsSomethingElse(reading, symbol) && MemberConfidence(reading, owner, isLabelled: !labels.IsEmpty) is { } confidence)
                return new Finding(reading.Rule.Category, confidence, DataEvidence.Name, reading.Term);
        return ByValueObject(symbol, kind, owner) ?? ByAddressee(symbol, kind);
    }

    private Confidence? MemberConfidence(NameReading reading, INamedTypeSymbol owner, bool isLabelled)
    {
        var standing = _persons.StandingOf(owner);
        if (IsOfOrganization(reading, owner))
            return null;
        var isPerson = standing is TypeStanding.Person or TypeStanding.MaybePerson;
        switch (reading.Strength)
        {
            case TermStrength.Sure:
                // "Email" of a company is the company's; "OwnerEmail" there is somebody's, and so is "FirstName".
                return standing != TypeStanding.Organization || reading.IsHuman ? Confidence.High : reading.Subject ? Confidence.Medium : null;
            case TermStrength.Weak:
                if (standing == TypeStanding.Organization && !reading.Subject)
                    return null;
                return isPerson && !reading.Rule.Category.Traits.HasFlag(DataTraits.Pseudonym) ? Confidence.High : Confidence.Medium;
            default:
                // A label that says something else than the name (会社名 on Name) wins over a name that needs guessing.
                if (isLabelled || reading.Subject && !MeansTheSameQualified(reading))
                    return null;
                if (isPerson)
                    return standing == TypeStanding.Person || PersonTypes.IsFullName(reading) ? Confidence.High : Confidence.Medium;
                return IsPartOfAddress(reading) && IsAddressType(owner) ? Confidence.Medium : null;
        }
    }

    // HomeCity and ProfilePhoto of a person are still that; OtherName and MainLogin may be anything.
    private static bool MeansTheSameQualified(NameReading reading) =>
        IsPartOfAddress(reading) || reading.Rule.Category.Equals(DataCategories.Photo);

    private static bool IsPartOfAddress(NameReading reading) => reading.Rule.Category.IsWithin(DataCategories.Address);

    private bool IsAddressType(INamedTypeSymbol type) => ReadName(type.Name).Any(reading => reading.Rule.Category.Equals(DataCategories.Address));

    private bool IsOfOrganization(NameReading reading, INamedTypeSymbol owner) =>
        !reading.Rule.AlsoOfOrganizations && !reading.Subject && !reading.IsHuman && _persons.StandingOf(owner) == TypeStanding.Organization;

    // class EmailAddress { string Value }: the type's name says what the value is.
    private Finding? ByValueObject(ISymbol symbol, ValueKinds kind, INamedTypeSymbol owner)
    {
        if (kind != ValueKinds.Text || symbol.Name is not ("Value" or "Address" or "Number" or "Text" or "value" or "_value") || owner.GetMembers().OfType<IPropertySymbol>().Count(property => !property.IsStatic) > 4)
            return null;
        var reading = ReadName(owner.Name).FirstOrDefault(found => found.Strength == TermStrength.Sure);
        return reading is null || owner.GetMembers("Subject").Length + owner.GetMembers("Body").Length > 0
            ? null
            : new Finding(reading.Rule.Category, Confidence.High, DataEvidence.Name, reading.Term);
    }

    private Finding? ByVariableName(ISymbol symbol, ValueKinds kind, ITypeSymbol? value, bool isCollection)
    {
        if (symbol.ContainingType is { } owner && _persons.StandingByName(owner) == TypeStanding.Description && owner.Name.EndsWith("Tests", System.StringComparison.Ordinal))
            return null;
        foreach (var reading in ReadName(symbol.Name))
            if (VariableConfidence(reading, symbol) is { } confidence && kind != ValueKinds.Object && Fits(reading, kind, value, isCollection) && !IsSomethingElse(reading, symbol))
                return new Finding(reading.Rule.Category, confidence, DataEvidence.Name, reading.Term);
        return null;
    }

    // A pin is anything; in what verifies who somebody is, it is that person's.
    private static Confidence? VariableConfidence(NameReading reading, ISymbol symbol) =>
        reading.Strength == TermStrength.Sure || StandsIn(reading.Rule.Around, symbol) ? Confidence.High
        : reading.Strength == TermStrength.Weak ? Confidence.Medium : null;

    /// <summary>The address that a parameter or member holds by which a message is sent, though its name says little; null when none.</summary>
    public Finding? Addressee(ISymbol symbol) => ByAddressee(symbol, TypeFacts.KindOf(TypeOf(symbol), out _, out _));

    private Finding? ByAddressee(ISymbol symbol, ValueKinds kind) =>
        kind == ValueKinds.Text && _lexicon.Addressees.Of(symbol) is { } address ? new Finding(address, Confidence.High, DataEvidence.Name, symbol.Name) : null;

    // The password of a database or a certificate is a secret, but no person's; the PIN code beside a city is a postal code.
    private static bool IsSomethingElse(NameReading reading, ISymbol symbol) =>
        StandsIn(reading.Rule.NotIn, symbol) || IsOtherBeside(reading, Beside(symbol).Select(other => other.Name));

    /// <summary>Whether what is kept under <paramref name="name"/> is something else because of what is kept <paramref name="beside"/> it.</summary>
    public bool IsOtherBeside(string name, IEnumerable<string> beside) => ReadName(name).FirstOrDefault() is { } reading && IsOtherBeside(reading, beside);

    private static bool IsOtherBeside(NameReading reading, IEnumerable<string> beside) =>
        !reading.Rule.NotBeside.IsEmpty && beside.Any(other => IdentifierWords.Split(other) is { IsEmpty: false } words && reading.Rule.NotBeside.Contains(words[words.Length - 1]));

    private static IEnumerable<ISymbol> Beside(ISymbol symbol) => symbol switch
    {
        IParameterSymbol { ContainingSymbol: IMethodSymbol method } => method.Parameters,
        IPropertySymbol or IFieldSymbol => symbol.ContainingType.GetMembers().Where(member => member is IPropertySymbol or IFieldSymbol),
        _ => [],
    };

    // Whether one of the words is in the name of a method or type around the symbol.
    private static bool StandsIn(ImmutableHashSet<string> words, ISymbol symbol)
    {
        for (var around = symbol.ContainingSymbol; !words.IsEmpty && around is IMethodSymbol or INamedTypeSymbol; around = around.ContainingSymbol)
            if (IdentifierWords.Split(around.Name).Any(words.Contains))
                return true;
        return false;
    }

    private Finding? ByMethodName(IMethodSymbol method, ValueKinds kind, ITypeSymbol? value, bool isCollection)
    {
        foreach (var reading in ReadMethodName(method.Name))
            if (kind != ValueKinds.Object && Fits(reading, kind, value, isCollection) && (reading.Strength != TermStrength.PersonOnly || IsPersonHere(method)))
                return new Finding(reading.Rule.Category, reading.Strength == TermStrength.Sure ? Confidence.High : Confidence.Medium, DataEvidence.Name, reading.Term);
        return null;
    }

    private bool IsPersonHere(IMethodSymbol method) => (method.IsExtensionMethod ? method.Parameters.FirstOrDefault()?.Type : method.IsStatic ? null : method.ContainingType)
        is INamedTypeSymbol owner && _persons.StandingOf(owner) == TypeStanding.Person;

    private bool Fits(NameReading reading, ValueKinds kind, ITypeSymbol? value, bool isCollection)
    {
        var rule = reading.Rule;
        if (isCollection && !rule.HoldsCollections && (!reading.Plural || reading.Strength == TermStrength.Weak))
            return false;
        if (!isCollection && reading.Plural && !rule.HoldsCollections && reading.Strength == TermStrength.PersonOnly)
            return false;
        if (kind == ValueKinds.Object)
            return value is INamedTypeSymbol named && ReadName(named.Name).Any(ofType => ofType.Rule.Category.Equals(rule.Category))
                || isCollection && rule.HoldsCollections;
        return (rule.Holds & kind) != 0;
    }

    // An id, a template or something masked stays that, whatever it is called where it is used.
    private bool SaysOtherwise(string name)
    {
        var words = IdentifierWords.Split(name);
        return words.IsEmpty || _lexicon.Types.Others.Contains(words[words.Length - 1]) || words.Any(_lexicon.Types.Negations.Contains) || _names.Rejected(name).Any();
    }

    private ImmutableArray<NameReading> ReadName(string identifier) => _byName.GetOrAdd(identifier, _names.Read);

    private ImmutableArray<NameReading> ReadMethodName(string identifier) => _byMethodName.GetOrAdd(identifier, ReadGetter);

    // GetUserEmailByIdAsync hands out a user's e-mail address.
    private ImmutableArray<NameReading> ReadGetter(string identifier)
    {
        if (IdentifierWords.HasJapanese(identifier))
            return ImmutableArray<NameReading>.Empty;
        var words = IdentifierWords.Split(identifier);
        var verb = words.IsEmpty ? null : _lexicon.Types.Getters.FindAt(words, 0).OrderByDescending(found => found.Length).FirstOrDefault(found => !found.Plural);
        if (verb is null)
            return ImmutableArray<NameReading>.Empty;
        var rest = words.Skip(verb.Length).TakeWhile((word, index) => index == 0 || !_lexicon.Types.Means.Contains(word)).ToImmutableArray();
        return rest.IsEmpty ? ImmutableArray<NameReading>.Empty : _names.ReadWords(rest);
    }

    private static IEnumerable<INamedTypeSymbol> SelfAndBases(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? at = type; at is not null; at = at.BaseType)
            yield return at;
    }

    private static bool IsConstant(ISymbol symbol) => symbol is IFieldSymbol { IsConst: true } or ILocalSymbol { IsConst: true };

    // The address a program sends from is the sender's own.
    private static bool IsSenderOrSetting(ISymbol symbol)
    {
        var words = IdentifierWords.Split(symbol.Name);
        return words.Contains("from") || words.Contains("sender") || words.Contains("reply") || words.Contains("noreply");
    }
}
