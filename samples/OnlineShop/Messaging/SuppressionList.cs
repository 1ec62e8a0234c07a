using PrivacyAnalyzers.Annotations;

namespace OnlineShop.Messaging;

/// <summary>Addresses that asked by mail, at the desk or through their provider to get nothing more.</summary>
public sealed class SuppressionList
{
    private readonly HashSet<string> addresses = new(StringComparer.OrdinalIgnoreCase);

    public void Add(string email) => addresses.Add(email);

    [OptOutCheck(Negated = true)]
    public Task<bool> ContainsAsync(string email) => Task.FromResult(addresses.Contains(email));
}
