using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Flow.Values;

namespace PrivacyAnalyzers.Sdk.Tests.Flow;

/// <summary>
/// The laws by which a fix-point is the same whatever the order in which paths are joined, and comes to an end. Checked on values and
/// states drawn at random from a small world; the seed is the case, so that a failure can be had again.
/// </summary>
public class LatticeTests
{
    private const int Seeds = 400;

    private static readonly LatticeWorld World = new();

    public static TheoryData<int> Batches => [.. Enumerable.Range(0, 8)];

    [Theory]
    [MemberData(nameof(Batches))]
    public void Facts_meet_in_any_order(int batch) => ForAll(batch, random =>
    {
        var (a, b, c) = (World.Facts(random), World.Facts(random), World.Facts(random));
        Assert.Equal(a.Intersect(b), b.Intersect(a));
        Assert.Equal(a.Intersect(b).Intersect(c), a.Intersect(b.Intersect(c)));
        Assert.Equal(a, a.Intersect(a));
        Assert.Equal(a, a.Intersect(FactSet.Impossible));
        Assert.Equal(a.Union(b), b.Union(a));
        Assert.Equal(a.Union(b).Union(c), a.Union(b.Union(c)));
        Assert.Equal(a, a.Union(FactSet.Empty));
        Assert.Equal(a, a.Intersect(a.Union(b)));
        Assert.Equal(a.Intersect(b.Union(c)), a.Intersect(b).Union(a.Intersect(c)));
    });

    [Theory]
    [MemberData(nameof(Batches))]
    public void A_fact_holds_after_a_join_only_if_it_held_on_both_paths(int batch) => ForAll(batch, random =>
    {
        var (a, b) = (World.State(random), World.State(random));
        var joined = a.Join(b).Facts;
        foreach (var fact in World.AllFacts)
        {
            var (here, there) = (a.Facts.IsImpossible || a.Facts.Facts.Contains(fact), b.Facts.IsImpossible || b.Facts.Facts.Contains(fact));
            Assert.Equal(here && there, joined.IsImpossible || joined.Facts.Contains(fact));
        }
    });

    [Theory]
    [MemberData(nameof(Batches))]
    public void Meanings_join_in_any_order(int batch) => ForAll(batch, random =>
    {
        var (a, b, c) = (World.Truth(random), World.Truth(random), World.Truth(random));
        Assert.Equal(a.Join(b), b.Join(a));
        Assert.Equal(a.Join(b).Join(c), a.Join(b.Join(c)));
        Assert.Equal(a, a.Join(a));
        Assert.Equal(a, a.Not().Not());
        Assert.Equal(a.Or(b), a.Not().And(b.Not()).Not());
        Assert.Equal(a, Truth.True.And(a));
        Assert.Equal(a, Truth.False.Or(a));
    });

    [Theory]
    [MemberData(nameof(Batches))]
    public void Values_join_in_any_order(int batch) => ForAll(batch, random =>
    {
        var (a, b, c) = (World.Value(random), World.Value(random), World.Value(random));
        Assert.Equal(a.Join(b), b.Join(a));
        Assert.Equal(a.Join(b).Join(c), a.Join(b.Join(c)));
        Assert.Equal(a, a.Join(a with { IsMany = a.IsMany }));
        Assert.All(a.Labels, label => Assert.Contains(label, a.Join(b).Labels));
        Assert.All(b.Labels, label => Assert.Contains(label, a.Absorb(b).Labels));
    });

    [Theory]
    [MemberData(nameof(Batches))]
    public void States_join_in_any_order(int batch) => ForAll(batch, random =>
    {
        var (a, b, c) = (World.State(random), World.State(random), World.State(random));
        AssertSame(a.Join(b), b.Join(a));
        AssertSame(a.Join(b).Join(c), a.Join(b.Join(c)));
        AssertSame(a, a.Join(a));
        AssertSame(a.Join(b), a.Join(b).Join(b));
        AssertSame(a.Join(b), a.Join(b).Join(a.Join(b)));
    });

