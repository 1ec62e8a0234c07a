using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Recognition;

/// <summary>
/// Answers what the symbols of one compilation mean for people: is this personal data, a person, a check, and what for.
/// Each answer is found once and kept; safe to ask from many threads.
/// </summary>
public sealed class Recognizer
{
    private readonly Compilation _compilation;
    private readonly PrivacyPolicy _policy;
    private readonly Lexicon _lexicon = Lexicon.Default;
    private readonly NameLexicon _names;
    private readonly PersonTypes _persons;
    private readonly DataClassifier _classifier;
    private readonly ContactReader _contact;
    private readonly PurposeReader _purposes;
    private readonly CodeReader _code;
    private readonly TypeContents _contents;
    private readonly ConcurrentDictionary<ISymbol, DataClassification?> _data = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ContactState?> _states = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, CheckMeaning?> _checks = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, PurposeGuess?> _purposeOf = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, bool> _isPerson = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _redacts = new(SymbolEqualityComparer.Default);

    /// <summary>Makes the recogniser of a compilation under a policy.</summary>
    public Recognizer(Compilation compilation, PrivacyPolicy policy)
        : this(compilation, policy, _ => [])
    {
    }

    /// <summary>The same, with what the database model calls properties (<paramref name="columns"/>).</summary>
    internal Recognizer(Compilation compilation, PrivacyPolicy policy, Func<ISymbol, IEnumerable<string>> columns)
    {
        _compilation = compilation;
        _policy = policy;
        _names = _lexicon.Names.With(policy.Dictionary);
        var labels = new Labels(columns);
        _persons = new PersonTypes(compilation, _lexicon, _names, policy);
        _classifier = new DataClassifier(compilation, _lexicon, _names, _persons, labels);
        _contact = new ContactReader(compilation, _lexicon, _persons, labels, Classify);
        _code = new CodeReader(policy, new MadeUpData(compilation, _lexicon.MadeUp));
        _purposes = new PurposeReader(_lexicon, policy, _code);
        _contents = new TypeContents(compilation, Classify);
    }

    /// <summary>Whether a symbol of this name could hold personal data as far as names go. Annotated and labelled symbols need no such name.</summary>
    public bool MayMatter(string identifier) => _classifier.MayMatter(identifier);

    /// <summary>What personal data a property, field, parameter or local holds, or a method returns; null when none.</summary>
    public DataClassification? Classify(ISymbol symbol) => _data.GetOrAdd(symbol.OriginalDefinition, ClassifyOnce);

    /// <summary>Why a property, field, parameter, local or method is, or is not, taken for personal data.</summary>
    public DataExplanation Explain(ISymbol symbol) => new DataExplainer(_compilation, _policy, _names, _persons, _classifier, this).Explain(symbol.OriginalDefinition);

    /// <summary>What the value of a claim of this type (as in <c>ClaimTypes.Email</c>) holds; null when no personal data.</summary>
    public DataClassification? ClassifyClaim(string claimType) => _lexicon.Shapes.Claims.TryGetValue(claimType, out var category)
        ? new DataClassification(category, Confidence.High, DataEvidence.Shape, ImmutableArray<Purpose>.Empty, null, claimType)
        : null;

    /// <summary>What a symbol holds that says nothing by itself, where code calls it <paramref name="name"/>, as a log's template does; null when no personal data.</summary>
    internal DataClassification? ClassifyAs(string name, ISymbol symbol)
    {
        if (Classify(symbol) is not null || _names.IsIgnored(symbol.Name) || _classifier.ClassifyAs(name, symbol.OriginalDefinition) is not { } guess)
            return null;
        Declared(symbol.OriginalDefinition, symbol.OriginalDefinition, out var isDenied);
        return isDenied ? null : Complete(symbol, guess.Category, guess.Confidence, guess.Evidence, guess.Reason);
    }

    /// <summary>
    /// The address that a parameter or member holds by which a message is sent, as <c>to</c> does; null when none, or where more is known of it.
    /// It is so little that what a caller knows of it comes first.
    /// </summary>
    internal DataClassification? ClassifyAddressee(ISymbol symbol)
    {
        if (_names.IsIgnored(symbol.Name) || _classifier.Addressee(symbol.OriginalDefinition) is not { } guess || Declared(symbol.OriginalDefinition, symbol.OriginalDefinition, out var isDenied) is not null || isDenied)
            return null;
        return Complete(symbol, guess.Category, guess.Confidence, guess.Evidence, guess.Reason);
    }

