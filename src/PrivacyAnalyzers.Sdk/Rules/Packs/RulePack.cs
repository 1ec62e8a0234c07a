using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Rules;

/// <summary>
/// Rules that an organisation ships itself. Derive one class from it, mark that with <see cref="DiagnosticAnalyzerAttribute"/>, and every
/// <see cref="PrivacyRule"/> of its assembly that has a constructor without parameters is a rule of the pack.
/// </summary>
/// <remarks>
/// A pack is loaded by compilers and editors that may have another version of this assembly than the one it was built for. What cannot work
/// is left out and told (<see cref="Problems"/>); a rule that throws is told where it did so, and keeps no other rule from running.
/// </remarks>
/// <example>
/// <code>
/// [DiagnosticAnalyzer(LanguageNames.CSharp)]
/// public sealed class BankRules : RulePack;
/// </code>
/// </example>
public abstract class RulePack : PrivacyAnalyzerHost
{
    private readonly Lazy<PackContents> _contents;

    /// <summary>Makes a pack of the rules in the assembly of the deriving class.</summary>
    protected RulePack() => _contents = new(() => PackContents.Of(GetType()));

    /// <summary>The name of the pack: its assembly's.</summary>
    public string Name => PackContents.NameOf(GetType());

    /// <summary>The rules that can be used, by id.</summary>
    public sealed override ImmutableArray<PrivacyRule> Rules => _contents.Value.Rules;

    /// <summary>Why rules of the pack, or the pack as a whole, are not used; empty when all of it is.</summary>
    public ImmutableArray<LocalizableString> Problems => _contents.Value.Problems;

    private protected override IEnumerable<DiagnosticDescriptor> OwnDescriptors => [RulePackNotUsed.ProblemDescriptor];

    // All packs have started before the first of them is asked at the end.
    private protected override void Starting(Compilation compilation) => IdsIn(compilation).Add(this);

    private protected override void RegisterMore(AnalysisContext context) => context.RegisterCompilationAction(compilation =>
    {
        if (IsHosted)
            return;
        foreach (var problem in Problems.Concat(IdsIn(compilation.Compilation).ProblemsOf(this)))
            compilation.ReportDiagnostic(Diagnostic.Create(RulePackNotUsed.ProblemDescriptor, Location.None, problem));
    });

    private PackIds IdsIn(Compilation compilation) => EngineFor(compilation).Packs.GetValue(compilation, _ => new());

    /// <summary>Whoever wrote the rule is not here to see it fail, and a stack trace of the compiler's helps nobody else.</summary>
    private protected override Finding? Ask(PrivacyRule rule, Action<PrivacyRule> check, Location place)
    {
        try
        {
            check(rule);
            return null;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var what = PackProblems.Threw(Name, rule.Descriptor.Id, exception);
            return new Finding(RulePackNotUsed.Instance, place, what) { Identity = rule.Descriptor.Id };
        }
    }
}
