// A trial mail to the editor's own address, and forms about newsletters.
// uses: Shop
using Shop;

public class NewsletterForm
{
    public string Title { get; set; }
    public bool Enabled { get; set; }
}

public class NewsletterAdmin(IEmailSender sender)
{
    public NewsletterForm Form { get; private set; }

    public Task SendTestNewsletterAsync(Issue issue) =>
        sender.SendEmailAsync("editor@shop.example", issue.Title, issue.Body);

    public void SaveNewsletter(NewsletterForm form) => Form = form;
}
