// Mails about the subscription itself: asked for by the person a moment ago.
// uses: Shop
using Shop;

public class SubscriptionMails(IEmailSender sender)
{
    public Task SendSubscriptionConfirmationAsync(Customer customer, string link) =>
        sender.SendEmailAsync(customer.Email, "Please confirm your subscription", link);

    public Task SendUnsubscribeConfirmationAsync(Customer customer) =>
        sender.SendEmailAsync(customer.Email, "You are unsubscribed", "We will not write again.");
}
