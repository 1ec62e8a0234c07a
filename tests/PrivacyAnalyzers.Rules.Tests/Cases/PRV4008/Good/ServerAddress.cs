// Addresses of our own machines.
using Microsoft.Extensions.Logging;

public class Host(ILogger<Host> logger)
{
    public void Started(string serverIp, string bindIp, string hostName) =>
        logger.LogInformation("Listening on {Server} {Bind} {Host}", serverIp, bindIp, hostName);
}
