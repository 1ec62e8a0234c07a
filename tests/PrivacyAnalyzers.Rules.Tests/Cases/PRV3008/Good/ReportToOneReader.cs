// What is gathered for the same reader is meant to grow.
// uses: Shop
using System.Text;
using Shop;

public class Progress(IEmailSender sender)
{
    public async Task ReportAsync(IEnumerable<Order> orders, Customer customer)
    {
        var body = new StringBuilder();
        foreach (var order in orders)
        {
            body.AppendLine("Order " + order.Id);
            await sender.SendEmailAsync(customer.Email, "Your orders so far", body.ToString());
        }
    }
}
