// The event is only published for members who want the newsletter, through a bus of one's own that knows no handler by name.
// uses: Shop
using Shop;

public interface IEventHandler<in T> { Task HandleAsync(T message); }

public class EventBus(IServiceProvider services)
{
    public async Task PublishAsync<T>(T message)
    {
        foreach (var handler in (IEnumerable<IEventHandler<T>>)services.GetService(typeof(IEnumerable<IEventHandler<T>>))!)
            await handler.HandleAsync(message);
    }
}

public class NewsletterIsOut { public Customer Member { get; set; } = new(); }

public class MemberLeft { public Customer Member { get; set; } = new(); }

public class SendNewsletter(IEmailSender sender) : IEventHandler<NewsletterIsOut>
{
    public Task HandleAsync(NewsletterIsOut message) => sender.SendEmailAsync(message.Member.Email, "Newsletter", "It is out.");
}

public class CountThoseWhoLeft : IEventHandler<MemberLeft>
{
    public Task HandleAsync(MemberLeft message) => Task.CompletedTask;
}

public class Desk(EventBus bus)
{
    public async Task Publish(List<Customer> customers)
    {
        foreach (var customer in customers.Where(customer => !customer.OptOut)) // mutate: .Where(customer => !customer.OptOut) ==>
            await bus.PublishAsync(new NewsletterIsOut { Member = customer });
    }

    public Task Leave(Customer customer) => bus.PublishAsync(new MemberLeft { Member = customer });
}
