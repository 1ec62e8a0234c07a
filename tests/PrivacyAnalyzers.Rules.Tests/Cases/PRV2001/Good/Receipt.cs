// A receipt, a shipping notice, an invoice: what the contract owes.
// uses: Shop
using Shop;

public class OrderMails(IEmailSender sender)
{
    public Task SendReceiptAsync(Order order) =>
        sender.SendEmailAsync(order.Customer.Email, "Your receipt", $"Total: {order.Total}");

    public Task SendShippingNotificationAsync(Order order) =>
        sender.SendEmailAsync(order.Customer.Email, "On its way", order.Number);

    public async Task SendInvoicesAsync(IEnumerable<Order> orders)
    {
        foreach (var order in orders)
            await sender.SendEmailAsync(order.Customer.Email, "Invoice " + order.Number, "Attached.");
    }
}
