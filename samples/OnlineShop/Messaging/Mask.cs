using PrivacyAnalyzers.Annotations;

namespace OnlineShop.Messaging;

public static class Mask
{
    /// <summary>Keeps the domain only: enough to see which mail provider has trouble.</summary>
    [Redacts]
    public static string Email(string address) => "***" + address[Math.Max(0, address.LastIndexOf('@'))..];
}
