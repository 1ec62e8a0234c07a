using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Projects.Written;
using PrivacyAnalyzers.Flow.Values;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Flow.Edits;

/// <summary>
/// All that callers can see of a summary, in one row: two summaries with the same row lead to the same findings everywhere. Places
/// count as far as they are from the start of the body they stand in, so that a body that was moved is still the same.
/// </summary>
internal sealed class SummaryPrint
{
    private readonly List<object?> _row = [];
    private readonly TreeShapes _shapes;

    private SummaryPrint(TreeShapes shapes) => _shapes = shapes;

    /// <summary>Whether nobody can tell the two apart, which speak of symbols of one compilation.</summary>
    public static bool AreSame(MethodSummary one, MethodSummary other, TreeShapes shapes)
    {
        if (ReferenceEquals(one, other))
            return true;
        var (left, right) = (Of(one, shapes)._row, Of(other, shapes)._row);
        return left.Count == right.Count && left.Zip(right, IsSame).All(same => same);
    }

    /// <summary>
    /// The same of summaries that speak of symbols of two states of the code, which are told by their names. What has no name that means the
    /// same in both, such as code that is handed on, counts as another.
    /// </summary>
    public static bool AreAlike(MethodSummary one, MethodSummary other)
    {
        var shapes = new TreeShapes();
        var (left, right) = (Of(one, shapes)._row, Of(other, shapes)._row);
        return left.Count == right.Count && left.Zip(right, IsAlike).All(same => same);
    }

    private static bool IsSame(object? left, object? right) =>
        left is ISymbol symbol ? SymbolEqualityComparer.IncludeNullability.Equals(symbol, right as ISymbol) : Equals(left, right);

    private static bool IsAlike(object? left, object? right) => (left, right) switch
    {
        (ITypeSymbol one, ITypeSymbol other) => one.ToDisplayString() == other.ToDisplayString(),
        (ISymbol one, ISymbol other) => SymbolText.Of(one) is { } name && name == SymbolText.Of(other),
        _ => Equals(left, right),
    };

    private static SummaryPrint Of(MethodSummary summary, TreeShapes shapes)
    {
        var print = new SummaryPrint(shapes);
        print.Add(summary.Return);
        print.Add(summary.ExitFacts);
        print.AddAll(summary.Writes, write =>
        {
            print.Add(write.Key.Symbol);
            print.Add(write.Key.Owner);
            print.Add(write.Value);
        });
        print.AddAll(summary.Outputs, output =>
        {
            print.Add(output.Key);
            print.Add(output.Value);
        });
        print.AddAll(summary.Callbacks, callback =>
        {
            print.Add(callback.Parameter);
            print.AddAll(callback.Arguments, print.Add);
            print.Add(callback.Facts);
        });
        print.AddAll(summary.OpenHits, print.Add);
        return print;
    }

    private void Add(SinkHit hit)
    {
        Add(hit.Model);
        Add(hit.Method);
        Add(hit.Location);
        Add(hit.Facts);
        Add(hit.Purpose);
        Add(hit.AwaitsPurpose);
        Add(hit.Bypass?.GetLocation());
        AddAll(hit.Checks, check =>
        {
            Add(check.About);
            Add(check.Text);
            Add(check.Location);
            Add(check.IsAfter);
            Add(check.IsElsewhere);
        });
        AddAll(hit.Hops, Add);
        AddAll(hit.Parts, part =>
        {
            Add(part.Role);
            Add(part.Value);
            Add(part.Site.GetLocation());
            Add(part.IsDestructured);
            Add(part.IsTold);
            Add(part.KnownOfEach);
            AddAll(part.Persons, person =>
            {
                Add(person.Entity);
                Add(person.Expression);
                Add(person.Query);
            });
        });
    }

