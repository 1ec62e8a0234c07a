// A method of the project answers; its name says nothing to the tool, its body does.
// uses: Shop
using Shop;

public class NewsletterService(IEmailSender sender)
{
    public async Task SendNewsletterAsync(Customer customer, Issue issue)
    {
        if (!Fits(customer)) return; // mutate: remove
        await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
    }

    private static bool Fits(Customer candidate) => candidate.Country == "JP" && !candidate.OptOut; // mutate: && !candidate.OptOut ==>
}
