// Numbers of other things, and how many of them there are.
using Microsoft.Extensions.Logging;

public class Screening(ILogger<Screening> logger)
{
    public void Invite(long batchNumber) => logger.LogInformation("Batch {Number}", batchNumber); // mutate: batchNumber ==> nhsNumber

    public void Count(int nhsNumber) => logger.LogInformation("{Count} numbers", nhsNumber);
}
