// Processes, sessions of a build, correlation ids.
using Microsoft.Extensions.Logging;

public class Worker(ILogger<Worker> logger)
{
    public void Started(int processId, Guid correlationId, string traceId, string tenantId, int productId) =>
        logger.LogInformation("{Process} {Correlation} {Trace} {Tenant} {Product}", processId, correlationId, traceId, tenantId, productId);
}