    /// <summary>More that may be true of what goes in is never less that may be true of what comes out.</summary>
    [Theory]
    [InlineData("Sink.Log(a);")]
    [InlineData("if (p.OptOut) a = b; Sink.Log(a);")]
    [InlineData("var ok = p.OptOut; if (a == null) ok = true; if (!ok) b = a + b; Sink.Log(b);")]
    [InlineData("for (var i = 0; i < 9; i++) { (a, b) = (b, a + p.Email); if (p.OptOut) break; p = p.Referrer; } Sink.Log(a);")]
    [InlineData("try { a = b; if (p.OptOut) return; b = p.Name; } catch { a = p.Email; } finally { Sink.Log(a); }")]
    [InlineData("var all = new System.Collections.Generic.List<string> { a }; foreach (var each in all) { b += each; all.Add(p.Email); } Sink.Log(b);")]
    public void Transfer_is_monotone(string code)
    {
        var lab = new FlowLab("public static class Code { public static void Run(string a, string b, Customer p) { " + code + " } }");
        var method = (IMethodSymbol)lab.Compilation.GetTypeByMetadataName("Code")!.GetMembers("Run").Single();
        var graph = lab.Model.Bodies.GraphOf(method, default)!;
        for (var seed = 0; seed < 40; seed++)
        {
            var random = new Random(seed);
            var (small, added) = (Start(method, random), Start(method, random));
            var large = small.Join(added);
            var (before, after) = (Exit(small), Exit(large));
            AssertSame(after, before.Join(after));
        }

        FlowState Exit(FlowState start) =>
            GraphRunner.Run(new BodyInterpreter(lab.Model, new SummarySession(lab.Model, default), method, default), graph, start).Exit;
    }

    /// <summary>What grows with every turn of a loop stops growing, within the rounds that are allowed.</summary>
    [Theory]
    [InlineData("while (p != null) p = p.Referrer; Sink.Log(p.Email);")]
    [InlineData("var text = a; while (text.Length < 99) text += p.Email + text; Sink.Log(text);")]
    [InlineData("var q = p; foreach (var c in a) { q = new Customer { Referrer = q, Email = q.Referrer.Email }; } Sink.Log(q.Email);")]
    [InlineData("var map = new System.Collections.Generic.Dictionary<string, string>(); while (map.Count < 9) { map[a] = b; a = map[b]; b = map[a] + p.Email; } Sink.Log(b);")]
    public void Widening_ends(string code) =>
        Assert.True(new FlowLab("public static class Code { public static void Run(string a, string b, Customer p) { " + code + " } }").Analyze("Code.Run").IsComplete);

    private static void ForAll(int batch, Action<Random> law)
    {
        for (var seed = batch * Seeds; seed < (batch + 1) * Seeds; seed++)
        {
            try
            {
                law(new Random(seed));
            }
            catch (Xunit.Sdk.XunitException exception)
            {
                throw new InvalidOperationException($"Seed {seed}: {exception.Message}", exception);
            }
        }
    }

    private static FlowState Start(IMethodSymbol method, Random random)
    {
        var state = FlowState.Empty;
        foreach (var parameter in method.Parameters)
            state = state.Write(StorageKey.Variable(parameter), FlowValue.Unknown with { Type = parameter.Type, Entity = Entity.Parameter(parameter.Ordinal), Labels = World.Labels(random) });
        return state.With(World.Facts(random, mayBeImpossible: false));
    }

    /// <summary>That two states say the same: what a boolean means is read together with the facts that hold anyway.</summary>
    private static void AssertSame(FlowState expected, FlowState actual) => Assert.Equal(Plain(expected), Plain(actual));

    private static FlowState Plain(FlowState state) =>
        state.Facts.IsImpossible ? FlowState.Empty.With(FactSet.Impossible)
        : state.Entries.Aggregate(FlowState.Empty.With(state.Facts), (plain, entry) => plain.Write(entry.Key, entry.Value with
        {
            Truth = FlowValue.IsBoolean(entry.Value.Type) ? entry.Value.Truth.On(state.Facts) : entry.Value.Truth,
            NullTruth = entry.Value.NullTruth.On(state.Facts),
        }));
}
