// Names and addresses of machines.
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Logging;

public class Server(ILogger<Server> logger)
{
    public void Listen(IPEndPoint endpoint, Uri baseAddress, string hostName, long memoryAddress)
    {
        logger.LogInformation("Listening on {Family} {Port}", endpoint.AddressFamily, endpoint.Port);
        logger.LogInformation("{Base} on {Host} of {Machine} at {Address}", baseAddress, hostName, Environment.MachineName, memoryAddress);
        logger.LogInformation("{Family}", AddressFamily.InterNetworkV6);
    }
}
