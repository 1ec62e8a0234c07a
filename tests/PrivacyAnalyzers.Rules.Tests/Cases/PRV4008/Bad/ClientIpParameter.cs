// Known by its name.
using Microsoft.Extensions.Logging;

public class Throttle(ILogger<Throttle> logger)
{
    public void Refuse(string clientIp) => logger.LogWarning("Too many requests from {Ip}", clientIp); // expect: PRV4008
}
