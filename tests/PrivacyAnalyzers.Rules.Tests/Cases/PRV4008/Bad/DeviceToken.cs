// What a device is addressed by.
using Microsoft.Extensions.Logging;

public class Push(ILogger<Push> logger)
{
    public void Gone(string deviceToken)
    {
        logger.LogInformation("Unregistered " + deviceToken); // expect: PRV4008
        Console.WriteLine(deviceToken); // expect: PRV4008
    }
}
