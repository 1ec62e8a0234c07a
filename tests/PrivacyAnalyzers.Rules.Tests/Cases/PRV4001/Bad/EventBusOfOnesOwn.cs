// A bus of one's own asks the container for the handlers of whatever it is given.
// uses: Shop
using Shop;

public interface IEvent { }
public interface IEventHandler<in T> where T : IEvent { Task HandleAsync(T message); }
public interface IEventBus { Task PublishAsync<T>(T message) where T : IEvent; }

public class EventBus(IServiceProvider services) : IEventBus
{
    public async Task PublishAsync<T>(T message) where T : IEvent
    {
        foreach (var handler in (IEnumerable<IEventHandler<T>>)services.GetService(typeof(IEnumerable<IEventHandler<T>>))!)
            await handler.HandleAsync(message);
    }
}

public class OrderPlaced : IEvent { public string Details { get; set; } = ""; }
public class MemberLeft : IEvent { public string Details { get; set; } = ""; }

public class PrintOrder : IEventHandler<OrderPlaced>
{
    public Task HandleAsync(OrderPlaced message)
    {
        Console.WriteLine(message.Details);
        return Task.CompletedTask;
    }
}

public class ForgetMember : IEventHandler<MemberLeft>
{
    public Task HandleAsync(MemberLeft message) => Task.CompletedTask;
}

public class Desk(IEventBus bus)
{
    public Task Order(Customer customer) => bus.PublishAsync(new OrderPlaced { Details = customer.Email }); // expect: PRV4001

    public Task Leave(Customer customer) => bus.PublishAsync(new MemberLeft { Details = customer.Email });
}
