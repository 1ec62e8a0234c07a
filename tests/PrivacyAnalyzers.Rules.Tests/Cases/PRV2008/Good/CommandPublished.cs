// uses: Shop
using Shop;

public record UnsubscribeCommand(int CustomerId);

public interface IBus
{
    Task PublishAsync(object message);
}

public class UnsubscribeHandler(ICustomerRepository customers, IBus bus)
{
    public async Task Handle(UnsubscribeCommand command, CancellationToken cancellation)
    {
        if (customers.Find(command.CustomerId) is { } customer)
            await bus.PublishAsync(customer.Id); // mutate: await bus.PublishAsync(customer.Id) ==> _ = customer.Id
    }
}
