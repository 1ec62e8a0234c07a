using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Recognition;

/// <summary>
/// Says why a symbol is, or is not, taken for personal data. The verdict is the recogniser's own; the reasons are the answers to the
/// questions that it asked, in its order.
/// </summary>
internal sealed class DataExplainer(
    Compilation compilation, PrivacyPolicy policy, NameLexicon names, PersonTypes persons, DataClassifier classifier, Recognizer recognizer)
{
    private readonly List<DataReason> _reasons = [];

    public DataExplanation Explain(ISymbol symbol)
    {
        var data = recognizer.Classify(symbol);
        var isDecided = Declared(symbol, null)
            || (TypeFacts.Unwrap(DataClassifier.TypeOf(symbol)) is INamedTypeSymbol type && !TypeFacts.IsOfPlatform(type, compilation) && Declared(type, type.Name));
        if (!isDecided)
        {
            if (data?.Evidence == DataEvidence.Shape)
                Add("Shape", data.Reason);
            else
                Guessed(symbol, data);
        }

        if (data is { CollectedFor.IsEmpty: false })
            Add("CollectedFor", string.Join(", ", data.CollectedFor.Select(purpose => purpose.Path)));
        if (data?.Controller is { } controller)
            Add("Controller", controller);
        return new DataExplanation(symbol, data, _reasons.ToImmutableArray());
    }

    /// <summary>What annotations, else the policy, say of the symbol, or of the type of what it holds.</summary>
    private bool Declared(ISymbol place, string? typeName)
    {
        var annotated = Annotations.DataOf(place, names, out var isDenied);
        if (isDenied)
            Add("AnnotationDenies");
        else if (annotated is { } found)
            Add(typeName is null ? "Annotation" : "TypeAnnotation", found.Attribute, typeName ?? "");
        else if (policy.Path is null || policy.FindData(place) is not { } declared || (!declared.IsNotPersonal && declared.Categories.IsEmpty))
            return false;
        else
            Add(declared.IsNotPersonal ? "PolicyDenies" : typeName is null ? "Policy" : "TypePolicy", typeName ?? "");
        return true;
    }

    private void Guessed(ISymbol symbol, DataClassification? data)
    {
        var kind = TypeFacts.KindOf(DataClassifier.TypeOf(symbol), out _, out _);
        if (TypeFacts.IsOfPlatform(symbol, compilation))
            Add("Platform");
        else if (symbol is IFieldSymbol { IsConst: true } or ILocalSymbol { IsConst: true })
            Add("Constant");
        else if (kind is ValueKinds.None or ValueKinds.Bool)
            Add("TypeCannotHold", DataClassifier.TypeOf(symbol)?.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat) ?? "void");
        else
            Named(symbol, data);
    }

    private void Named(ISymbol symbol, DataClassification? data)
    {
        if (data?.Reason.StartsWith("「", System.StringComparison.Ordinal) == true)
            Add("Label", data.Reason);
        else if (names.IsIgnored(symbol.Name))
            Add("Ignored", symbol.Name);
        else
            Words(symbol, data);
        if (symbol is IPropertySymbol or IFieldSymbol && symbol.ContainingType is { } owner)
            Owner(owner);
    }

    private void Words(ISymbol symbol, DataClassification? data)
    {
        var readings = classifier.Read(symbol);
        var isChosen = false;
        foreach (var reading in readings)
        {
            var isThis = data?.Category.Equals(reading.Rule.Category) == true;
            if (!classifier.Fits(reading, symbol))
                Add("DoesNotFit", Written(reading.Term, symbol), reading.Rule.Category, DataClassifier.TypeOf(symbol)!.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat));
            else
                // The best reading comes first; whether those after it would have counted here was never asked.
                Add(isChosen ? "Outweighed" : (isThis ? "Name_" : "NotHere_") + reading.Strength, Written(reading.Term, symbol), reading.Rule.Category);
            isChosen |= isThis;
        }

        var rejected = names.Rejected(symbol.Name).Where(other => readings.All(reading => !reading.Rule.Category.Equals(other.Rule.Category)))
            .GroupBy(other => (other.Rule.Category, other.Word)).Select(same => same.First()).ToList();
        foreach (var (term, rule, word, isBefore) in rejected)
            Add(isBefore ? "WordBefore" : "WordAfter", Written(term, symbol), rule.Category, word);
        if (readings.IsEmpty && rejected.Count == 0)
            Add("NoWords", string.Join(", ", IdentifierWords.Split(symbol.Name)));
    }

    /// <summary>A term of several words may be written as one: <c>e mail</c>, <c>Email</c>.</summary>
    private static string Written(string term, ISymbol symbol)
    {
        var joined = term.Replace(" ", "");
        return symbol.Name.IndexOf(joined, System.StringComparison.OrdinalIgnoreCase) >= 0 ? joined : term;
    }

    private void Owner(INamedTypeSymbol owner)
    {
        if (persons.IsDeclaredPerson(owner))
        {
            Add("Owner_Declared", owner.Name);
            return;
        }

        Add("Owner_" + persons.StandingOf(owner), owner.Name);
        if (persons.Signs(owner) is { IsEmpty: false } signs)
            Add("Neighbours", string.Join(", ", signs));
    }

    private void Add(string name, params object[] arguments) => _reasons.Add(new DataReason(name, arguments));
}
