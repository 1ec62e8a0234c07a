// Handlers send each other messages in circles, with decorators around all of them: it ends, and tells each sender once.
// uses: Shop
using Shop;

public interface ICommand { }
public interface ICommandHandler<in T> where T : ICommand { Task Handle(T command, CancellationToken cancellationToken); }
public interface ICommandBus { Task Send<T>(T command) where T : ICommand; }

public record Open(string Text, Customer Who) : ICommand;
public record Close(string Text, Customer Who) : ICommand;
public record Move(string Text, Customer Who) : ICommand;
public record Count(string Text, Customer Who) : ICommand;
public record Renew(string Text, Customer Who) : ICommand;
public record Remind(string Text, Customer Who) : ICommand;
public record Pay(string Text, Customer Who) : ICommand;
public record Refund(string Text, Customer Who) : ICommand;

public class Logging<T>(ICommandHandler<T> inner) : ICommandHandler<T> where T : ICommand
{
    public async Task Handle(T command, CancellationToken cancellationToken)
    {
        Console.WriteLine(typeof(T).Name);
        await inner.Handle(command, cancellationToken);
    }
}

public class Validating<T>(ICommandHandler<T> inner) : ICommandHandler<T> where T : ICommand
{
    public async Task Handle(T command, CancellationToken cancellationToken)
    {
        Console.WriteLine(typeof(T).Name);
        await inner.Handle(command, cancellationToken);
    }
}

public class Measuring<T>(ICommandHandler<T> inner) : ICommandHandler<T> where T : ICommand
{
    public async Task Handle(T command, CancellationToken cancellationToken)
    {
        Console.WriteLine(typeof(T).Name);
        await inner.Handle(command, cancellationToken);
    }
}

public class Retrying<T>(ICommandHandler<T> inner) : ICommandHandler<T> where T : ICommand
{
    public async Task Handle(T command, CancellationToken cancellationToken)
    {
        Console.WriteLine(typeof(T).Name);
        await inner.Handle(command, cancellationToken);
    }
}

public class Saving<T>(ICommandHandler<T> inner) : ICommandHandler<T> where T : ICommand
{
    public async Task Handle(T command, CancellationToken cancellationToken)
    {
        Console.WriteLine(typeof(T).Name);
        await inner.Handle(command, cancellationToken);
    }
}

public class Locking<T>(ICommandHandler<T> inner) : ICommandHandler<T> where T : ICommand
{
    public async Task Handle(T command, CancellationToken cancellationToken)
    {
        Console.WriteLine(typeof(T).Name);
        await inner.Handle(command, cancellationToken);
    }
}

public class OpenHandler(ICommandBus bus) : ICommandHandler<Open>
{
    public async Task Handle(Open command, CancellationToken cancellationToken)
    {
        Console.WriteLine(command.Text);
        await bus.Send(new Close(command.Text, command.Who));
        await bus.Send(new Count(command.Text, command.Who));
    }
}

public class CloseHandler(ICommandBus bus) : ICommandHandler<Close>
{
    public async Task Handle(Close command, CancellationToken cancellationToken)
    {
        Console.WriteLine(command.Text);
        await bus.Send(new Move(command.Text, command.Who));
        await bus.Send(new Renew(command.Text, command.Who));
    }
}

public class MoveHandler(ICommandBus bus) : ICommandHandler<Move>
{
    public async Task Handle(Move command, CancellationToken cancellationToken)
    {
        Console.WriteLine(command.Text);
        await bus.Send(new Count(command.Text, command.Who));
        await bus.Send(new Remind(command.Text, command.Who));
    }
}

public class CountHandler(ICommandBus bus) : ICommandHandler<Count>
{
    public async Task Handle(Count command, CancellationToken cancellationToken)
    {
        Console.WriteLine(command.Text);
        await bus.Send(new Renew(command.Text, command.Who));
        await bus.Send(new Pay(command.Text, command.Who));
    }
}

public class RenewHandler(ICommandBus bus) : ICommandHandler<Renew>
{
    public async Task Handle(Renew command, CancellationToken cancellationToken)
    {
        Console.WriteLine(command.Text);
        await bus.Send(new Remind(command.Text, command.Who));
        await bus.Send(new Refund(command.Text, command.Who));
    }
}

public class RemindHandler(ICommandBus bus) : ICommandHandler<Remind>
{
    public async Task Handle(Remind command, CancellationToken cancellationToken)
    {
        Console.WriteLine(command.Text);
        await bus.Send(new Pay(command.Text, command.Who));
        await bus.Send(new Open(command.Text, command.Who));
    }
}

public class PayHandler(ICommandBus bus) : ICommandHandler<Pay>
{
    public async Task Handle(Pay command, CancellationToken cancellationToken)
    {
        Console.WriteLine(command.Text);
        await bus.Send(new Refund(command.Text, command.Who));
        await bus.Send(new Close(command.Text, command.Who));
    }
}

public class RefundHandler(ICommandBus bus) : ICommandHandler<Refund>
{
    public async Task Handle(Refund command, CancellationToken cancellationToken)
    {
        Console.WriteLine(command.Text);
        await bus.Send(new Open(command.Text, command.Who));
        await bus.Send(new Move(command.Text, command.Who));
    }
}

public class Desk(ICommandBus bus)
{
    public Task Open(Customer customer) => bus.Send(new Open(customer.Email, customer)); // expect: PRV4001

    public Task Remind(Order order) => bus.Send(new Remind(order.Number, order.Customer));
}