    /// <summary>What a row, form, document or the headers of a request keep under <paramref name="name"/>; null when no personal data, or the type keeps no such things.</summary>
    internal DataClassification? ClassifyKept(ITypeSymbol keeper, string name) =>
        (IsOneOf(_lexicon.Shapes.HeaderKeepers, keeper) ? ClassifyHeader(name) : null) ?? (IsOneOf(_lexicon.Shapes.Keepers, keeper) ? ClassifyKept(name) : null);

    /// <summary>What a row about a company keeps under <paramref name="name"/>, as far as it is about somebody there.</summary>
    internal DataClassification? ClassifyKeptOfOrganization(string name) => ClassifyKept(name, isOfOrganization: true);

    /// <summary>Whether what is kept under <paramref name="name"/> is something else because of what is kept beside it: a PIN code in a row with a city.</summary>
    internal bool IsOtherBeside(string name, IEnumerable<string> beside) => _classifier.IsOtherBeside(name, beside);

    /// <summary>Whether what is called so stands for companies or other bodies.</summary>
    internal bool NamesOrganization(string name) => _lexicon.Types.StandingOf(name) == TypeStanding.Organization;

    private DataClassification? ClassifyHeader(string name) => _lexicon.Shapes.Headers.TryGetValue(name, out var category)
        ? new DataClassification(category, Confidence.High, DataEvidence.Shape, ImmutableArray<Purpose>.Empty, null, name)
        : null;

    /// <summary>The same where only the variable's name tells that it holds a row or form.</summary>
    internal DataClassification? ClassifyKept(string variable, string name) =>
        IdentifierWords.Split(variable) is { IsEmpty: false } words && _lexicon.Shapes.KeeperNames.Contains(words[words.Length - 1]) ? ClassifyKept(name) : null;

    /// <summary>What a member holds whose type is not known, where the name of the variable says that it is a person's; null when no personal data.</summary>
    internal DataClassification? ClassifyUnknown(string variable, string member) =>
        IdentifierWords.Split(variable) is { IsEmpty: false } words && _lexicon.Types.IsPersonWord(words[words.Length - 1], isSure: false) ? ClassifyKept(member) : null;

    /// <summary>The same where the member's own name says whose it is (<c>row.PatientName</c>), and the variable's not that it is settings or a company.</summary>
    internal DataClassification? ClassifyOwned(string? variable, string member) =>
        IdentifierWords.Split(member).Any(word => _lexicon.Types.IsPersonWord(word, isSure: false))
        && (variable is null || _lexicon.Types.StandingOf(variable) is not (TypeStanding.Description or TypeStanding.Organization)) ? ClassifyKept(member) : null;

    /// <summary>Whether rows, forms and documents give what they keep by a method of this name.</summary>
    internal bool TakesName(string method) => _lexicon.Shapes.Takers.Contains(method);

    /// <summary>
    /// Whether <paramref name="data"/> is a company's because the object that has it is kept in <paramref name="holder"/>: the address of a store, though it
    /// is of a type for anybody's addresses.
    /// </summary>
    internal bool IsOfOrganization(DataClassification data, ISymbol holder) =>
        data.Evidence == DataEvidence.Name && data.Category.IsWithin(DataCategories.Address)
        && holder.ContainingType is { } owner && _persons.StandingOf(owner) == TypeStanding.Organization
        && TypeFacts.Unwrap(DataClassifier.TypeOf(holder)) is INamedTypeSymbol held && _persons.StandingOf(held) is not (TypeStanding.Person or TypeStanding.MaybePerson)
        && !IdentifierWords.Split(holder.Name).Any(word => _lexicon.Types.IsPersonWord(word, isSure: false));

