using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Flow.Gate;

/// <summary>The names of the methods by which the policy's recipients get data, where it says so by namespace, type or member.</summary>
internal static class RecipientNames
{
    /// <summary>What stands where one of them is called, as <see cref="NameHash.Short(ulong)"/>.</summary>
    public static IEnumerable<int> In(Compilation compilation, PrivacyPolicy policy, CancellationToken cancellation)
    {
        var roots = new HashSet<string>(policy.Recipients.SelectMany(recipient => recipient.Patterns).Select(pattern => pattern.Trim().Split('.')[0]));
        if (roots.Count == 0)
            return [];
        var isAnywhere = roots.Any(root => root.IndexOfAny(['*', '?']) >= 0);
        return compilation.GlobalNamespace.GetMembers()
            .Where(member => isAnywhere || roots.Contains(member.Name))
            .SelectMany(member => MethodsIn(member, isRecipient: false, policy, cancellation))
            .Select(method => NameHash.Short(method.MethodKind == MethodKind.Constructor ? NameHash.Made(NameHash.Of(method.ContainingType.Name)) : NameHash.Of(method.Name)));
    }

    private static IEnumerable<IMethodSymbol> MethodsIn(INamespaceOrTypeSymbol container, bool isRecipient, PrivacyPolicy policy, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        isRecipient = isRecipient || policy.FindRecipient(container) is not null;
        foreach (var member in container.GetMembers())
        {
            if (member is INamespaceOrTypeSymbol inner)
                foreach (var innermost in MethodsIn(inner, isRecipient, policy, cancellation))
                    yield return innermost;
            else if (member is IMethodSymbol method && (isRecipient || policy.FindRecipient(member) is not null))
                yield return method;
        }
    }
}
