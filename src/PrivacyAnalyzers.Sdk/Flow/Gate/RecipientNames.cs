using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Flow.Gate;

/// <summary>The names of the methods by which the policy's recipients get data, where it says so by namespace, type or member.</summary>
internal static class RecipientNames
{
    public static IEnumerable<string> In(Compilation compilation, PrivacyPolicy policy, CancellationToken cancellation)
    {
        var roots = new HashSet<string>(policy.Recipients.SelectMany(recipient => recipient.Patterns).Select(pattern => pattern.Trim().Split('.')[0]));
        if (roots.Count == 0)
            return [];
        var isAnywhere = roots.Any(root => root.IndexOfAny(['*', '?']) >= 0);
        return compilation.GlobalNamespace.GetMembers()
            .Where(member => isAnywhere || roots.Contains(member.Name))
            .SelectMany(member => NamesIn(member, isRecipient: false, policy, cancellation));
    }

    private static IEnumerable<string> NamesIn(INamespaceOrTypeSymbol container, bool isRecipient, PrivacyPolicy policy, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        isRecipient = isRecipient || policy.FindRecipient(container) is not null;
        foreach (var member in container.GetMembers())
        {
            if (member is INamespaceOrTypeSymbol inner)
                foreach (var name in NamesIn(inner, isRecipient, policy, cancellation))
                    yield return name;
            else if (member is IMethodSymbol && (isRecipient || policy.FindRecipient(member) is not null))
                yield return member.Name;
        }
    }
}
