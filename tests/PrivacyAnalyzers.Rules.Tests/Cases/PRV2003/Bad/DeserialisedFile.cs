// Customers as they were when somebody exported them.
// uses: Shop
using System.Text.Json;
using Shop;

public class PromotionService(IEmailSender sender)
{
    public async Task SendPromotionAsync(Issue issue)
    {
        var customers = JsonSerializer.Deserialize<List<Customer>>(File.ReadAllText("customers.json"))!;
        foreach (var customer in customers)
            await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body); // expect: PRV2003
    }
}
