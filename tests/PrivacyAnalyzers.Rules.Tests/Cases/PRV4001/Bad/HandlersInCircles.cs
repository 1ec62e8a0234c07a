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

public class Logging<T>(ICommandHandler<T> inner) : ICommandHandler<T> where T : ICommand { public Task Handle(T command, CancellationToken stop) => inner.Handle(command, stop); }
public class Validating<T>(ICommandHandler<T> inner) : ICommandHandler<T> where T : ICommand { public Task Handle(T command, CancellationToken stop) => inner.Handle(command, stop); }
public class Measuring<T>(ICommandHandler<T> inner) : ICommandHandler<T> where T : ICommand { public Task Handle(T command, CancellationToken stop) => inner.Handle(command, stop); }
public class Retrying<T>(ICommandHandler<T> inner) : ICommandHandler<T> where T : ICommand { public Task Handle(T command, CancellationToken stop) => inner.Handle(command, stop); }
public class Saving<T>(ICommandHandler<T> inner) : ICommandHandler<T> where T : ICommand { public Task Handle(T command, CancellationToken stop) => inner.Handle(command, stop); }
public class Locking<T>(ICommandHandler<T> inner) : ICommandHandler<T> where T : ICommand { public Task Handle(T command, CancellationToken stop) => inner.Handle(command, stop); }

public class Handlers(ICommandBus bus) : ICommandHandler<Open>, ICommandHandler<Close>, ICommandHandler<Move>, ICommandHandler<Count>, ICommandHandler<Renew>, ICommandHandler<Remind>, ICommandHandler<Pay>, ICommandHandler<Refund>
{
    public async Task Handle(Open got, CancellationToken stop) { Console.WriteLine(got.Text); await bus.Send(new Close(got.Text, got.Who)); await bus.Send(new Count(got.Text, got.Who)); }
    public async Task Handle(Close got, CancellationToken stop) { Console.WriteLine(got.Text); await bus.Send(new Move(got.Text, got.Who)); await bus.Send(new Renew(got.Text, got.Who)); }
    public async Task Handle(Move got, CancellationToken stop) { Console.WriteLine(got.Text); await bus.Send(new Count(got.Text, got.Who)); await bus.Send(new Remind(got.Text, got.Who)); }
    public async Task Handle(Count got, CancellationToken stop) { Console.WriteLine(got.Text); await bus.Send(new Renew(got.Text, got.Who)); await bus.Send(new Pay(got.Text, got.Who)); }
    public async Task Handle(Renew got, CancellationToken stop) { Console.WriteLine(got.Text); await bus.Send(new Remind(got.Text, got.Who)); await bus.Send(new Refund(got.Text, got.Who)); }
    public async Task Handle(Remind got, CancellationToken stop) { Console.WriteLine(got.Text); await bus.Send(new Pay(got.Text, got.Who)); await bus.Send(new Open(got.Text, got.Who)); }
    public async Task Handle(Pay got, CancellationToken stop) { Console.WriteLine(got.Text); await bus.Send(new Refund(got.Text, got.Who)); await bus.Send(new Close(got.Text, got.Who)); }
    public async Task Handle(Refund got, CancellationToken stop) { Console.WriteLine(got.Text); await bus.Send(new Open(got.Text, got.Who)); await bus.Send(new Move(got.Text, got.Who)); }
}

public class Desk(ICommandBus bus)
{
    public Task Open(Customer customer) => bus.Send(new Open(customer.Email, customer)); // expect: PRV4001

    public Task Remind(Order order) => bus.Send(new Remind(order.Number, order.Customer));
}
