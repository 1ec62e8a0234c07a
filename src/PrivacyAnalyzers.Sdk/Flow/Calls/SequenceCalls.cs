using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Values;

namespace PrivacyAnalyzers.Flow.Calls;

/// <summary>LINQ and its look-alikes: filters sharpen what is known of each element, selectors replace it, loops visit it.</summary>
internal sealed class SequenceCalls : ICallModel
{
    private static readonly ImmutableHashSet<string> Filters = ImmutableHashSet.Create("Where", "TakeWhile", "FindAll", "WhereAsync", "WhereAwait");

    private static readonly ImmutableHashSet<string> Selectors = ImmutableHashSet.Create("Select", "SelectMany", "ConvertAll", "SelectAwait");

    private static readonly ImmutableHashSet<string> Pickers = ImmutableHashSet.Create(
        "First", "FirstOrDefault", "Single", "SingleOrDefault", "Last", "LastOrDefault", "Find", "ElementAt", "ElementAtOrDefault",
        "FirstAsync", "FirstOrDefaultAsync", "SingleAsync", "SingleOrDefaultAsync", "LastAsync", "LastOrDefaultAsync", "Peek", "Dequeue", "Pop");

    private static readonly ImmutableHashSet<string> Extremes = ImmutableHashSet.Create("Max", "Min", "MaxAsync", "MinAsync");

    private static readonly ImmutableHashSet<string> KeyedPickers = ImmutableHashSet.Create("MaxBy", "MinBy");

    private static readonly ImmutableHashSet<string> Some = ImmutableHashSet.Create("Any", "AnyAsync", "Exists");

    private static readonly ImmutableHashSet<string> All = ImmutableHashSet.Create("All", "AllAsync", "TrueForAll");

    private static readonly ImmutableHashSet<string> Loops = ImmutableHashSet.Create("ForEach", "ForEachAsync", "ForAll");

    private static readonly ImmutableHashSet<string> Mergers = ImmutableHashSet.Create("Concat", "Union", "Append", "Prepend", "UnionBy");

    public FlowValue? TryApply(Call call, BodyInterpreter body)
    {
        var name = call.Method.Name;
        var subject = call.Subject ?? (name.StartsWith("ForEach", System.StringComparison.Ordinal) && !call.Arguments.IsEmpty ? call.Arguments[0].Value : null);
        if (subject is null || Sequences.ElementType(subject.Type) is not { } elementType)
            return null;

        var lambda = call.Arguments.Select(argument => argument.Value.Callable).FirstOrDefault(callable => callable is not null);
        if (Loops.Contains(name) && lambda is not null)
            return Loop(call, subject, elementType, lambda, body);
        if (Filters.Contains(name) && lambda is not null)
            return Filter(call, subject, elementType, lambda, body);
        if (name == "RemoveAll" && lambda is not null)
            return Remove(call, subject, elementType, lambda, body);
        if (name is "Join" or "GroupJoin" or "Zip" && lambda is not null)
            return Combine(call, subject, elementType, body);
        if (Selectors.Contains(name) && lambda is not null && call.Arguments.Count(argument => argument.Value.Callable is not null) == 1)
            return Select(call, subject, elementType, lambda, body);
        if (lambda is not null && (Some.Contains(name) || All.Contains(name)))
            return Quantify(call, subject, elementType, lambda, body);
        if (lambda is not null && Extremes.Contains(name))
            return body.Invoke(lambda, [Sequences.Visit(subject, call.Site, elementType, body)]);
        if (Extremes.Contains(name) || KeyedPickers.Contains(name))
            return Pick(call, subject, elementType, body);
        if (Pickers.Contains(name))
            return Pick(call, lambda is null ? subject : Filter(call, subject, elementType, lambda, body), elementType, body);
        if (Sequences.ElementType(call.Type) is not { } resultType)
            return null;
        if (Mergers.Contains(name))
            return Merge(call, subject, body);
        if (SymbolEqualityComparer.Default.Equals(Sequences.ElementType(resultType), elementType))
            return Group(call, subject, resultType, elementType, lambda, body);
        return SymbolEqualityComparer.Default.Equals(resultType, elementType) ? Same(call, subject, lambda, elementType, body) : null;
    }