    /// <summary>Whether the type, a base of it or an interface is among those of these names.</summary>
    private static bool IsOneOf(ImmutableHashSet<string> names, ITypeSymbol type)
    {
        for (ITypeSymbol? at = type; at is not null; at = at.BaseType)
            if (names.Contains(at.Name))
                return true;
        return type.AllInterfaces.Any(implemented => names.Contains(implemented.Name));
    }

    private DataClassification? ClassifyKept(string name, bool isOfOrganization = false) => _classifier.ClassifyText(name, isOfOrganization) is { } guess
        ? new DataClassification(guess.Category, guess.Confidence, guess.Evidence, ImmutableArray<Purpose>.Empty, null, guess.Reason)
        : null;

    /// <summary>Whether an instance of the type is about one natural person.</summary>
    public bool IsPerson(ITypeSymbol type) => _isPerson.GetOrAdd(type.OriginalDefinition, IsPersonOnce);

    /// <summary>The members of the type that hold personal data, inherited ones last, each with what it holds.</summary>
    public ImmutableArray<(ISymbol Member, DataClassification Data)> PersonalMembers(ITypeSymbol type) => _contents.PersonalMembers(type);

    /// <summary>The public state of objects of the type, inherited members last.</summary>
    internal IEnumerable<ISymbol> MembersOf(ITypeSymbol type) => _contents.Members(type);

    /// <summary>The personal data anywhere inside an object of the type.</summary>
    public ImmutableArray<DataClassification> Contents(ITypeSymbol type) => _contents.All(type);

    /// <summary>
    /// The same of an object as a database gives it: what it refers to (an object beside whose member stands its key, a list of others) is
    /// there only when it was asked for. What has no key of its own is no row, and holds its lists.
    /// </summary>
    public ImmutableArray<DataClassification> OwnContents(ITypeSymbol type) => _contents.Own(type);

    /// <summary>What a member says about whether its owner may be contacted; null when nothing.</summary>
    public ContactState? StateOf(ISymbol member) => _states.GetOrAdd(member.OriginalDefinition, _contact.StateOf);

    /// <summary>The members of the type that say whether the person may be contacted.</summary>
    public ImmutableArray<(ISymbol Member, ContactState State)> StatesOf(ITypeSymbol type) => _contents.Members(type)
        .Select(member => (Member: member, State: StateOf(member))).Where(found => found.State is not null)
        .Select(found => (found.Member, found.State!)).ToImmutableArray();

    /// <summary>What the answer of a method establishes about a person; null when nothing.</summary>
    public CheckMeaning? CheckOf(IMethodSymbol method) => _checks.GetOrAdd((method.ReducedFrom ?? method).OriginalDefinition, symbol => _contact.CheckOf((IMethodSymbol)symbol));

    /// <summary>Whether an object of the type is somebody who asked for messages, as a newsletter subscription is.</summary>
    public bool IsOptedInByType(ITypeSymbol type) => _contact.IsOptedInByType(type);

    /// <summary>Why a method, type or namespace runs: as declared (the innermost wins), else as names suggest; null when nothing says.</summary>
    public PurposeGuess? PurposeOf(ISymbol code) => _purposeOf.GetOrAdd(code, _purposes.PurposeOf);

    /// <summary>Whether the people that <paramref name="code"/> handles were made up: it is a test, or fills a database to try things out.</summary>
    public bool HandlesMadeUpData(ISymbol code) => _code.HandlesMadeUpData(code);

    /// <summary>The company that runs <paramref name="code"/>, as annotations or the policy declare; null when nothing says.</summary>
    public string? ControllerOf(ISymbol code) => _code.ControllerOf(code);

    /// <summary>What the subject or template of a message is for; null when its words do not say.</summary>
    public PurposeGuess? PurposeOfText(string literal) => _purposes.PurposeOfText(literal);

    /// <summary>What the name of a method alone says that it is for; null when nothing.</summary>
    internal PurposeGuess? PurposeOfName(string method) => _purposes.PurposeOfName(method);

    /// <summary>Whether a purpose is an affair for which the law lists that My Number may be used: tax, social security, disasters.</summary>
    public bool IsListedAffair(Purpose purpose) => _purposes.IsListedAffair(purpose);

