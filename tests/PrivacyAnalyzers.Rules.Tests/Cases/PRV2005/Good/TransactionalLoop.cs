// Everyone who ordered gets what the order brings with it.
// uses: Shop, ShopDb
using Shop;

public class ShippingJob(ShopDb db, IEmailSender sender)
{
    public async Task SendShippingNotificationsAsync()
    {
        foreach (var order in db.Orders.Where(o => o.Total > 0))
            await sender.SendEmailAsync(order.Customer.Email, "Shipped", order.Number);
    }

    public async Task SendInvoiceRemindersAsync()
    {
        foreach (var customer in db.Customers.Where(c => c.IsVip))
            await sender.SendEmailAsync(customer.Email, "Your invoice", "Please find it attached.");
    }
}
