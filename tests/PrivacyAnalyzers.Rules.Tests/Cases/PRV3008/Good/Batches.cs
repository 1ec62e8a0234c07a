// Sent when a batch is full, which is then emptied.
// uses: Shop
using Shop;

public interface IBulkMailSender
{
    Task SendMailAsync(List<string> bcc, string subject, string body);
}

public class Bulk(IBulkMailSender sender)
{
    public async Task SendAsync(IEnumerable<Customer> customers)
    {
        var bcc = new List<string>();
        foreach (var customer in customers)
        {
            bcc.Add(customer.Email);
            if (bcc.Count == 50)
            {
                await sender.SendMailAsync(bcc, "Maintenance notice", "Closed tonight.");
                bcc = new List<string>();
            }
        }
    }
}
