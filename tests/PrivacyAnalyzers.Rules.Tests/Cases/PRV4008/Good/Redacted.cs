// Shortened to the network.
using Microsoft.Extensions.Logging;
using PrivacyAnalyzers.Annotations;

public static class Network
{
    [Redacts]
    public static string Of(string address) => address[..(address.LastIndexOf('.') + 1)] + "0";
}

public class Throttle(ILogger<Throttle> logger)
{
    public void Refuse(string clientIp) => logger.LogWarning("Too many requests from {Network}", Network.Of(clientIp)); // mutate: Network.Of(clientIp) ==> clientIp
}
