using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PrivacyAnalyzers.Rules;

/// <summary>The rules of a pack that can be used, and what is wrong with the others.</summary>
internal sealed class PackContents
{
    private const string ReservedPrefix = "PRV";

    private PackContents(ImmutableArray<PrivacyRule> rules, ImmutableArray<LocalizableString> problems)
    {
        Rules = rules;
        Problems = problems;
    }

    public ImmutableArray<PrivacyRule> Rules { get; }

    public ImmutableArray<LocalizableString> Problems { get; }

    /// <summary>The rules in the assembly of <paramref name="pack"/>. Never throws.</summary>
    public static PackContents Of(Type pack)
    {
        var name = NameOf(pack);
        if (PackVersion.Problem(name, BuiltFor(pack.Assembly), typeof(PackContents).Assembly.GetName().Version) is { } skew)
            return new(ImmutableArray<PrivacyRule>.Empty, ImmutableArray.Create(skew));

        var problems = ImmutableArray.CreateBuilder<LocalizableString>();
        var rules = new SortedDictionary<string, PrivacyRule>(StringComparer.Ordinal);
        var isEmpty = true;
        foreach (var type in TypesIn(pack.Assembly, name, problems).Where(IsRule).OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            isEmpty = false;
            if (Make(type, name, problems) is not { } rule)
                continue;
            var id = rule.Descriptor.Id;
            if (id.StartsWith(ReservedPrefix, StringComparison.OrdinalIgnoreCase))
                problems.Add(PackProblems.Reserved(name, type.Name, id));
            else if (!SyntaxFacts.IsValidIdentifier(id))
                problems.Add(PackProblems.NoId(name, type.Name, id));
            else if (rules.TryGetValue(id, out var other))
                problems.Add(PackProblems.Twice(name, other.GetType().Name, type.Name, id));
            else
                rules.Add(id, rule);
        }

        if (isEmpty && problems.Count == 0)
            problems.Add(PackProblems.Empty(name));
        return new(rules.Values.ToImmutableArray(), problems.ToImmutable());
    }

    public static string NameOf(Type pack) => pack.Assembly.GetName().Name ?? pack.Name;

    private static Version? BuiltFor(Assembly pack)
    {
        var own = typeof(PackContents).Assembly.GetName().Name;
        return pack.GetReferencedAssemblies().FirstOrDefault(reference => reference.Name == own)?.Version;
    }

    private static IEnumerable<Type> TypesIn(Assembly assembly, string pack, ImmutableArray<LocalizableString>.Builder problems)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException exception)
        {
            problems.Add(PackProblems.NotLoaded(pack, exception.LoaderExceptions.FirstOrDefault(cause => cause is not null) ?? exception));
            return exception.Types.OfType<Type>();
        }
    }

    private static bool IsRule(Type type) => typeof(PrivacyRule).IsAssignableFrom(type) && !type.IsAbstract && !type.ContainsGenericParameters;

    private static PrivacyRule? Make(Type type, string pack, ImmutableArray<LocalizableString>.Builder problems)
    {
        try
        {
            var rule = (PrivacyRule)Activator.CreateInstance(type, nonPublic: true)!;

            // Asked for here, once and guarded: later they are taken for granted.
            return rule is { Descriptor.Id: not null, Incident: not null } ? rule : throw new InvalidOperationException("Descriptor or Incident is null.");
        }
        catch (Exception exception)
        {
            problems.Add(PackProblems.NotMade(pack, type.Name, (exception as TargetInvocationException)?.InnerException ?? exception));
            return null;
        }
    }
}
