// A receipt goes to whoever ordered.
// uses: Shop
using Shop;

public class ShopMailer(IEmailSender sender)
{
    public async Task SendAsync(Customer customer, Issue issue, bool skipOptOut = false)
    {
        if (!skipOptOut && customer.OptOut)
            return;
        await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
    }
}

public class OrderService(ShopMailer mailer)
{
    public Task SendOrderConfirmationAsync(Order order, Issue issue) => mailer.SendAsync(order.Customer, issue, skipOptOut: true);
}
