// That the address is the person's own says nothing about wanting mail.
// uses: Shop
using Shop;

public class Member
{
    public int Id { get; set; }
    public string Email { get; set; }
    public bool EmailConfirmed { get; set; }
    public bool MarketingConsent { get; set; }
}

public class NewsletterService(IEmailSender sender)
{
    public async Task SendNewsletterAsync(Member member, Issue issue)
    {
        if (!member.EmailConfirmed || string.IsNullOrEmpty(member.Email))
            return;
        await sender.SendEmailAsync(member.Email, issue.Title, issue.Body); // expect: PRV2001
    }
}
