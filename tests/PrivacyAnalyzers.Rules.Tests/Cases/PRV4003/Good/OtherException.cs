// Wraps another exception; what that one says was said where it was made.
// uses: Shop
using Shop;

public class Receipts(IEmailSender sender)
{
    public async Task Send(Order order)
    {
        try
        {
            await sender.SendEmailAsync(order.Customer.Email, "Receipt", order.Number);
        }
        catch (InvalidOperationException ex)
        {
            throw new IOException("The receipt of order " + order.Number + " was not sent", ex); // mutate: order.Number ==> order.Customer.Phone
        }
    }
}