    private static FlowValue Loop(Call call, FlowValue subject, ITypeSymbol elementType, Callable action, BodyInterpreter body)
    {
        // Twice, so that what one turn leaves behind is there in the next.
        using (body.Hits.Pause())
            body.Invoke(action, [Sequences.Visit(subject, call.Site, elementType, body)]);
        body.Invoke(action, [Sequences.Visit(subject, call.Site, elementType, body)]);
        return FlowValue.Unknown;
    }

    private static FlowValue Filter(Call call, FlowValue subject, ITypeSymbol elementType, Callable predicate, BodyInterpreter body)
    {
        var before = body.State;
        var element = Sequences.Visit(subject, call.Site, elementType, body);
        var answer = body.Invoke(predicate, [element]);
        body.NoteChecks(answer.Truth, call.Site, isFilter: true);
        body.State = before;
        var facts = answer.Truth.WhenTrue.IsImpossible ? FactSet.Empty : answer.Truth.WhenTrue.Substitute(Sequences.AtNoSite);
        return subject with
        {
            Element = element.Substitute(Sequences.AtNoSite),
            Entity = subject.Entity ?? element.Entity?.Owner,
            ElementFacts = subject.ElementFacts.Union(facts),
            Query = subject.Query is { IsCopy: true } copy ? copy : new Query(call.Site, IsSelection: true) { Unfiltered = subject.Query?.Unfiltered },
            Type = call.Type,
        };
    }

    /// <summary>One element: whoever looked for this one person did not choose recipients by a query.</summary>
    private static FlowValue Pick(Call call, FlowValue subject, ITypeSymbol elementType, BodyInterpreter body)
    {
        var picked = Sequences.Visit(subject with { Query = null }, call.Site, elementType, body);
        if (picked.Entity is { } entity)
            body.Queries.Remove(entity);
        return picked;
    }

    private static FlowValue Select(Call call, FlowValue subject, ITypeSymbol elementType, Callable selector, BodyInterpreter body)
    {
        var element = Sequences.Visit(subject, call.Site, elementType, body);
        var result = body.Invoke(selector, [element]);
        var known = subject.ElementFacts.Union(body.State.Facts.Without(about => element.Entity is null || !about.IsWithin(element.Entity)).Substitute(Sequences.AtNoSite));
        return new FlowValue
        {
            Type = call.Type,
            Entity = Entity.Created(call.Site),
            Element = result.Substitute(Sequences.AtNoSite) with { Entity = result.Entity?.Substitute(Sequences.AtNoSite) ?? Entity.Created(call.Site).Element(null) },
            ElementFacts = known,
            Query = subject.Query,
        };
    }

    /// <summary>What is left in the list did not meet the condition.</summary>
    private static FlowValue Remove(Call call, FlowValue subject, ITypeSymbol elementType, Callable predicate, BodyInterpreter body)
    {
        var before = body.State;
        var answer = body.Invoke(predicate, [Sequences.Visit(subject, call.Site, elementType, body)]);
        body.NoteChecks(answer.Truth, call.Site, isFilter: true);
        var facts = answer.Truth.WhenFalse.IsImpossible ? FactSet.Empty : answer.Truth.WhenFalse.Substitute(Sequences.AtNoSite);
        body.State = before.With(before.Facts.Union(facts));
        return FlowValue.Unknown with { Type = call.Type };
    }

