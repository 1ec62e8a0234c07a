// No name tells, but the policy says that this code needs the check.
// uses: Shop
using Shop;

namespace Shop.Weekly;

public class Batch(IEmailSender sender)
{
    public Task RunAsync(Customer customer, Issue issue) =>
        sender.SendEmailAsync(customer.Email, issue.Title, issue.Body); // expect: PRV2001
}
