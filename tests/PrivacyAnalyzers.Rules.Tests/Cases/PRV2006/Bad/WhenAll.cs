// uses: Shop
using PrivacyAnalyzers.Annotations;
using Shop;

public class Greetings(IEmailSender sender)
{
    [ProcessedFor("marketing")]
    public Task SendAsync(IEnumerable<Customer> customers) =>
        Task.WhenAll(customers.Where(c => !c.OptOut).Select(c => sender.SendEmailAsync(c.Email, "A happy new year", "May we see you in the shop soon."))); // expect: PRV2006
}
