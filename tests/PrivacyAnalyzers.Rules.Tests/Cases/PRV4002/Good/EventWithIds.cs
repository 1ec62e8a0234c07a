// An event that names people by id.
using Microsoft.Extensions.Logging;

public record CustomerRegistered(int CustomerId, DateTime At, string Channel);

public class Handler(ILogger<Handler> logger)
{
    public void Handle(CustomerRegistered notification)
    {
        logger.LogInformation("Handling {@Notification}", notification);
        logger.LogInformation($"Handled {notification}");
    }
}