    /// <summary>A join: the result selector sees an element of either side.</summary>
    private static FlowValue Combine(Call call, FlowValue subject, ITypeSymbol elementType, BodyInterpreter body)
    {
        var other = call.Others.Select(argument => argument.Value).FirstOrDefault(value => Sequences.ElementType(value.Type) is not null) ?? FlowValue.Unknown;
        var selector = call.Arguments.Select(argument => argument.Value.Callable).LastOrDefault(callable => callable is not null);
        if (selector is null || selector.Symbol.Parameters.Length != 2)
            return FlowValue.Unknown with { Type = call.Type };
        var left = Sequences.Visit(subject, call.Site, elementType, body);
        var right = Sequences.Visit(other, call.Site, Sequences.ElementType(other.Type), body);
        var result = body.Invoke(selector, [left, right]).Substitute(Sequences.AtNoSite);
        return new FlowValue
        {
            Type = call.Type,
            Entity = Entity.Created(call.Site),
            Element = result,
            ElementFacts = subject.ElementFacts.Union(other.ElementFacts),
            Query = new Query(call.Site, IsSelection: true),
        };
    }

    private static FlowValue Merge(Call call, FlowValue subject, BodyInterpreter body)
    {
        var (element, facts) = Sequences.EachOf(subject, body);
        foreach (var other in call.Others.Where(other => other.Value.Callable is null))
        {
            var (added, known) = Sequences.ElementType(other.Value.Type) is null ? (other.Value, FactSet.Empty) : Sequences.EachOf(other.Value, body);
            (element, facts) = (element.Join(added), facts.Intersect(known));
        }

        return subject with { Element = element, ElementFacts = facts, Type = call.Type };
    }

    /// <summary>Whether some, or all, meet a condition tells of each one: the first when it is false, the other when it is true.</summary>
    private static FlowValue Quantify(Call call, FlowValue subject, ITypeSymbol elementType, Callable predicate, BodyInterpreter body)
    {
        var before = body.State;
        var truth = body.Invoke(predicate, [Sequences.Visit(subject, call.Site, elementType, body)]).Truth;
        body.State = before;
        var each = All.Contains(call.Method.Name) ? truth.WhenTrue : truth.WhenFalse;
        each = each.IsImpossible ? FactSet.Empty : each.Substitute(Sequences.AtNoSite);
        return FlowValue.Unknown with { Type = call.Type, Truth = All.Contains(call.Method.Name) ? new Truth(each, FactSet.Empty) : new Truth(FactSet.Empty, each) };
    }

    /// <summary>The same people in groups: by a key, or so many at a time.</summary>
    private static FlowValue Group(Call call, FlowValue subject, ITypeSymbol groupType, ITypeSymbol elementType, Callable? key, BodyInterpreter body)
    {
        var groups = Entity.Created(call.Site);
        var (element, facts) = Sequences.EachOf(subject, body);
        var by = key is null ? null : body.Invoke(key, [Sequences.Visit(subject, call.Site, elementType, body)]).Substitute(Sequences.AtNoSite);
        if (by is not null && groupType.GetMembers("Key").FirstOrDefault() is { } member)
            body.State = body.State.Write(StorageKey.Member(groups.Element(null), member), by);
        return new FlowValue
        {
            Type = call.Type,
            Entity = groups,
            Element = new FlowValue { Type = groupType, Entity = groups.Element(null), Element = element, ElementFacts = facts, Query = subject.Query },
            Query = subject.Query,
        };
    }

    /// <summary>Ordering, paging, copying: the same people, in another container.</summary>
    private static FlowValue Same(Call call, FlowValue subject, Callable? lambda, ITypeSymbol elementType, BodyInterpreter body)
    {
        if (lambda is not null)
            body.Invoke(lambda, [Sequences.Visit(subject, call.Site, elementType, body)]);
        var query = subject.Query is { IsCopy: false } known ? known with { Site = call.Site } : subject.Query ?? body.Model.QueryOf(call);
        if (call.Method.Name != "IgnoreQueryFilters")
            return subject with { Type = call.Type, Query = query };
        var unfiltered = body.Model.FiltersAllQueriesOf(elementType) ? call.Site : null;
        return subject with { Type = call.Type, Query = query is null ? null : query with { Unfiltered = unfiltered }, ElementFacts = FactSet.Empty };
    }
}
