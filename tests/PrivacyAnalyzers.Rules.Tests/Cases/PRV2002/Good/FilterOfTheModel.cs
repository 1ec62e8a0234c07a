// The database model leaves out whoever has left.
// uses: Club
using Microsoft.EntityFrameworkCore;
using Club;

public class ClubContext : DbContext
{
    public DbSet<Member> People => Set<Member>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Member>().HasQueryFilter(m => !m.IsDeleted); // mutate: HasQueryFilter(m => !m.IsDeleted) ==> HasKey(m => m.Id)
}

public class CampaignService(ClubContext db, IMailer mailer)
{
    public async Task SendCampaignAsync(string text)
    {
        foreach (var member in db.People.Where(m => !m.OptOut))
            await mailer.SendEmailAsync(member.Email, "Offers", text);
    }
}
