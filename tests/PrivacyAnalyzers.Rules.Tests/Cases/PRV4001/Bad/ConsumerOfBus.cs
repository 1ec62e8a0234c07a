// The consumer gets the message inside a context.
// uses: Shop, Stubs/MassTransit
using MassTransit;
using Shop;

public record Note(string Text);

public class NoteConsumer : IConsumer<Note>
{
    public Task Consume(ConsumeContext<Note> context)
    {
        Console.WriteLine($"got {context.Message.Text}");
        return Task.CompletedTask;
    }
}

public class Desk(IPublishEndpoint bus)
{
    public Task Tell(Customer customer)
    {
        var note = new Note($"hello {customer.Email}");
        return bus.Publish(note); // expect: PRV4001
    }

    public Task Tell(Order order) => bus.Publish(new Note($"hello {order.Number}"));
}