    /// <summary>The purposes that were declared for the data of a member, else for its type.</summary>
    public ImmutableArray<Purpose> CollectedFor(ISymbol member)
    {
        var own = Annotations.Purposes(member, "CollectedFor");
        if (!own.IsEmpty)
            return own;
        for (var type = member as INamedTypeSymbol ?? member.ContainingType; type is not null; type = type.BaseType)
            if (Annotations.Purposes(type, "CollectedFor") is { IsEmpty: false } ofType)
                return ofType;
        return DeclaredByPolicy(member)?.Purposes ?? ImmutableArray<Purpose>.Empty;
    }

    /// <summary>The member that can stand in for the person in a log: <c>Id</c>, <c>CustomerId</c>; null when there is none.</summary>
    public ISymbol? IdMember(ITypeSymbol type)
    {
        var members = _contents.Members(type).Where(member => TypeFacts.KindOf(DataClassifier.TypeOf(member), out _, out var isCollection)
            is ValueKinds.Number or ValueKinds.Long or ValueKinds.Guid or ValueKinds.Text or ValueKinds.Object && !isCollection).ToList();
        return members.FirstOrDefault(member => member.Name is "Id" or "ID")
            ?? members.FirstOrDefault(member => member.Name == type.Name + "Id" || member.Name == type.Name + "ID")
            ?? members.FirstOrDefault(member => Classify(member)?.Category.Equals(DataCategories.PersonId) == true && member.Name.EndsWith("d", System.StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether what the method returns is its input without the personal data.</summary>
    public bool Redacts(IMethodSymbol method) => _redacts.GetOrAdd((method.ReducedFrom ?? method).OriginalDefinition, symbol => RedactsOnce((IMethodSymbol)symbol));

    /// <summary>Whether a method gives the object that it is given without what its reader may not see, as far as its name and types go.</summary>
    internal bool Narrows(IMethodSymbol method) => _lexicon.Redaction.IsNarrowing(method.Name) && TypeFacts.Unwrap(method.ReturnType) is { } narrowed
        && (method.ReducedFrom ?? method).Parameters.Any(parameter => SymbolEqualityComparer.Default.Equals(parameter.Type, narrowed));

    /// <summary>Whether what a local, field or property is called says that only a part of data is in it which is nobody's, as the domain of an e-mail address.</summary>
    public bool HoldsRest(ISymbol variable) => TypeFacts.KindOf(DataClassifier.TypeOf(variable), out _, out _) == ValueKinds.Text && _lexicon.Redaction.IsRest(variable.Name);

    /// <summary>Whether a member holds whatever text was put into it, its name saying nothing of what that is: <c>Text</c>, <c>Payload</c>.</summary>
    internal bool HoldsAnything(ISymbol member) =>
        TypeFacts.KindOf(DataClassifier.TypeOf(member), out _, out var isCollection) is ValueKinds.Text or ValueKinds.Object && !isCollection && _lexicon.Messages.IsAnything(member.Name);

    /// <summary>The words by which a message asks for what must never be asked; null when it does not.</summary>
    internal string? RequestIn(string message) => _lexicon.Phishing.RequestIn(message);

    /// <summary>The first link in a message that anybody on the way can read; null when there is none.</summary>
    internal string? PlainLinkIn(string message) => _lexicon.Phishing.PlainLinkIn(message);

    /// <summary>How people are looked up.</summary>
    internal LookUpLexicon LookUps => _lexicon.LookUps;

    /// <summary>How long passwords must be.</summary>
    internal PasswordLexicon Passwords => _lexicon.Passwords;

    /// <summary>What keeps things for everybody.</summary>
    internal CacheLexicon Caches => _lexicon.Caches;

    /// <summary>Circles of people wider than those who need to know.</summary>
    internal CircleLexicon Circles => _lexicon.Circles;

    /// <summary>Data of people that is written into code.</summary>
    internal WrittenDataLexicon WrittenData => _lexicon.WrittenData;

    /// <summary>What people are to each other.</summary>
    internal RelationLexicon Relations => _lexicon.Relations;

    /// <summary>Whether objects of the type are people who wait for a post.</summary>
    public bool IsApplicant(ITypeSymbol type) => _lexicon.Circles.IsApplicant(type.Name);

    /// <summary>Whether an attribute or method of this name lets in only those who may ask.</summary>
    internal bool GuardsEndpoints(string name) => _lexicon.Identity.IsGuard(name);

    /// <summary>Whether a middleware of this name looks at who asks.</summary>
    internal bool IsGuardingMiddleware(string type) => _lexicon.Identity.IsGuardingMiddleware(type);

    /// <summary>Whether a word or number in code turns somebody away.</summary>
    internal bool IsRefusal(string token) => _lexicon.Identity.IsRefusal(token);

    /// <summary>Whether a name in code is about who asks.</summary>
    internal bool IsAboutWhoAsks(string name) => _lexicon.Identity.IsAboutWhoAsks(name);

    /// <summary>Whether the name of an action or function says that it only reads.</summary>
    internal bool IsReading(string name) => _lexicon.Identity.IsReading(name);

    /// <summary>Whether a part of a request with this name tells who sent it.</summary>
    internal bool TellsWhoSent(string part) => _lexicon.Identity.TellsWhoSent(part);

    /// <summary>Names in whose presence all endpoints of a program let in only those who have signed in.</summary>
    internal ImmutableArray<string> NamesOfSignInForAll => _lexicon.Identity.Everywhere;

    /// <summary>Names in whose presence a program knows who asks, at least somewhere.</summary>
    internal ImmutableArray<string> NamesOfSignIn => _lexicon.Identity.Somewhere;

    /// <summary>Whether an expression names a list of people who must not be contacted.</summary>
    internal bool IsSuppressionList(string expression) => _lexicon.Lists.IsSuppressed(expression);

    /// <summary>Whether the name of a method promises that it gives back only people who may be contacted.</summary>
    internal bool GivesContactable(IMethodSymbol method) => _lexicon.Lists.IsContactable(method.Name);

    /// <summary>Whether a text tells its reader how to get no more messages.</summary>
    public bool ShowsWayOut(string text) => _lexicon.WaysOut.IsShownBy(text);

    /// <summary>Whether code of this name writes such a way into a message: <c>UnsubscribeLink</c>.</summary>
    public bool MakesWayOut(string name) => _lexicon.WaysOut.IsMadeBy(name);

    /// <summary>Whether objects of the type are people whom trainings are about, such as employees: their data belongs to it.</summary>
    public bool IsTrained(ITypeSymbol type) => _lexicon.Lists.IsTrained(type.Name);

    /// <summary>Whether code names a folder that a web server shows to everybody.</summary>
    internal bool IsPublicPlace(string code) => _lexicon.Lists.IsPublicPlace(code);

    /// <summary>Whether the name of a method promises that it gives back only people who have not left.</summary>
    internal bool GivesCurrent(IMethodSymbol method) => _lexicon.Lists.IsCurrent(method.Name);

    /// <summary>Whether a parameter makes its method send whatever the person said: <c>skipOptOut</c>.</summary>
    internal bool IsBypass(IParameterSymbol parameter) => parameter.Type.SpecialType == SpecialType.System_Boolean && _lexicon.Lists.IsBypass(parameter.Name);

    /// <summary>Whether a method reads a list of people from a place that nobody keeps up to date: a file, a cache.</summary>
    internal bool ReadsCopy(IMethodSymbol method)
    {
        foreach (var type in _lexicon.Lists.CopyTypes(method.Name))
            if (method.ContainingType is { } owner && (Annotations.FullName(owner) == type || owner.AllInterfaces.Any(implemented => Annotations.FullName(implemented) == type)))
                return true;
        return false;
    }

    /// <summary>Whether a method makes objects of the text that it is given.</summary>
    internal bool ReadsText(IMethodSymbol method) => _lexicon.Lists.IsReader(method.Name);

    private DataClassification? ClassifyOnce(ISymbol symbol)
    {
        if (symbol is not (IPropertySymbol or IFieldSymbol or IParameterSymbol or ILocalSymbol or IMethodSymbol))
            return null;
        // The platform carries no annotations of ours; most symbols that code uses are its.
        if (TypeFacts.IsOfPlatform(symbol, _compilation) && DeclaredByPolicy(symbol) is null)
            return _classifier.Classify(symbol) is { } shape ? Complete(symbol, shape.Category, shape.Confidence, shape.Evidence, shape.Reason) : null;
        if (Declared(symbol, symbol, out var isDenied) is { } own)
            return own;
        if (!isDenied && TypeFacts.Unwrap(DataClassifier.TypeOf(symbol)) is INamedTypeSymbol type && !TypeFacts.IsOfPlatform(type, _compilation)
            && Declared(symbol, type, out isDenied) is { } ofType)
            return ofType;
        return isDenied ? null : _classifier.Classify(symbol) is { } guess ? Complete(symbol, guess.Category, guess.Confidence, guess.Evidence, guess.Reason) : null;
    }

    // What annotations, else the policy, say of the symbol itself or of the type of its values.
    private DataClassification? Declared(ISymbol symbol, ISymbol place, out bool isDenied)
    {
        if (Annotations.DataOf(place, _names, out isDenied) is { } annotated)
            return Complete(symbol, annotated.Categories, DataEvidence.Annotation, annotated.Attribute);
        if (isDenied || DeclaredByPolicy(place) is not { } data)
            return null;
        isDenied = data.IsNotPersonal;
        return isDenied || data.Categories.IsEmpty ? null : Complete(symbol, data.Categories, DataEvidence.Policy, "privacy.yml");
    }

    // Most code has no policy; building the symbol's path to look it up in nothing would cost more than all else.
    private DataDeclaration? DeclaredByPolicy(ISymbol symbol) => _policy.Path is null ? null : _policy.FindData(symbol);

    private DataClassification Complete(ISymbol symbol, ImmutableArray<DataCategory> categories, DataEvidence evidence, string reason)
    {
        var sorted = categories.Distinct().OrderBy(category => category.Traits & DataTraits.Pseudonym).ThenByDescending(category => category.Tier).ToImmutableArray();
        return Complete(symbol, sorted[0], Confidence.Declared, evidence, reason) with { Categories = sorted };
    }

    private DataClassification Complete(ISymbol symbol, DataCategory category, Confidence confidence, DataEvidence evidence, string reason) =>
        new(category, confidence, evidence, CollectedFor(symbol), HolderOf(symbol), reason);

    /// <summary>The company that holds the data of a type or member, as annotations or the policy declare; null when nothing says.</summary>
    public string? HolderOf(ISymbol symbol)
    {
        for (var type = symbol as INamedTypeSymbol ?? symbol.ContainingType; type is not null; type = type.ContainingType)
            if (Annotations.Texts(type, "Controller") is { IsEmpty: false } ofType)
                return ofType[0];
        return DeclaredByPolicy(symbol)?.Controller is { } byPolicy ? byPolicy : symbol.ContainingAssembly is { } assembly && Annotations.Texts(assembly, "Controller") is { IsEmpty: false } ofAssembly ? ofAssembly[0] : null;
    }

    private bool IsPersonOnce(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } named || TypeFacts.IsOfPlatform(type, _compilation) && !PersonTypes.IsIdentityUser(named))
            return false;
        if (_persons.IsDeclaredPerson(named))
            return true;
        return _persons.StandingOf(named) is TypeStanding.Person or TypeStanding.MaybePerson && PersonalMembers(named).Any(NamesOrReaches);
    }

    // Many addresses belong to a list of people or to a message.
    private static bool NamesOrReaches((ISymbol Member, DataClassification Data) found)
    {
        TypeFacts.KindOf(DataClassifier.TypeOf(found.Member), out _, out var isCollection);
        return !isCollection && found.Data.Categories.Any(category => category.IsWithin(DataCategories.Name) || category.Equals(DataCategories.Email)
            || category.Equals(DataCategories.Phone) || category.IsWithin(DataCategories.Address));
    }

    private bool RedactsOnce(IMethodSymbol method)
    {
        if (Annotations.Has(method, "Redacts") || method.ContainingType is { } owner && Annotations.Has(owner, "Redacts"))
            return true;
        return TypeFacts.KindOf(method.ReturnType, out _, out _) == ValueKinds.Text && method.Parameters.Length + (method.IsStatic ? 0 : 1) > 0 && _lexicon.Redaction.IsRedaction(method.Name);
    }
}
