// Which handlers the decorator is around, only the set-up of the program says.
// uses: Shop
using System.Text.Json;
using Shop;

public interface ICommand { }
public interface ICommandHandler<in T> where T : ICommand { Task HandleAsync(T command); }
public interface IDispatcher { Task DispatchAsync<T>(T command) where T : ICommand; }

public record AddCustomer(Customer Customer) : ICommand;

public class AddCustomerHandler : ICommandHandler<AddCustomer>
{
    public Task HandleAsync(AddCustomer command) => Task.CompletedTask;
}

public class AuditDecorator<T>(ICommandHandler<T> handler) : ICommandHandler<T> where T : ICommand
{
    public async Task HandleAsync(T command)
    {
        Console.WriteLine(JsonSerializer.Serialize(command));
        await handler.HandleAsync(command);
    }
}

public class Desk(IDispatcher dispatcher)
{
    public Task Add(Customer customer) => dispatcher.DispatchAsync(new AddCustomer(customer));
}
