// The member carries a consent, and the query asks for the account's state instead.
// uses: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public class Member
{
    public int Id { get; set; }
    public string Email { get; set; }
    public bool IsActive { get; set; }
    public bool AcceptsMarketing { get; set; }
}

public class MemberDb : DbContext
{
    public DbSet<Member> Members => Set<Member>();
}

public class NewsletterJob(MemberDb db, IEmailSender sender)
{
    public async Task SendNewsletterAsync(Issue issue)
    {
        foreach (var member in db.Members.Where(m => m.IsActive)) // expect: PRV2005
            await sender.SendEmailAsync(member.Email, issue.Title, issue.Body);
    }
}
