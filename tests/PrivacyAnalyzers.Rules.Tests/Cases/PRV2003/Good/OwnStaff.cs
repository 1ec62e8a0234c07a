// The people who run the shop get a copy: one house, one domain.
// uses: Shop
using Shop;

public class NewsletterService(IEmailSender sender)
{
    private static readonly string[] Editors = ["editor@shop.example.com", "owner@shop.example.com"];

    public async Task SendNewsletterProofAsync(Issue issue)
    {
        foreach (var address in Editors) // mutate unseen: Editors ==> Editors.Reverse()
            await sender.SendEmailAsync(address, issue.Title, issue.Body);
    }
}
