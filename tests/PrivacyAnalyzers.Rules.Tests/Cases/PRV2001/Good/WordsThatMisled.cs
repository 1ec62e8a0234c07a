// Promoting somebody, subscriptions that are contracts, offers of jobs, campaigns of other kinds.
// uses: Shop
using Shop;

public class Roles(IEmailSender sender)
{
    public Task PromoteToAdminAsync(Customer customer) =>
        sender.SendEmailAsync(customer.Email, "You are an administrator now", "Welcome.");
}

public class SubscriptionBilling(IEmailSender sender)
{
    public Task SendRenewalInvoiceAsync(Customer customer, decimal price) =>
        sender.SendEmailAsync(customer.Email, "Invoice for your plan", $"{price}");

    public Task SendSubscriptionExpiredAsync(Customer customer) =>
        sender.SendEmailAsync(customer.Email, "Your plan has ended", "Your files are kept for 30 days.");
}

public class NewsLetterSubscriptionMails(IEmailSender sender)
{
    public Task SendNewsLetterSubscriptionActivationMessageAsync(Customer customer, string link) =>
        sender.SendEmailAsync(customer.Email, "Please activate", link);

    public Task SendNewsLetterSubscriptionDeactivationMessageAsync(Customer customer, string link) =>
        sender.SendEmailAsync(customer.Email, "Please confirm that you leave", link);
}

public class Orders(IEmailSender sender)
{
    public Task SendOrderConfirmationWithDiscountAsync(Order order) =>
        sender.SendEmailAsync(order.Customer.Email, "Your order", $"Discount included: {order.Total}");
}
