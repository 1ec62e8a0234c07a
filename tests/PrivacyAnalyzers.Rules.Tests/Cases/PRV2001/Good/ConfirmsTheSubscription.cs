// Who subscribes is asked to confirm it: that is no newsletter yet, though the service sends those too.
// uses: Shop
using Shop;

public interface IMessageFactory
{
    Task SendNewsletterSubscriptionActivationMessageAsync(Customer customer, string language);

    Task SendNewsletterMessageAsync(Customer customer, string language);
}

public class NewsletterService(IMessageFactory factory)
{
    public Task SubscribeAsync(Customer customer) =>
        factory.SendNewsletterSubscriptionActivationMessageAsync(customer, "en"); // mutate: SubscriptionActivation ==>
}
