using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Flow.Projects;

namespace PrivacyAnalyzers.Rules;

/// <summary>What the rules of one process stand on: the models of compilations, and all that was found out for them.</summary>
internal sealed class RuleEngine
{
    // Two analyzers that the compiler made know nothing of each other but the compilation they are given. What is kept here lives as long as
    // that, and is the same whoever comes first.
    private static readonly ConditionalWeakTable<Compilation, Share> Shares = new();

    public RuleEngine() => Models = new(Counters);

    public EngineCounters Counters { get; } = new();

    public ModelCache Models { get; }

    public PolicyFiles Policies { get; } = new();

    public CoarseBodyList CoarseBodies { get; } = new();

    public ConditionalWeakTable<Compilation, StrongBox<bool>> KnowsAnnotations { get; } = new();

    public ConditionalWeakTable<Compilation, UnreadSummaries> Unread { get; } = new();

    /// <summary>The ids of the packs that look at a compilation. In a compiler packs know nothing of each other but that.</summary>
    public ConditionalWeakTable<Compilation, PackIds> Packs { get; } = new();

    /// <summary>
    /// The engine that looks at <paramref name="compilation"/> for a pack and for the rules beside it, whichever of them comes first. Rules
    /// that are no pack share with packs alone: the same rules run again are another run.
    /// </summary>
    public static RuleEngine For(Compilation compilation, RuleEngine own, bool isPack)
    {
        var share = Shares.GetValue(compilation, _ => new Share(own, isPack));
        lock (share)
        {
            if (!isPack && !share.IsOfPack)
                share.Engine = own;
            return share.Engine;
        }
    }

    private sealed class Share(RuleEngine engine, bool isOfPack)
    {
        public RuleEngine Engine { get; set; } = engine;

        public bool IsOfPack { get; } = isOfPack;
    }
}