    private void Add(FlowValue? value)
    {
        if (value is null)
        {
            _row.Add(null);
            return;
        }

        AddAll(value.Labels, Add);
        AddAll(value.Origins, ordinal => Add(ordinal));
        AddAll(value.Given, Add);
        Add(value.Entity);
        Add(value.Type);
        Add(value.Truth.WhenTrue);
        Add(value.Truth.WhenFalse);
        Add(value.NullTruth.WhenTrue);
        Add(value.NullTruth.WhenFalse);
        Add(value.IsOpaque);
        Add(value.Element);
        Add(value.ElementFacts);
        Add(value.Query);
        Add(value.Text);
        Add(value.IsMany);
        Add(value.IsSerialized);
        Add(value.Callable);
    }

    private void Add(DataLabel label)
    {
        // Classifications are made once for each symbol; what they say follows from the symbol and the category.
        Add(label.Data.Category);
        AddAll(label.Data.Categories, category => Add(category));
        Add(label.Data.Confidence);
        Add(label.Data.Evidence);
        AddAll(label.Data.CollectedFor, purpose => Add(purpose));
        Add(label.Data.Controller);
        Add(label.Data.Reason);
        Add(label.Person);
        Add(label.Source);
        Add(label.Text);
        Add(label.Whole);
        AddAll(label.Trail.Steps, Add);
    }

    private void Add(Entity? entity)
    {
        for (; entity is not null; entity = entity.Owner)
        {
            Add(entity.Kind);
            Add(entity.Number);
            Add(entity.Symbol);
            Add(entity.Site?.GetLocation());
            AddAll(entity.Inputs, Add);
        }

        _row.Add(null);
    }

    // The order of facts is not that of the code; what is compared is whether each has its like.
    private void Add(FactSet facts)
    {
        Add(facts.IsImpossible);
        var prints = facts.Facts.Select(fact =>
        {
            var print = new SummaryPrint(_shapes);
            print.Add(fact.Kind);
            print.Add(fact.Allows);
            print.Add(fact.Purpose);
            print.Add(fact.About);
            return print;
        });
        _row.Add(new Unordered(prints.ToImmutableArray()));
    }

    private void Add(FlowStep step)
    {
        Add(step.Kind);
        Add(step.Text);
        Add(step.Location);
    }

    private void Add(Query? query)
    {
        Add(query?.IsSelection);
        Add(query?.IsCopy);
        Add(query?.Site.GetLocation());
        Add(query?.Unfiltered?.GetLocation());
    }

    // A delegate carries code: that of an edited body is another one each time.
    private void Add(Callable? callable)
    {
        _row.Add(callable is { Lambda: not null } ? callable.Lambda : callable?.Symbol);
        if (callable?.Also is { } also)
            Add(also);
    }

    private void Add(ISymbol? symbol)
    {
        if (symbol is ILocalSymbol or IRangeVariableSymbol || symbol?.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction })
        {
            _row.Add(symbol!.Kind);
            _row.Add(symbol.Name);
            Add(symbol.Locations.FirstOrDefault());
        }
        else
        {
            _row.Add(symbol);
        }
    }

    private void Add(Location? location)
    {
        if (location?.SourceTree is not { } tree)
        {
            _row.Add(location?.GetLineSpan());
            return;
        }

        var shape = _shapes.Of(tree, default);
        _row.Add(tree.FilePath);
        _row.Add(shape.PlaceOf(location.SourceSpan.Start));
        _row.Add(location.SourceSpan.Length);
    }

    private void AddAll<T>(IEnumerable<T> items, System.Action<T> add)
    {
        var at = _row.Count;
        _row.Add(null);
        var count = 0;
        foreach (var item in items)
        {
            add(item);
            count++;
        }

        _row[at] = count;
    }

    private void Add(object? plain) => _row.Add(plain);

    private sealed class Unordered(ImmutableArray<SummaryPrint> items)
    {
        public override bool Equals(object? other) => other is Unordered { Items: var theirs } && items.Length == theirs.Length
            && items.All(mine => theirs.Any(its => mine._row.Count == its._row.Count && mine._row.Zip(its._row, IsSame).All(same => same)));

        public override int GetHashCode() => items.Length;

        private ImmutableArray<SummaryPrint> Items => items;
    }
}
