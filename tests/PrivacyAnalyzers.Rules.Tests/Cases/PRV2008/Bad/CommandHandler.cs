// uses: Shop
using Microsoft.Extensions.Logging;
using Shop;

public record UnsubscribeCommand(int CustomerId);

public class UnsubscribeHandler(ICustomerRepository customers, ILogger<UnsubscribeHandler> logger)
{
    public Task Handle(UnsubscribeCommand command, CancellationToken cancellation) // expect: PRV2008
    {
        var customer = customers.Find(command.CustomerId);
        if (customer is null)
            logger.LogWarning("Customer {Id} is unknown", command.CustomerId);
        return Task.CompletedTask;
    }
}
