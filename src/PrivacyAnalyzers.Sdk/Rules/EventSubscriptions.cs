using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;

namespace PrivacyAnalyzers.Rules;

/// <summary>The events that any of some rules cares about; what nobody waits for is not searched.</summary>
internal sealed class EventSubscriptions(ImmutableArray<PrivacyRule> rules)
{
    private readonly HashSet<Type> _events = new(rules.SelectMany(rule => Of(rule.GetType())));

    public bool Include<TEvent>() => _events.Contains(typeof(TEvent));

    private static IEnumerable<Type> Of(Type rule) =>
        from method in rule.GetMethods(BindingFlags.Instance | BindingFlags.Public)
        where method.Name == nameof(PrivacyRule.Check) && method.DeclaringType != typeof(PrivacyRule)
            && method.GetBaseDefinition().DeclaringType == typeof(PrivacyRule)
        select method.GetParameters()[0].ParameterType;
}
