// == false, is false, != true, is not true.
// uses: Shop
using Shop;

public class NewsletterService(IEmailSender sender)
{
    public async Task SendNewsletterAsync(Customer first, Customer second, Customer third, Customer fourth, Issue issue)
    {
        if (first.OptOut == false) // mutate: == ==> !=
            await sender.SendEmailAsync(first.Email, issue.Title, issue.Body);
        if (second.OptOut is false) // mutate: is ==> is not
            await sender.SendEmailAsync(second.Email, issue.Title, issue.Body);
        if (third.OptOut != true) // mutate: != ==> ==
            await sender.SendEmailAsync(third.Email, issue.Title, issue.Body);
        if (fourth.OptOut is not true) // mutate: is not ==> is
            await sender.SendEmailAsync(fourth.Email, issue.Title, issue.Body);
    }
}
