// How many, not who.
using Microsoft.Extensions.Logging;

public class Import(ILogger<Import> logger)
{
    public void Done(List<int> customerIds) => logger.LogInformation("Imported {Count}", customerIds.Count);
}
