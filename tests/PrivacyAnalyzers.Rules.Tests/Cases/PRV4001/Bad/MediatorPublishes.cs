// Every handler of a notification gets what is in it; handlers of others do not.
// uses: Shop, Stubs/MediatR
using MediatR;
using Shop;

public record Told(string Text) : INotification;

public record Whispered(string Text) : INotification;

public class PrintWhatWasTold : INotificationHandler<Told>
{
    public Task Handle(Told notification, CancellationToken cancellationToken)
    {
        Console.WriteLine(notification.Text);
        return Task.CompletedTask;
    }
}

public class CountWhatWasTold : INotificationHandler<Told>
{
    public Task Handle(Told notification, CancellationToken cancellationToken) => Task.CompletedTask;
}

public class ForgetWhispers : INotificationHandler<Whispered>
{
    public Task Handle(Whispered notification, CancellationToken cancellationToken) => Task.CompletedTask;
}

public class Desk(IMediator mediator)
{
    public Task Tell(Customer customer) => mediator.Publish(new Told(customer.Email)); // expect: PRV4001

    public async Task TellLater(Customer customer, CancellationToken cancellation)
    {
        var told = new Told($"{customer.Name} came by");
        await mediator.Publish(told, cancellation); // expect: PRV4001
    }

    public Task Whisper(Customer customer) => mediator.Publish(new Whispered(customer.Email));
}
