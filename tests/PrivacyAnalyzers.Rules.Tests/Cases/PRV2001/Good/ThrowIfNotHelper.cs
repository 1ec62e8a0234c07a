// A helper throws for who refused.
// uses: Shop
using Shop;

public class NewsletterService(IEmailSender sender)
{
    public async Task SendNewsletterAsync(Customer customer, Issue issue)
    {
        Require(customer); // mutate: remove
        await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
    }

    private static void Require(Customer candidate)
    {
        if (candidate.OptOut) // mutate: candidate.OptOut ==> candidate.IsVip
            throw new InvalidOperationException("refused");
    }
}
