// What is joined goes into the body, and it is not addresses.
// uses: Shop
using Shop;

public class ReceiptService(IEmailSender sender)
{
    public Task SendReceiptAsync(Order order) =>
        sender.SendEmailAsync(order.Customer.Email, "Receipt", string.Join(", ", order.Items.Select(i => i.Name)));
}
