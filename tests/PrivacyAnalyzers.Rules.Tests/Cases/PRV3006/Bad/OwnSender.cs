// A project's own sender gets all addresses as one string.
// uses: Shop
using Shop;

public class NoticeService(IEmailSender sender)
{
    public Task AnnounceAsync(IEnumerable<Customer> customers, string text) =>
        sender.SendEmailAsync(string.Join(";", customers.Select(c => c.Email)), "Notice", text); // expect: PRV3006
}
